import { describe, expect, test } from 'vitest';
import { blankLinesOf, articleParagraphs, paragraphWalk } from '../../../src/text/paragraphs.ts';

const endsIn = (text: string): number[] => articleParagraphs(text).ends.map(({ start }) => start);

describe('a paragraph ends', () => {
  test.each([
    ['a\n\nb.\nc', [1]],
    ['a\r\n \r\n\nb', [1]],
    // Where no blank line stands between two of them, at a line end behind a sentence.
    ['a.\nb\nc?” \nd…\ne。\nf', [2, 8, 12, 15]],
    ['\n\na.\nb\n\n', [4]],
    ['a\nb', []],
    ['', []],
  ])('in %j at %j', (text, expected) => {
    expect(endsIn(text)).toEqual(expected);
  });
});

test('a walk tells what lies before each mark', () => {
  const text = 'a\n\n“‘b ”\n\nc.\n\nd\n\n« e';
  const stepTo = paragraphWalk(blankLinesOf(text));
  const steps = ['“', '‘', '”', '«'].map((mark) => {
    const { end, start, isNext } = stepTo(text.indexOf(mark));
    return [end?.start, start?.start, isNext];
  });
  expect(steps).toEqual([
    [1, 1, true],
    [undefined, undefined, true],
    [undefined, undefined, true],
    [8, 15, false],
  ]);
});
