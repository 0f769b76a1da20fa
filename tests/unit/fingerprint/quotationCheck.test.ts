import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  type Fingerprint,
  type KeptText,
} from '../../../src/fingerprint/articleFingerprint.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { checkQuotation, proofOf } from '../../../src/fingerprint/quotationCheck.ts';
import { FIRST_PRINT, FREE } from './firstPrint.ts';
import { ARTICLE } from './sample.ts';

const ferryReport = (): Fingerprint => fingerprintOf(ARTICLE, 'ferry-report', FREE);
const FERRY_REPORT = ferryReport();
const check = (text: string, fingerprint: KeptText = FERRY_REPORT) =>
  checkQuotation(text, fingerprint);

/** The word that a result names, as it stands in the quotation. */
function named(text: string): string | undefined {
  const result = check(text);
  return 'token' in result ? text.slice(result.token.start, result.token.end) : undefined;
}

describe('checkQuotation', () => {
  test.each([
    ['four words', 'kept the old ship'],
    ['a sentence, otherwise printed', '"there are NO spare parts left in Europe"'],
    ['words across two sentences', 'forty-one years old. There are no spare parts'],
    ['parts around an ellipsis', 'kept the old ship going … anybody could ask of us'],
    ['parts around three dots', 'kept the old ship going...anybody could ask of us'],
    ['parts that touch the dots', 'kept the old ship...anybody could ask of'],
    ['parts around spaced dots', 'kept the old ship going . . . anybody could ask of us'],
    [
      'parts around a bracketed ellipsis',
      'kept the old ship going [...] anybody could ask of (…) who has run the company',
    ],
    ['an ellipsis at the edges', '… kept the old ship going …'],
    ["an editor's word", 'and a new vessel [to replace it] would cost more than $85 million'],
    ['a word changed by the editor', '[T]here are no spare parts'],
    ['a word ended by the editor', 'There are no spare part[s] left in Europe, and'],
    ['a short phrase the article quotes', 'deeply unfair'],
    ['a short phrase in single marks', '“broken promises,”'],
    ['short parts the article quotes', 'deeply unfair … broken promises'],
    ['a short phrase in brackets of its own', 'deeply [unfair]'],
    ['a short phrase all in brackets', '[deeply unfair]'],
  ])('proves %s', (_name, text) => {
    expect(check(text)).toEqual({ kind: 'proved' });
  });

  test('proves brackets and dots that the article prints itself', () => {
    const own = fingerprintOf('“how these [ferry] crews work ... nobody knows”', 'x');
    expect(checkQuotation('these [ferry] crews work ... nobody', own).kind).toBe('proved');
    expect(checkQuotation('these [bus] crews work ... nobody', own).kind).toBe('too-short');
    // A changed word among others that stand there with the brackets is named, not the part.
    expect(checkQuotation('how these [ferry] crews sail', own)).toMatchObject({
      kind: 'differs',
      token: { text: 'sail' },
    });
    expect(checkQuotation('how these ferry crews … these', own).kind).toBe('too-short');
    expect(checkQuotation('how these ferry crews [bus] sail away', own).kind).toBe('too-short');
  });

  test.each([
    ['inside', 'kept the old ship sailing for as long as anybody', 'sailing'],
    ['at the end', 'kept the old boat', undefined],
    ['last of five', 'kept the old ship sailing', 'sailing'],
    ['first of five', 'held the old ship going', 'held'],
    ['third of eight', 'kept the new ship going for as long', 'new'],
    ['inside the second part', 'kept the old ship … as long as anyone could ask of us', 'anyone'],
    ['left out', 'kept the ship going for as long', 'the'],
    ['two of them', 'kept the old vessel going for as long as everybody could', 'vessel'],
  ])('names the changed word: %s', (_name, text, expected) => {
    expect(check(text).kind).toBe(expected === undefined ? 'not-found' : 'differs');
    if (expected !== undefined) expect(named(text)).toBe(expected);
  });

  test('names the first word of a part of which nothing is found', () => {
    const text = 'kept the old ship … and never did a soul complain';
    const result = check(text);
    expect(result).toEqual({ kind: 'not-found', token: { text: 'and', start: 20, end: 23 } });
  });

  test('says what is too short, and where', () => {
    const text = 'kept the old ship going … as long as … anybody could ask of us';
    const marked = check(`“${text}”`, fingerprintOf(ARTICLE, 'ferry-report'));
    expect(marked).toMatchObject({ kind: 'too-short', start: 27, end: 37 });
    expect(check('the old boat')).toMatchObject({ kind: 'too-short', start: 0, end: 12 });
    expect(check('the old boat')).toMatchObject({ tokens: [{}, {}, {}] });
    expect(check('the boat')).toMatchObject({ kind: 'too-short', tokens: [{}, {}] });
    expect(check('fair')).toMatchObject({ kind: 'too-short', tokens: [{}] });
  });

  test.each(['', '…', '“[all ours]”', '— !'])('finds no words in %j', (text) => {
    expect(check(text)).toEqual({ kind: 'no-tokens' });
  });

  test('proves every stretch of four words or more that begins and ends with whole words', () => {
    const fingerprint = ferryReport();
    // Hyphens join the parts of one word.
    const article = tokensOf(ARTICLE.replaceAll('-', 'x'));
    fc.assert(
      fc.property(fc.nat(article.length - 4), fc.integer({ min: 4, max: 60 }), (from, count) => {
        const stretch = article.slice(from, from + count);
        const text = ARTICLE.slice(stretch[0]?.start, stretch.at(-1)?.end);
        expect(check(text, fingerprint)).toEqual({ kind: 'proved' });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('names exactly the word that was changed, in any stretch of eight words or more', () => {
    const fingerprint = ferryReport();
    const article = tokensOf(ARTICLE);
    const stretch = fc
      .integer({ min: 8, max: 40 })
      .chain((count) =>
        fc.tuple(fc.nat(article.length - count), fc.constant(count), fc.nat(count - 1)),
      );
    fc.assert(
      fc.property(stretch, ([from, count, changed]) => {
        const texts = article.slice(from, from + count).map((token) => token.text);
        texts[changed] = 'zeppelin';
        const start = texts.slice(0, changed).reduce((sum, text) => sum + text.length + 1, 0);
        expect(check(texts.join(' '), fingerprint)).toEqual({
          kind: 'differs',
          token: { text: 'zeppelin', start, end: start + 8 },
        });
      }),
      { seed: 2, numRuns: 600 },
    );
  });

  test('takes any text', () => {
    const fingerprint = ferryReport();
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ', '.', '…', '“'), maxLength: 40 }),
        (text) => {
          expect(['proved', 'no-tokens', 'too-short', 'not-found', 'differs']).toContain(
            check(text, fingerprint).kind,
          );
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('a quotation of an article that sets its own in marks', () => {
  const marked = fingerprintOf(ARTICLE, 'ferry-report');
  const result = (text: string) => checkQuotation(text, marked);

  test.each([
    'kept the old ship going for as long',
    '“Nothing has been signed, and nobody should book”',
    'kept the old ship … anybody could ask of us',
  ])('is proved inside them: %s', (text) => {
    expect(result(text)).toEqual({ kind: 'proved' });
  });

  test.each([
    ['anybody could ask of us, said Ingrid Vold', 'said'],
    ['high wind We kept the old ship', 'wind'],
    ['could ask of us said Ingrid Vold who has run the company since 2009 The engine', 'said'],
  ])('runs on where they end: %s', (text, word) => {
    expect(result(text)).toMatchObject({ kind: 'runs-on', token: { text: word } });
  });

  test('is not checked where it stands outside them as a whole', () => {
    const found = result('Passengers took the news calmly. Traffic has fallen');
    expect(found).toEqual({ kind: 'not-marked' });
    expect(proofOf(found)).toBe('not-checked');
  });

  test('is not found where a part of it stands nowhere', () => {
    expect(result('Passengers took the zeppelins calmly to the moon and back')).toMatchObject({
      kind: expect.stringMatching(/^(?:differs|not-found)$/) as unknown,
    });
    expect(result('nobody should book a summer zeppelin on the strength')).toMatchObject({
      kind: 'differs',
      token: { text: 'zeppelin' },
    });
  });

  test('says what is wrong before what is not checked', () => {
    expect(result('Passengers took the news calmly … and nobody should book hotels')).toMatchObject(
      {
        kind: 'differs',
        token: { text: 'hotels' },
      },
    );
  });
});

describe('a quotation within whose marks the reporter speaks', () => {
  const kindOf = (language: string, article: string, text: string): string =>
    checkQuotation(text, fingerprintOf(article, 'x', { language })).kind;

  test.each([
    [
      'fr',
      'Le « non » ? « Nous ne quitterons pas la baie, a-t-elle dit hier soir, avant demain midi. »',
      ['Nous ne quitterons pas la baie … avant demain midi', 'ne quitterons pas la baie'],
      ['pas la baie, a-t-elle dit hier', 'a-t-elle dit hier soir', 'hier soir, avant demain'],
    ],
    [
      'ru',
      '«Мы никогда не уйдём отсюда, — сказал вчера он, — до самого завтрашнего дня»',
      ['Мы никогда не уйдём отсюда … до самого завтрашнего дня', 'до самого завтрашнего дня'],
      ['уйдём отсюда, — сказал вчера', 'он, — до самого завтрашнего'],
    ],
  ])('proves what is the speaker’s and nothing else: %s', (language, article, proved, others) => {
    for (const text of proved) expect(kindOf(language, article, text)).toBe('proved');
    for (const text of others) expect(kindOf(language, article, text)).not.toBe('proved');
  });
});

describe('a quotation and a fingerprint of version 1', () => {
  test('is proved', () => {
    expect(checkQuotation('paying guests', FIRST_PRINT)).toEqual({ kind: 'proved' });
  });

  test('is not checked if it has a number, whose sign was left out', () => {
    const result = checkQuotation('for 3,000 paying guests only', FIRST_PRINT);
    expect(result).toEqual({ kind: 'not-asked' });
  });

  test('is not checked in a script without spaces', () => {
    expect(checkQuotation('木箱は夜明け前に', FIRST_PRINT)).toEqual({ kind: 'not-asked' });
  });
});

test.each([
  ['We have -5 degrees at the bay', 'We have 5 degrees at the bay'],
  ['They lost 5 % of men there', 'They lost 5 of men there'],
  ['It costs $5 for each man', 'It costs 5 for each man'],
])('“%s” does not prove “%s”', (printed, quoted) => {
  const print = fingerprintOf(`She said: “${printed}.”`, 'x');
  expect(checkQuotation(printed, print).kind).toBe('proved');
  expect(proofOf(checkQuotation(quoted, print))).toBe('not-proved');
});
