import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { fieldTables, renewGuide, ruleSections } from '../../../src/cli/guideText.ts';
import { RULE_IDS } from '../../../src/problems/catalogue/index.ts';
import type { RuleText } from '../../../src/problems/catalogue/ruleText.ts';

const project = new URL('../../../', import.meta.url);
const read = (path: string): string =>
  readFileSync(new URL(path, project), 'utf8').replaceAll('\r\n', '\n');
const FILES = ['docs/fields.md', 'docs/rules.md'] as const;
/** All that is written for whoever edits content, in the order in which it is read. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/writing.md', 'docs/check.md', ...FILES];

const treeOf = (text: string): Root => unified().use(remarkParse).parse(text);

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

function anchorsIn(text: string): string[] {
  const anchors: string[] = [];
  visit(treeOf(text), 'heading', (node) => void anchors.push(anchor(toString(node))));
  return anchors;
}

test.each(FILES)('%s says what the schemas and rules say (else: npm run guide)', (file) => {
  expect(renewGuide(read(file), file)).toBe(read(file));
});

test('the rules have an anchor each, so that a rule’s address leads to its rule', () => {
  const anchors = anchorsIn(read('docs/rules.md'));
  expect(anchors.filter((name, i) => anchors.indexOf(name) !== i)).toEqual([]);
  expect(anchors).toEqual(expect.arrayContaining(RULE_IDS));
});

test('the first entry is sent after fewer than 800 words', () => {
  const words = (path: string): number => read(path).split(/\s+/).length;
  expect(words('README.md') + words('CONTRIBUTING.md')).toBeLessThan(800);
});

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('has links that lead somewhere', () => {
    const links: string[] = [];
    visit(treeOf(text), 'link', (node) => void links.push(node.url));
    const leads = (url: string): boolean => {
      if (/^https?:/.test(url)) return true;
      const [path = '', to] = url.split('#');
      const file = new URL(path, new URL(document, project));
      if (!existsSync(file)) return false;
      const target = path === '' ? text : readFileSync(file, 'utf8');
      return to === undefined || anchorsIn(target).includes(to);
    };
    expect(links.filter((url) => !leads(url))).toEqual([]);
  });

  test('contains no HTML but the marks of the generated parts: no <id> is lost on the page', () => {
    const html: string[] = [];
    visit(treeOf(text), 'html', (node) => void html.push(node.value));
    const name = /^docs\/(fields|rules)/.exec(document)?.[1];
    expect(html).toEqual(
      name ? [`<!-- ${name}: made by npm run guide -->`, `<!-- end of ${name} -->`] : [],
    );
  });

  test('names folders and commands that are there', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    for (const [, script = ''] of text.matchAll(/npm run ([a-z:]+)/g))
      expect(scripts).toContain(script);
    for (const [, folder = ''] of text.matchAll(/`((?:src|tests)\/[a-z/]*)`/g))
      expect(() => readdirSync(new URL(folder, project))).not.toThrow();
  });
});

describe('renewing', () => {
  const around = (inner: string): string =>
    `Before\n<!-- fields: made by npm run guide -->${inner}<!-- end of fields -->\nAfter\n`;

  test('puts the part between its marks and keeps the rest', () => {
    expect(renewGuide(around('\nold\n'), 'docs/fields.md')).toBe(
      around(`\n\n${fieldTables()}\n\n`),
    );
  });

  test('changes nothing the second time', () => {
    const once = renewGuide(around(''), 'docs/fields.md');
    expect(renewGuide(once, 'docs/fields.md')).toBe(once);
  });

  test('says which marks are missing', () => {
    expect(() => renewGuide('# A guide\n', 'docs/rules.md')).toThrow(
      'docs/rules.md does not have the lines <!-- rules: made by npm run guide --> and ' +
        '<!-- end of rules -->. Put them where its rules belong.',
    );
  });
});

describe('the tables', () => {
  const table = (heading: string): string =>
    fieldTables()
      .split(/^## /m)
      .find((section) => section.startsWith(`${heading}\n`)) ?? '';

  test('say of each field what it is, whether it is required, and an example', () => {
    expect(table('An actor')).toContain(
      '| `partOf` | no | The actor it belongs to. | `council` |\n',
    );
    expect(table('A claim')).toContain('| `by` | yes | The actor who says it. | `owen-brandt` |\n');
  });

  test('a field with a value of its own when left out is not required', () => {
    expect(table('A figure')).toContain('| `expected` | no |');
    expect(table('An event')).toContain('| `claims` | no |');
  });

  test('lead from a group to its own table, and spell out one that has none', () => {
    expect(table('A claim')).toContain('A number given for a measure. See [A figure](#a-figure).');
    expect(table('A measure')).toContain('| `unit.one` | yes | The unit of one. | `pound` |\n');
  });

  test('have one for each kind of file and for each group', () => {
    expect(fieldTables().match(/^## .*/gm)).toEqual([
      '## An event',
      '## A source',
      '## An actor',
      '## A measure',
      '## A place',
      '## A thread',
      '## A claim',
      '## A figure',
      '## A quotation',
      '## A relation',
      '## A reply',
      '## A correction',
      '## The story',
      '## Kinds of event',
    ]);
  });
});

describe('the sections of rules', () => {
  const rule = (given: Partial<RuleText> = {}): string =>
    ruleSections({ 'x-y': { when: 'w', mend: 'm', wrong: 'a', right: 'b', ...given } });

  test('are headed by the id, and show what is wrong, what is right and what to do', () => {
    expect(
      ruleSections({
        'some-rule': { when: 'It rains.', mend: 'Wait.', wrong: 'go: now', right: 'go: later' },
        'another-rule': { when: 'It snows.', mend: 'Dig.', wrong: 'a', right: 'b', tip: 't' },
      }),
    ).toBe(
      '## some-rule\n\n**When:** It rains.\n\n**Wrong:**\n\n```\ngo: now\n```\n\n' +
        '**Right:**\n\n```\ngo: later\n```\n\n**What to do:** Wait.\n\n' +
        '## another-rule\n\n**When:** It snows.\n\n**Wrong:**\n\n```\na\n```\n\n' +
        '**Right:**\n\n```\nb\n```\n\n**What to do:** Dig.',
    );
  });

  test('print text as it is, not as markup, and code as code', () => {
    const text = 'A <event-id>#<claim-id>, 2024~ to 2025~, *, a_b_c | \\ and `<code>`';
    const root = unified()
      .use(remarkParse)
      .parse(rule({ when: text }));
    expect(toString(root.children[1] as Nodes)).toBe(`When: ${text.replaceAll('`', '')}`);
    visit(root, (node) => {
      expect(['html', 'emphasis', 'link']).not.toContain(node.type);
    });
  });

  test('print an example as it is, whatever stands in it', () => {
    const wrong = '```\n<b>*a*</b>\n````\n# b';
    const root = unified().use(remarkParse).parse(rule({ wrong }));
    expect(root.children[3]).toMatchObject({ type: 'code', value: wrong });
    expect(root.children[5]).toMatchObject({ type: 'code', value: 'b' });
  });

  test('escape what GitHub alone reads as markup', () => {
    expect(rule({ when: '1~ to 2~ | `a|b`' })).toContain('**When:** 1\\~ to 2\\~ \\| `a\\|b`\n');
  });
});
