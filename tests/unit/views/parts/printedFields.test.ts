import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../src/domain/archive.ts';
import { printedFields, printedInShort } from '../../../../src/views/parts/sourceFields.ts';
import { source } from '../../../support/archive.ts';
import { SITE, STORY } from '../cranes.ts';

const valuesOf = (one: Source): (string | undefined)[] =>
  printedFields(SITE, one).map(({ value }) => value);
const languageOf = (language: string): string | undefined =>
  valuesOf(source('s', undefined, { language })).at(-1);
const FULL = source('full', '2024-10-24', {
  title: 'Twelve cranes.',
  publisher: 'Gazette & Sons',
  publisherBasis: 'Its last line names it.',
  byline: 'A. Writer',
  credits: ['Northern Agency', 'Southern Agency'],
  url: 'https://gazette.example/cranes',
  archive: 'https://kept.example/cranes',
});

describe('what a source prints about itself, field by field,', () => {
  test('is all that it can print, in one order', () => {
    expect(printedFields(SITE, FULL).map(({ label, value }) => [label, value])).toEqual([
      ['Headline', 'Twelve cranes.'],
      ['Publisher', 'Gazette & Sons'],
      ['Author', 'A. Writer'],
      ['Published', '24 October 2024'],
      ['Agencies credited', 'Northern Agency and Southern Agency'],
      ['Web address', 'https://gazette.example/cranes'],
      ['Archived copy', 'https://kept.example/cranes'],
      ['Language', 'English'],
    ]);
  });

  test('leads to the addresses that it has', () => {
    expect(printedFields(SITE, FULL).flatMap(({ href }) => href ?? [])).toEqual([
      'https://gazette.example/cranes',
      'https://kept.example/cranes',
    ]);
  });

  test('says how its publisher and its date are known', () => {
    const [, herald = source('')] = STORY.sources;
    expect(printedFields(SITE, FULL)[1]?.basis).toBe('How we know: Its last line names it.');
    expect(printedFields(SITE, herald)[3]?.basis).toBe(
      'Assumption: It came out soon after. It names a month.',
    );
    expect(printedFields(SITE, FULL)[3]?.basis).toBeUndefined();
  });

  test('says by which day it was public where its date is not one day', () => {
    expect(valuesOf(source('s', '2024-10-31/2024-11-30'))[3]).toBe(
      '31 October to 30 November 2024',
    );
    expect(valuesOf(source('s', '2024-10/..'))[3]).toBe('October 2024 or later');
  });

  test('has no value where it does not print any', () => {
    expect(valuesOf(source('s'))).toEqual([...Array<undefined>(7), 'English']);
  });

  test.each([
    ['en', 'English'],
    ['ko', 'Korean'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['zh-Hant-TW', 'Chinese (Traditional, Taiwan)'],
    ['de-1996', 'German'],
    ['en-u-ca-buddhist', 'English'],
    ['en-x-private', 'English'],
  ])('names the language %s as %s', (tag, name) => {
    expect(languageOf(tag)).toBe(name);
  });

  test('says the language of what stands there in the words of a source in another', () => {
    const said = (language: string): (string | undefined)[] =>
      printedFields(SITE, { ...FULL, language }).map((field) => field.language);
    expect(new Set(said('en'))).toEqual(new Set([undefined]));
    expect(said('ko').flatMap((language, i) => (language === 'ko' ? [i] : []))).toEqual([
      0, 1, 2, 4,
    ]);
  });

  test('names a language that is not determined in some way', () => {
    expect(languageOf('und')).toBeTruthy();
  });
});

describe('what a source prints about itself, in short,', () => {
  test('is what it prints, then what it does not', () => {
    expect(STORY.sources.map((one) => printedInShort(SITE, one))).toEqual([
      'Publisher: Gazette & Sons. Published: 24 October 2024. ' +
        'Agencies credited: Northern Agency. Not printed: headline, author and web address.',
      'Published: 31 October to 30 November 2024 (assumed). ' +
        'Not printed: headline, publisher, author, agencies credited and web address.',
      'Not printed: headline, publisher, author, date, agencies credited and web address.',
    ]);
  });

  test('marks off what runs in the other direction', () => {
    const hebrew = source('s', '2024-10-24', { title: 'שנים־עשר!', language: 'he' });
    expect(printedInShort(SITE, hebrew)).toContain(
      'Headline: \u2068שנים־עשר!\u2069. Published: 24 October 2024.',
    );
  });

  test('leaves out the address, the kept copy and the language, and what is not missing', () => {
    expect(printedInShort(SITE, FULL)).toBe(
      'Headline: Twelve cranes. Publisher: Gazette & Sons. Author: A. Writer. ' +
        'Published: 24 October 2024. Agencies credited: Northern Agency and Southern Agency.',
    );
  });
});
