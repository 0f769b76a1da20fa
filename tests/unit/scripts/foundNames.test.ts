import { expect, test } from 'vitest';
import { askedWords } from '../../../src/scripts/askedWords.ts';
import { foundNames } from '../../../src/scripts/foundNames.ts';
import { indexedText } from '../../../src/text/indexedText.ts';

const NAMES = indexedText('Ada Lund | Ada Łund | アダ・ルンド || Eastmere | Eastmeer');
const found = (query: string, text = 'Ada Lund speaks') =>
  foundNames(NAMES, text, askedWords(query, undefined).terms);

test('a page that was found by another name says by which, and whose it is', () => {
  expect(found('eastmee')).toEqual([{ of: 'Eastmere', name: 'Eastmeer' }]);
  expect(found('ルンド')).toEqual([{ of: 'Ada Lund', name: 'アダ・ルンド' }]);
  expect(found('speaks ルンド')).toHaveLength(1);
});

test('a page that has all words itself says nothing', () => {
  expect(found('ada lund')).toEqual([]);
  expect(foundNames(undefined, '', askedWords('ada', undefined).terms)).toEqual([]);
});
