import { expect, test } from 'vitest';
import { bySpacing, isUnspaced } from '../../../src/text/unspaced.ts';

test.each([
  ['北朝鮮が3,000人', ['北朝鮮が', '3,000', '人']],
  ['「ロシアへ」。KBSは', ['「', 'ロシアへ', '」。KBS', 'は']],
  ['ทหาร10นาย', ['ทหาร', '10', 'นาย']],
  ['북한이 갔다', ['북한이 갔다']],
  ['plain', ['plain']],
  ['', []],
])('%s is divided where a script without spaces begins or ends', (text, parts) => {
  expect(bySpacing(text)).toEqual(parts);
});

test('a long vowel mark is a part of such a stretch, and a full stop is none', () => {
  expect(['ミサイルー', '々', '。', 'ー', 'abc', ''].map(isUnspaced)).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
  ]);
});
