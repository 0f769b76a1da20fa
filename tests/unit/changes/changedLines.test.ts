import { describe, expect, test } from 'vitest';
import { changedLines } from '../../changes/changedLines.ts';

describe('the changed lines of a page', () => {
  test('are none where the text is the same', () => {
    expect(changedLines(['One.', 'Two.'], ['One.', 'Two.'])).toEqual([]);
  });

  test('show an edited line as a pair with the changed words marked', () => {
    expect(
      changedLines(['It cost more than £23 million.'], ['It cost about £23 million.']),
    ).toEqual([
      ['-', 'It cost ⟦more than⟧ £23 million.'],
      ['+', 'It cost ⟦about⟧ £23 million.'],
    ]);
  });

  test('show a few words around a change in a long line', () => {
    const before = `${'so it goes on '.repeat(10)}until noon ${'and then it rests '.repeat(10)}`;
    const [old, fresh] = changedLines([before], [before.replace('noon', 'night')]);
    expect(old?.[1]).toBe('… on so it goes on until ⟦noon⟧ and then it rests and then …');
    expect(fresh?.[1]).toContain('⟦night⟧');
  });

  test('keep what is beside a word that only one side has', () => {
    expect(changedLines(['The old bridge is open.'], ['The bridge is open.'])).toEqual([
      ['-', 'The ⟦old⟧ bridge is open.'],
      ['+', 'The bridge is open.'],
    ]);
  });

  test('take lines of other words for other lines', () => {
    expect(changedLines(['Rain fell.'], ['A council meets.'])).toEqual([
      ['-', 'Rain fell.'],
      ['+', 'A council meets.'],
    ]);
  });

  test('find the words of scripts without spaces', () => {
    expect(changedLines(['大桥昨天关闭'], ['大桥今天关闭'])).toEqual([
      ['-', '大桥⟦昨天⟧关闭'],
      ['+', '大桥⟦今天⟧关闭'],
    ]);
  });

  test('stand at their place among the lines that stay', () => {
    expect(changedLines(['a b', 'c d', 'e f'], ['a b', 'x y', 'c d'])).toEqual([
      ['+', 'x y'],
      ['-', 'e f'],
    ]);
  });
});
