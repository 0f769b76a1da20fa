import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/schema/languageTag.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { dateLabel } from '../../../src/views/parts/dateLabel.ts';
import { neighbourKeys } from '../../../src/views/parts/neighbourKeys.ts';
import { ar } from '../../../src/words/ar.ts';
import { en } from '../../../src/words/en.ts';
import { CATALOGUES, wordsFor } from '../../../src/words/index.ts';
import { LABELS } from './dateTexts.ts';
import { kindOf, leaves, say, textsOf } from './leaves.ts';

describe('the words for the language of a story', () => {
  test.each([
    ['en', 'en', 'ltr'],
    ['en-US', 'en', 'ltr'],
    ['EN', 'en', 'ltr'],
    ['ko', 'ko', 'ltr'],
    ['ko-KR', 'ko', 'ltr'],
    ['ko-Kore-KP', 'ko', 'ltr'],
    ['uk', 'en', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['ar-EG', 'ar', 'rtl'],
    ['he-IL', 'en', 'rtl'],
    ['az-Arab', 'en', 'rtl'],
    ['ar-Latn', 'en', 'ltr'],
  ])('a story in %s has the words of %s, from %s', (tag, language, direction) => {
    const words = wordsFor(tag);
    expect([words.language, words.direction]).toEqual([language, direction]);
  });

  test('the check knows the language of every catalogue', () => {
    expect(CATALOGUES.map(({ language }) => language)).toEqual(INTERFACE_LANGUAGES);
  });

  test('every catalogue is in the list, and has the direction of its own language', () => {
    const files = readdirSync(new URL('../../../src/words/', import.meta.url)).filter((file) =>
      /^[a-z]{2,3}\.ts$/.test(file),
    );
    expect(CATALOGUES.map(({ language }) => `${language}.ts`).sort()).toEqual(files.sort());
    expect(CATALOGUES.map(({ direction }) => direction)).toEqual(
      CATALOGUES.map(({ language }) => new Intl.Locale(language).getTextInfo().direction),
    );
  });

  test('in a page of the other direction each text is the same, marked off once', () => {
    const MARKED_OFF = /^\u2068[^\u2066-\u2069]+\u2069$/;
    const inHebrew = wordsFor('he');
    expect(kindOf(textsOf(inHebrew))).toEqual(kindOf(textsOf(en)));
    const said = leaves(textsOf(inHebrew), '').map(
      ([path, leaf]) => [path, say(path, leaf)] as const,
    );
    expect(said.filter(([, text]) => !MARKED_OFF.test(text))).toEqual([]);
    expect(said.map(([path, text]) => [path, text.slice(1, -1)])).toEqual(
      leaves(textsOf(en), '').map(([path, leaf]) => [path, say(path, leaf)]),
    );
    expect(inHebrew.chart.parts([])).toBe('');
    expect(inHebrew.signs).toEqual(en.signs);
  });

  test.each(LABELS)('the date %s is marked off once too', (edtf, inEnglish) => {
    expect(dateLabel(parseDate(edtf), wordsFor('he'))).toBe(`\u2068${inEnglish}\u2069`);
  });

  test('from right to left the next page lies to the left', () => {
    expect([neighbourKeys(wordsFor('ko')), neighbourKeys(en)]).toEqual([
      { previous: '← 키', next: '→ 키' },
      { previous: 'Key ←', next: 'Key →' },
    ]);
    expect(neighbourKeys(ar)).toEqual({ previous: 'مفتاح →', next: 'مفتاح ←' });
    expect(neighbourKeys(wordsFor('he'))).toEqual({
      previous: '\u2068Key →\u2069',
      next: '\u2068Key ←\u2069',
    });
  });
});
