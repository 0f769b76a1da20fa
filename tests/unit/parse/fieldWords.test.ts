import { expect, test } from 'vitest';
import { fieldWords } from '../../../src/parse/fieldWords.ts';

const EVENT = {
  sources: ['gazette', 'herald'],
  claims: [
    { id: 'counted', by: 'ada-lund', quotes: [{ text: 'twelve of them', source: 'herald' }] },
    { by: 'town', figure: { value: 12 } },
  ],
  about: [{ role: 'who watched', name: 'Edda Moss' }],
};

test.each<[path: (string | number)[], words: string]>([
  [['title'], '“title”'],
  [['licence', 'url'], '“url” under “licence”'],
  [['sources', 1], 'the second of “sources”'],
  [['tags', 20], 'the 21st of “tags”'],
  [['tags', 11], 'the 12th of “tags”'],
  [['claims', 0], 'the claim “counted” (ada-lund)'],
  [['claims', 0, 'says'], '“says” of the claim “counted” (ada-lund)'],
  [['claims', 0, 'by'], '“by” of the claim “counted”'],
  [['claims', 0, 'id'], '“id” of the first of “claims” (ada-lund)'],
  [['claims', 1, 'figure', 'value'], '“value” under “figure” of the second of “claims” (town)'],
  [
    ['claims', 0, 'quotes', 0, 'source'],
    '“source” of the quotation “twelve of them” of the claim “counted” (ada-lund)',
  ],
  // The names of private people stand in no report.
  [['about', 0, 'minor'], '“minor” of the person “who watched”'],
])('%j is %s', (path, words) => {
  expect(fieldWords(path, EVENT)).toBe(words);
});
