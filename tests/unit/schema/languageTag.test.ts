import { expect, test } from 'vitest';
import { language } from '../../../src/schema/languageTag.ts';

test.each([
  ['EN', 'en'],
  ['pt-br', 'pt-BR'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['es-419', 'es-419'],
  ['sl-rozaj-biske', 'sl-rozaj-biske'],
  ['de-1901', 'de-1901'],
  ['en-GB-x-Herald', 'en-GB-x-herald'],
  ['ar-EG-u-nu-latn', 'ar-EG-u-nu-latn'],
  ['yue', 'yue'],
  ['und', 'und'],
])('%s is read as %s', (tag, written) => {
  expect(language.parse(tag)).toBe(written);
});

test.each([
  ['qaa', undefined],
  ['x-herald', undefined],
  ['en-Qaaa', undefined],
  ['fr-XX', undefined],
  ['en-UK', 'Did you mean “en-GB”?'],
  ['ayy', undefined],
  ['English', 'Did you mean “en”?'],
  ['한국어', 'Did you mean “ko”?'],
  ['deutsch', 'Did you mean “de”?'],
  ['Cantonese (Hong Kong)', 'Did you mean “yue”?'],
  ['ger', 'Did you mean “de”?'],
  ['UA', 'Did you mean “uk”? UA is a country, Ukraine.'],
  ['Denmark', 'Did you mean “da”?'],
  ['en-BU', 'Write “en-MM”.'],
])('%s is refused', (tag, tip = 'For example en, ko or pt-BR.') => {
  const { error } = language.safeParse(tag);
  expect(error?.issues).toMatchObject([{ params: { rule: 'language-form', tip } }]);
});
