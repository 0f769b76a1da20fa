import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedRanges } from '../../../src/text/quotationMarks.ts';

const quoted = (text: string): string[] =>
  quotedRanges(text).ranges.map(({ start, end }) => text.slice(start, end));

describe('quotedRanges', () => {
  test.each([
    ['He said “yes” and “no”.', ['yes', 'no']],
    ['He said "yes" and "no".', ['yes', 'no']],
    ['"Go," he said."Now."', ['Go,', 'Now.']],
    ['“She said ‘yes’ to me,” he said', ['She said ‘yes’ to me,']],
    ['“the "new" rules”', ['the "new" rules']],
    ["‘yes’ and it's", []],
    ['“”', ['']],
    ['', []],
    ['Er sagt „ja“ und „nein“.', ['ja', 'nein']],
    ['Powiedział „tak” i „nie”.', ['tak', 'nie']],
    ['Elle dit «oui» et « non ».', ['oui', ' non ']],
    ['Er sagt »ja« (»nein«).', ['ja', 'nein']],
    ['‹oui› et ›nein‹', ['oui', 'nein']],
    ['그는 「가는 길」과 『집』을', ['가는 길', '집']],
    ['「彼は『はい』と言った」', ['彼は『はい』と言った']],
    ['«elle dit “oui” et "non"»', ['elle dit “oui” et "non"']],
    ['“le «oui» de tous”', ['le «oui» de tous']],
    ['»er sagt ›ja‹ dazu«', ['er sagt ›ja‹ dazu']],
    ['News » World › Asia', []],
    ['"le «oui» de tous"', ['le «oui» de tous']],
    ['„a ” b', ['a ']],
  ])('finds the quotations of %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
    expect(quotedRanges(text).unbalanced).toBeUndefined();
  });

  test.each([
    ['a “b', [], 2],
    ['a b” c “d”', ['d'], 3],
    ['“a “b” c', ['b'], 0],
    ['“a” b ” c “d', ['a'], 6],
    ['a "b', [], 2],
    ['a b" c "d"', ['d'], 3],
    ['"a "b" c', ['b'], 0],
    ['a " b', [], 2],
    ['a " b" c', [], 2],
    ['"a “b” c', ['b'], 0],
    ['"a” b" c', ['a” b'], 2],
    ['“a" b “c”', ['c'], 0],
    ['„a b', [], 0],
    ['„a „b“ c', ['b'], 0],
    ['“a „b“ c', ['b'], 0],
    ['„a “b” c', ['b'], 0],
    ['a «b', [], 2],
    ['a b» «c»', ['c'], 3],
    ['«a «b» c', ['b'], 0],
    ['a »b', [], 2],
    ['a b› c', [], 3],
    ['「a', [], 0],
    ['a」「b」', ['b'], 1],
    ['«a› b', [], 0],
    ['"a " b" c', [], 0],
    ['a»b', [], 1],
  ])('reports the lone mark of %j', (text, expected, unbalanced) => {
    expect(quoted(text)).toEqual(expected);
    expect(quotedRanges(text).unbalanced).toBe(unbalanced);
  });

  test('gives ranges that stand between two marks and do not overlap', () => {
    const unit = fc.constantFrom(...'“”"‘’\'„«»‹›「」『』 a\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        let before = 0;
        for (const { start, end } of quotedRanges(text).ranges) {
          expect(start).toBeGreaterThan(before);
          expect(['“”', '""', '„“', '„”', '«»', '»«', '‹›', '›‹', '「」', '『』']).toContain(
            text.charAt(start - 1) + text.charAt(end),
          );
          before = end;
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
