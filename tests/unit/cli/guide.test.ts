import { readFileSync, readdirSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { ALL_RULES, fieldTables, renewGuide, ruleSections } from '../../../src/cli/guideText.ts';
import { FILE_RULES } from '../../../src/parse/guide.ts';
import * as actor from '../../../src/schema/actor.ts';
import { RELATION_KINDS } from '../../../src/schema/claim.ts';
import { CORRECTED_FIELDS, CORRECTION_KINDS } from '../../../src/schema/correction.ts';
import { HEDGES } from '../../../src/schema/figure.ts';
import * as event from '../../../src/schema/event.ts';

const project = new URL('../../../', import.meta.url);
const read = (path: string): string =>
  readFileSync(new URL(path, project), 'utf8').replaceAll('\r\n', '\n');
const guide = read('CONTRIBUTING.md');
const tree: Root = unified().use(remarkParse).parse(guide);

const headings: string[] = [];
visit(tree, 'heading', (node) => void headings.push(toString(node)));
/** The anchor that GitHub gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

describe('CONTRIBUTING.md', () => {
  test('says what the schemas and rules say (else: npm run guide)', () => {
    expect(renewGuide(guide)).toBe(guide);
  });

  test('has one heading for each anchor, so that a rule’s address leads to its rule', () => {
    const anchors = headings.map(anchor);
    expect(anchors.filter((name, i) => anchors.indexOf(name) !== i)).toEqual([]);
    for (const { id } of ALL_RULES) expect(anchors).toContain(id);
  });

  test('has links that lead somewhere', () => {
    const anchors = new Set(headings.map((heading) => `#${anchor(heading)}`));
    const links: string[] = [];
    visit(tree, 'link', (node) => void links.push(node.url));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((url) => !anchors.has(url))).toEqual([]);
  });

  test('holds no HTML but the marks of the generated parts: nothing like <id> is lost on the page', () => {
    const html: string[] = [];
    visit(tree, 'html', (node) => void html.push(node.value));
    expect(html).toEqual([
      '<!-- fields: made by npm run guide -->',
      '<!-- end of fields -->',
      '<!-- rules: made by npm run guide -->',
      '<!-- end of rules -->',
    ]);
  });

  test('names folders and commands that are there', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    for (const [, script = ''] of guide.matchAll(/npm run ([a-z:]+)/g))
      expect(scripts).toContain(script);
    for (const [, folder = ''] of guide.matchAll(/`((?:src|tests)\/[a-z/]*)`/g))
      expect(() => readdirSync(new URL(folder, project))).not.toThrow();
  });
});

describe('renewing', () => {
  const around = (inner: string): string =>
    `Before\n<!-- fields: made by npm run guide -->${inner}<!-- end of fields -->\nBetween\n<!-- rules: made by npm run guide -->${inner}<!-- end of rules -->\nAfter\n`;

  test('puts the parts between their marks and keeps the rest', () => {
    const text = renewGuide(around('\nold\n'));
    expect(text).toBe(
      `Before\n<!-- fields: made by npm run guide -->\n\n${fieldTables()}\n\n<!-- end of fields -->\nBetween\n<!-- rules: made by npm run guide -->\n\n${ruleSections()}\n\n<!-- end of rules -->\nAfter\n`,
    );
  });

  test('changes nothing the second time', () => {
    const once = renewGuide(around(''));
    expect(renewGuide(once)).toBe(once);
  });

  test('says which marks are missing', () => {
    expect(() => renewGuide('# A guide\n')).toThrow(
      'The guide does not have the lines <!-- fields: made by npm run guide --> and <!-- end of fields -->',
    );
  });
});

describe('the tables', () => {
  const table = (heading: string): string =>
    fieldTables()
      .split(/^### /m)
      .find((section) => section.startsWith(`${heading}\n`)) ?? '';

  test('say of each field what it is, whether it is required, and an example', () => {
    expect(table('An actor')).toContain(
      '| `partOf` | no | The actor it belongs to. | `united-states` |\n',
    );
    expect(table('A claim')).toContain('| `by` | yes | The actor who says it. | `john-kirby` |\n');
  });

  test('a field with a value of its own when left out is not required', () => {
    expect(table('A figure')).toContain('| `expected` | no |');
    expect(table('An event')).toContain('| `claims` | no |');
  });

  test('lead from a group to its own table, and spell out one that has none', () => {
    expect(table('A claim')).toContain('A number given for a measure. See [A figure](#a-figure).');
    expect(table('A measure')).toContain('| `unit.one` | yes | The unit of one. | `soldier` |\n');
  });

  test('have one for each kind of file and for each group', () => {
    expect(fieldTables().match(/^### .*/gm)).toEqual([
      '### An event',
      '### A source',
      '### An actor',
      '### A measure',
      '### A claim',
      '### A figure',
      '### A quotation',
      '### A relation',
      '### A correction',
      '### The story',
    ]);
  });
});

describe('the sections of rules', () => {
  test('are headed by the id', () => {
    expect(ruleSections([{ id: 'some-rule', trigger: 'It rains.', mend: 'Wait.' }])).toBe(
      '### some-rule\n\n**When:** It rains.\n\n**What to do:** Wait.',
    );
  });

  test('print text as it is, not as markup, and code as code', () => {
    const text = 'A <event-id>#<claim-id>, 2024~ to 2025~, *, a_b_c | \\ and `<code>`';
    const root = unified()
      .use(remarkParse)
      .parse(ruleSections([{ id: 'x-y', trigger: text, mend: 'm' }]));
    expect(toString(root.children[1] as Nodes)).toBe(`When: ${text.replaceAll('`', '')}`);
    visit(root, (node) => {
      expect(['html', 'emphasis', 'link']).not.toContain(node.type);
    });
  });

  test('escape what GitHub alone reads as markup', () => {
    expect(ruleSections([{ id: 'x-y', trigger: '1~ to 2~ | `a|b`', mend: 'm' }])).toContain(
      '**When:** 1\\~ to 2\\~ \\| `a\\|b`\n',
    );
  });
});

describe('every rule that code can report has a section', () => {
  /** Words that look like ids of rules and are not. */
  const others = new Set<string>([
    ...actor.ACTOR_KINDS,
    ...event.EVENT_KINDS,
    ...HEDGES,
    ...RELATION_KINDS,
    ...CORRECTION_KINDS,
    ...CORRECTED_FIELDS,
    'utf-8',
  ]);

  /** All quoted words with a hyphen in the code of a folder, the names of modules left out. */
  const wordsIn = (folder: string): Set<string> => {
    const words = new Set<string>();
    for (const file of readdirSync(new URL(folder, project)).filter(
      (name) => name.endsWith('.ts') && name !== 'guide.ts',
    )) {
      const code = read(folder + file).replaceAll(
        /^(?:import|declare module|export .* from) .*$|\bexample: '.*?'/gm,
        '',
      );
      for (const [, word = ''] of code.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g))
        if (!others.has(word)) words.add(word);
    }
    return words;
  };
  const reported = new Set([...wordsIn('src/parse/'), ...wordsIn('src/schema/')]);

  test('ids have a hyphen, which is how the next two tests find them', () => {
    for (const { id } of ALL_RULES) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
  });

  test('nothing that src/parse and src/schema report is missing from the guide', () => {
    const known = new Set(FILE_RULES.map(({ id }) => id));
    expect([...reported].filter((word) => !known.has(word))).toEqual([]);
  });

  test('nothing that src/rules reports beside its rules is missing from the guide', () => {
    const ids = readdirSync(new URL('src/rules/', project)).flatMap((file) =>
      [...read(`src/rules/${file}`).matchAll(/\brule: '(.*?)'/g)].map(([, id = '']) => id),
    );
    expect(ids.filter((id) => !ALL_RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  test('the guide explains nothing that no code reports', () => {
    const all = new Set([...reported, ...wordsIn('src/rules/')]);
    expect(FILE_RULES.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
  });

  test('every module in src/rules that is a rule is in the list', () => {
    const ids = readdirSync(new URL('src/rules/', project)).flatMap((file) =>
      [...read(`src/rules/${file}`).matchAll(/\bid: '(.*?)'/g)].map(([, id = '']) => id),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !ALL_RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  test('no two rules have one id', () => {
    expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
  });
});
