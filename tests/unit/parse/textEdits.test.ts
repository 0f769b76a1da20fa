import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, applyEditsToStored, offsetBefore } from '../../../src/parse/textEdits.ts';
import type { TextEdit } from '../../../src/parse/textEdits.ts';

const EDITS: readonly TextEdit[] = [
  { start: 7, end: 11, text: '[rome]' },
  { start: 0, end: 5, text: 'places' },
];

describe('edits', () => {
  test('are made in the text before, in whatever order they come', () => {
    expect(applyEdits('place: Rome # there', EDITS)).toBe('places: [rome] # there');
    expect(applyEdits('a', [{ start: 1, end: 1, text: 'b' }])).toBe('ab');
    expect(applyEdits('a', [])).toBe('a');
  });

  test.each([
    [
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    [[{ start: 2, end: 1, text: '' }]],
    [[{ start: 0, end: 4, text: '' }]],
    [[{ start: -1, end: 1, text: '' }]],
  ])('that cannot be made are refused: %j', (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });
});

describe('an offset after edits', () => {
  test.each([
    [0, 0],
    [5, 0],
    [6, 5],
    [7, 6],
    [8, 7],
    [13, 7],
    [14, 11],
    [16, 13],
  ])('%d was %d', (after, before) => {
    expect(offsetBefore(EDITS, after)).toBe(before);
  });

  test('is where the same character was, for everything that no edit wrote', () => {
    const edits = fc
      .uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 })
      .chain((places) =>
        fc.tuple(
          fc.constant([...places].sort((a, b) => a - b)),
          fc.array(fc.constantFrom('', 'X', 'XYZ'), { minLength: 4, maxLength: 4 }),
        ),
      )
      .map(([places, texts]) =>
        texts.flatMap((text, i): TextEdit[] => {
          const [start, end] = places.slice(2 * i, 2 * i + 2);
          return start === undefined || end === undefined ? [] : [{ start, end, text }];
        }),
      );
    const text = 'abcdefghijklmnopqrstuvwxyz01234';
    fc.assert(
      fc.property(edits, (list) => {
        const after = applyEdits(text, list);
        for (const [at, character] of [...after].entries())
          if (!/[XYZ]/.test(character)) expect(text[offsetBefore(list, at)]).toBe(character);
      }),
    );
  });
});

test('a stored text keeps its byte order mark and line ends', () => {
  const stored = '\uFEFFa: 1\r\nplace: Rome\rb: 2\n';
  const edits = [{ start: 5, end: 10, text: 'x:\ny' }];
  expect(applyEditsToStored(stored, edits)).toBe('\uFEFFa: 1\r\nx:\r\ny: Rome\rb: 2\n');
});
