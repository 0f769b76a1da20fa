import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../../src/parse/citations.ts';
import { paragraphsOf, plainText } from '../../../src/parse/bodyText.ts';
import { parseMarkdown } from '../../../src/parse/markdown.ts';
import { nearest } from '../../../src/parse/nearest.ts';

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

  test.each([
    '[@gazette](https://herald.example)',
    '@gazette',
    '(@gazette)',
    '[ @gazette]',
    'ada@gazette',
  ])('is not %s', (markdown) => {
    expect(cited(markdown)).toEqual([]);
  });
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

describe('the nearest word', () => {
  test.each<[string, string[], string | undefined]>([
    ['gazete', ['herald', 'gazette'], 'gazette'],
    ['Title', ['title', 'date'], 'title'],
    ['dat', ['data', 'date'], 'data'],
    ['almanac', ['herald', 'gazette'], undefined],
    ['anything', [], undefined],
    ['a'.repeat(101), ['a'.repeat(100)], undefined],
  ])('to %s among %s is %s', (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });

  test('is none when all of a short word would have to change', () => {
    expect(nearest('x', ['at', 'by'])).toBeUndefined();
  });
});
