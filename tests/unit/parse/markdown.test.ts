import { describe, expect, test } from 'vitest';
import { paragraphsOf, plainText, texts } from '../../../src/parse/bodyText.ts';
import { citationNodes, citationsIn } from '../../../src/parse/citations.ts';
import { parseMarkdown } from '../../../src/parse/markdown.ts';
import {
  MAX_BODY_ITEMS,
  MAX_BODY_LINES,
  MAX_BODY_MARKS,
  MAX_DEPTH,
} from '../../../src/problems/limits.ts';
import { lineOf } from '../../support/content.ts';

/** The ids that a text cites, each with its line and column. */
function cited(markdown: string): string[] {
  const { body, problems } = parseMarkdown('test.md', markdown);
  expect(problems).toEqual([]);
  return citationsIn(body).map(({ id, place: { line, column } }) => `${id} ${line}:${column}`);
}

describe('a citation', () => {
  test.each<[string, string, string[]]>([
    ['at the end of a paragraph', 'Counted. [@gazette]', ['gazette 1:11']],
    ['of two sources', 'Counted. [@gazette; @herald]', ['gazette 1:11', 'herald 1:21']],
    ['of two sources without a space', '[@gazette;@herald]', ['gazette 1:2', 'herald 1:11']],
    [
      'twice in a paragraph of two lines',
      'One. [@gazette]\nTwo. [@herald]',
      ['gazette 1:7', 'herald 2:7'],
    ],
    ['in a later paragraph', 'One. [@gazette]\n\nTwo. [@gazette]', ['gazette 1:7', 'gazette 3:7']],
    ['in a list, on a line that goes on', '- One\n  two. [@gazette]', ['gazette 2:9']],
    ['in a list on a line that is not indented', '- One\ntwo. [@gazette]', ['gazette 2:7']],
    ['in emphasis', '**One [@gazette]**', ['gazette 1:8']],
    ['in a heading', '## One [@gazette]', ['gazette 1:9']],
    ['behind a character reference', 'A &amp; B. [@gazette]', ['gazette 1:13']],
    ['behind an escape', '\\*A. [@gazette]', ['gazette 1:7']],
    ['behind characters of two units', '😀 [@gazette]', ['gazette 1:5']],
    ['behind a tab', 'A\tB. [@gazette]', ['gazette 1:7']],
  ])('%s has its place', (_, markdown, places) => {
    expect(cited(markdown)).toEqual(places);
  });

  test.each([
    ['over two lines', 'Counted. [@gazette;\n@herald]', ['gazette 1:11', 'herald 2:1']],
    [
      'over two lines of a list',
      '- Counted. [@gazette;\n  @herald]',
      ['gazette 1:13', 'herald 2:3'],
    ],
    ['behind a bracket that is a character reference', '&#91;@gazette] [@herald]', ['herald 1:17']],
    ['behind an escaped backslash', 'Counted \\\\[@gazette]', ['gazette 1:12']],
  ])('%s has its place', (_, markdown, places) => {
    expect(cited(markdown)).toEqual(places);
  });

  test('is none with an escaped bracket', () => {
    expect(cited('Counted \\[@gazette\\].')).toEqual([]);
  });

  test('leaves the text around it as Markdown reads it', () => {
    const { body } = parseMarkdown(
      'test.md',
      'One &amp; \\[two\\]\n   three. [@gazette] Four\n   five.',
    );
    expect(paragraphsOf(body).map(plainText)).toEqual(['One & [two]\nthree. Four\nfive.']);
  });

  test.each(['[@gazette](https://herald.example)', '@gazette', '(@gazette)', 'ada@gazette'])(
    'is not %s',
    (markdown) => {
      expect(cited(markdown)).toEqual([]);
    },
  );
});

describe('paragraphs', () => {
  test('are found in lists and lists within them, in order; a heading is none', () => {
    const { body } = parseMarkdown(
      'test.md',
      '## Count\n\nOne.\n\n- Two.\n\n  Three.\n  - Four.\n\n1. Five.',
    );
    expect(paragraphsOf(body).map(({ position }) => position?.start.line)).toEqual([
      3, 5, 7, 8, 10,
    ]);
  });
});

describe('the limits of a body', () => {
  const problemsOf = (text: string): string[] => parseMarkdown('a.md', text).problems.map(lineOf);
  const tooComplex = (line: number): string[] => [
    `a.md:${line}:1 too-complex: Unexpected amount of nesting or marks in the text | Nest at ` +
      'most 20 levels, write at most 2000 lines and 1000 list items, and use at most 2000 of ' +
      'the characters * _ [ ] < ` ! in an entry.',
  ];

  test.each(['- ', '* ', '+ ', '1. ', '01) ', '000000001. '])(
    'lists nest up to the limit: %j',
    (mark) => {
      expect(problemsOf(`a\n\n${mark.repeat(MAX_DEPTH)}b`)).toEqual([]);
      expect(problemsOf(`a\n\n${mark.repeat(MAX_DEPTH + 1)}b`)).toEqual(tooComplex(3));
    },
  );

  test('quotations count as lists do', () => {
    expect(problemsOf(`${'> '.repeat(MAX_DEPTH)}a`)).toHaveLength(MAX_DEPTH);
    expect(problemsOf(`${'> '.repeat(MAX_DEPTH)}a`)).not.toEqual(tooComplex(1));
    expect(problemsOf(`${'> '.repeat(MAX_DEPTH - 1)}- - a`)).toEqual(tooComplex(1));
    expect(problemsOf(`${'>'.repeat(MAX_DEPTH + 1)}a`)).toEqual(tooComplex(1));
  });

  test('items of lists are as many as the limit, in all lists together', () => {
    const items = (count: number): string =>
      `${'- a\n'.repeat(count / 2)}\nb\n\n${'1. a\n'.repeat(count / 2)}`;
    expect(problemsOf(items(MAX_BODY_ITEMS))).toEqual([]);
    expect(problemsOf(`${items(MAX_BODY_ITEMS)}2. a`)).toEqual(tooComplex(MAX_BODY_ITEMS + 4));
    expect(problemsOf(`${items(MAX_BODY_ITEMS - 2)}- - - a`)).toEqual(
      tooComplex(MAX_BODY_ITEMS + 2),
    );
  });

  test('a line is indented by less than fifteen levels', () => {
    const indented = (indentation: string): string[] => problemsOf(`- a\n\n${indentation}b`);
    expect(indented('    '.repeat(14))).not.toEqual(tooComplex(3));
    expect(indented('    '.repeat(15))).toEqual(tooComplex(3));
    expect(indented('\t'.repeat(14))).not.toEqual(tooComplex(3));
    expect(indented(' \t'.repeat(15))).toEqual(tooComplex(3));
    expect(problemsOf(`- a\n\n${' '.repeat(80)}\n`)).toEqual([]);
  });

  test('lines are as many as the limit', () => {
    expect(problemsOf('a\n'.repeat(MAX_BODY_LINES - 1))).toEqual([]);
    expect(problemsOf(`${'a\n'.repeat(MAX_BODY_LINES - 1)}a`)).toEqual([]);
    expect(problemsOf('a\n'.repeat(MAX_BODY_LINES))).toEqual(tooComplex(MAX_BODY_LINES));
  });

  test.each([...'*_[]<`!'])('marks are as many as the limit: %s', (mark) => {
    const marks = (count: number): string => `${`a${mark} `.repeat(count - 1)}\n\n${mark}`;
    expect(problemsOf(marks(MAX_BODY_MARKS))).not.toEqual(tooComplex(3));
    expect(problemsOf(marks(MAX_BODY_MARKS + 1))).toEqual(tooComplex(3));
  });

  test('a body over a limit is not read', () => {
    expect(parseMarkdown('a.md', '- '.repeat(21)).body).toEqual({ type: 'root', children: [] });
  });
});

describe('what is refused', () => {
  const problemsOf = (text: string): string[] =>
    parseMarkdown('a.md', text).problems.map((problem) => lineOf(problem).split(' | ')[0] ?? '');

  test('is taken out, and all that is wrong in it is said as well', () => {
    expect(problemsOf('> # A <b>\n>\n> [@H] [a [@b]](https://c.d) &#x202E;').toSorted()).toEqual([
      'a.md:1:1 unsupported-markdown: Unexpected block quotation',
      'a.md:1:3 unsupported-markdown: Unexpected heading of level 1, expected ## or ###',
      'a.md:1:7 raw-html: Unexpected HTML “<b>”',
      'a.md:3:29 control-character: Unexpected control character U+202E',
      'a.md:3:4 citation-form: Unexpected “@H” in a citation, expected @ and a source’s id',
    ]);
    const { body } = parseMarkdown('a.md', 'Before ![a](https://b.c) behind. [@d]\n\n> e [@f]');
    expect(body.children.map(plainText)).toEqual(['Before  behind.']);
    expect(citationsIn(body).map(({ id }) => id)).toEqual(['d']);
  });

  test('is each of several in a row', () => {
    expect(problemsOf('<a><b><i>')).toEqual([
      'a.md:1:1 raw-html: Unexpected HTML “<a>”',
      'a.md:1:4 raw-html: Unexpected HTML “<b>”',
      'a.md:1:7 raw-html: Unexpected HTML “<i>”',
    ]);
  });

  test('HTML is shown up to its first line, and a long one is cut', () => {
    expect(problemsOf(`<p ${'x'.repeat(37)}>`)).toEqual([
      `a.md:1:1 raw-html: Unexpected HTML “<p ${'x'.repeat(37)}>”`,
    ]);
    expect(problemsOf(`<p ${'x'.repeat(38)}>`)).toEqual([
      `a.md:1:1 raw-html: Unexpected HTML “<p ${'x'.repeat(37)}…”`,
    ]);
    expect(problemsOf(`<p ${'x'.repeat(36)}😀>`)).toEqual([
      `a.md:1:1 raw-html: Unexpected HTML “<p ${'x'.repeat(36)}…”`,
    ]);
    expect(problemsOf('<p>\n<b>')).toEqual(['a.md:1:1 raw-html: Unexpected HTML “<p>”']);
  });

  test('an address and a title of one link are two problems', () => {
    expect(problemsOf('A [b](http://c.d "e")')).toEqual([
      'a.md:1:3 address-not-https: Unexpected address “http://c.d”, expected one that begins ' +
        'with https://',
      'a.md:1:3 unsupported-markdown: Unexpected title of a link',
    ]);
    expect(problemsOf('A [b](https://c.d)')).toEqual([]);
  });

  test('nothing that entries need is', () => {
    const all = '## A\n\n### B\n\nC *d* **e**  \nf\\\ng [h](https://i.j)\n\n- k\n\n1. l [@m]';
    expect(problemsOf(all)).toEqual([]);
  });
});

describe('the text of a body', () => {
  const { body } = parseMarkdown(
    'a.md',
    'One *two **three*** [four](https://a.b) [@c].  \nFive [@d; @e]six.\n\n- Seven\n  eight [@f]',
  );

  test('is without marks and citations, and without the space before a citation', () => {
    expect(plainText(body)).toBe('One two three four. Fivesix.Seven\neight');
  });

  test('falls into stretches between marks, links and citations', () => {
    expect(texts(body)).toEqual([
      'One ',
      'two ',
      'three',
      ' ',
      'four',
      ' ',
      '.',
      'Five ',
      'six.',
      'Seven\neight ',
    ]);
  });

  test('has each source as often as it is cited, in order', () => {
    expect(citationsIn(body).map(({ id }) => id)).toEqual(['c', 'd', 'e', 'f']);
  });

  test('a citation has a place from its bracket to behind the other', () => {
    const [citation] = paragraphsOf(parseMarkdown('a.md', 'A\nB [@c] d').body).flatMap(
      ({ children }) => children.filter(({ type }) => type === 'citation'),
    );
    expect(citation?.position).toEqual({
      start: { line: 2, column: 3, offset: 4 },
      end: { line: 2, column: 7, offset: 8 },
    });
  });
});

describe('a citation that is misspelt', () => {
  const FORMS = '[@source-id], or [@first-source-id; @second-source-id]';

  test.each([
    ['[@a;]', ['1:5 “”'], '[@a]'],
    ['[@;@a]', ['1:2 “@”'], '[@a]'],
    ['[@a; ;@b]', ['1:6 “”'], '[@a; @b]'],
    ['[@a b]', ['1:2 “@a b”'], '[@a-b]'],
    ['[@a, @b]', ['1:2 “@a, @b”'], '[@a; @b]'],
    ['[@a and @b]', ['1:2 “@a and @b”'], '[@a; @b]'],
    ['[@sources/a_b.md]', ['1:2 “@sources/a_b.md”'], '[@a-b]'],
    ['[@a, p. 3]', ['1:2 “@a, p. 3”'], '[@a]'],
    ['[@a;  b ; @C]', ['1:7 “b”', '1:11 “@C”'], '[@a; @b; @c]'],
    ['[@a;\nb]', ['2:1 “b”'], '[@a; @b]'],
    [`[@${'a'.repeat(100)}]`, [], FORMS],
    [`[@${'a'.repeat(101)}]`, [`1:2 “@${'a'.repeat(79)}…”`], FORMS],
    [`[@${'a'.repeat(78)}😀b]`, [`1:2 “@${'a'.repeat(78)}…”`], FORMS],
  ])('%j is reported where it is', (text, places, meant) => {
    expect(parseMarkdown('a.md', text).problems.map(lineOf)).toEqual(
      places.map((place) => {
        const [at = '', name = ''] = place.split(/ (?=“)/);
        return (
          `a.md:${at} citation-form: Unexpected ${name} in a citation, expected @ and a ` +
          `source’s id | Write ${meant}.`
        );
      }),
    );
  });

  test.each([
    '[ @gazette ]',
    '[[@gazette]]',
    '[＠gazette]',
    '［@gazette］',
    '【@gazette】',
    '{@gazette}',
    '[^@gazette]',
    '[@gazette',
    '[@gazette)',
    '@gazette]',
    '[see @gazette]',
  ])('%s is reported as one', (text) => {
    const { body, problems } = parseMarkdown('a.md', `Counted. ${text}`);
    expect(problems.map(lineOf)).toEqual([
      `a.md:1:10 citation-form: Unexpected “${text}”, expected a citation | Write [@gazette].`,
    ]);
    expect(citationNodes(body)).toHaveLength(1);
  });
});
