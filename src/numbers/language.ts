import { fromDigits, powerOfTen, rational, type Rational } from './rational.ts';
import { phraseSetOf, type PhraseSet } from './phraseSet.ts';
import { spelloutReaderOf, type SpelloutReader } from './spellout/spelloutReader.ts';
import { wordsOfRule } from './spellout/spelloutRules.ts';
import type { LanguageData, NotationData, Phrases } from './languageData.ts';

/** A language, ready to be read: its data as sets of phrases. */
export interface Language {
  readonly data: LanguageData;
  readonly notation: NotationData;
  readonly spellout: SpelloutReader | undefined;
  /** What stands for the decimal point among number words: `point`. */
  readonly pointWords: PhraseSet<true>;
  readonly scales: PhraseSet<Rational>;
  readonly letterScales: PhraseSet<Rational>;
  readonly dozens: PhraseSet<Rational>;
  readonly orders: PhraseSet<Rational>;
  readonly wholes: PhraseSet<Rational>;
  readonly fractions: PhraseSet<Rational>;
  readonly tails: PhraseSet<Rational>;
  /** Beginnings of words that are made from a scale and are no scale. */
  readonly scaleStems: readonly string[];
  /** All lists of phrases that say nothing but that they stand there. */
  readonly words: Readonly<Record<WordList, PhraseSet<true>>>;
}

const WORD_LISTS = [
  'articles',
  'doubtfulAlone',
  'homographs',
  'counted',
  'countedInLetters',
  'several',
  'doubtfulScales',
  'changers',
  'changersBehind',
  'doubtfulFractions',
  'weakFractions',
  'sureFractions',
  'ordinalFractions',
  'links',
  'shareOf',
  'beforeShare',
  'percent',
  'percentBefore',
  'points',
  'outOf',
  'inOf',
  'in',
  'rangeTo',
  'between',
  'and',
  'or',
  'minus',
  'hedges',
  'approximately',
  'beforeAmount',
  'openers',
  'labels',
  'labelsBehind',
  'beforeYear',
  'beforeHour',
  'behindHour',
  'clockBetween',
  'times',
] as const;
type WordList = (typeof WORD_LISTS)[number];

/** Makes a language ready to be read, in the notation of one of its regions. */
export function languageOf(data: LanguageData, region = ''): Language {
  const { spellout: texts = {}, isJoined = false } = data;
  const words = Object.fromEntries(
    WORD_LISTS.map((name) => [name, wordsOf(data[name])] as const),
  ) as Record<WordList, PhraseSet<true>>;
  return {
    data,
    notation: { ...data.notation, ...data.regions?.[region] },
    spellout:
      data.spellout &&
      spelloutReaderOf(data.spellout, {
        isJoined,
        articles: listOf(data.articles),
      }),
    pointWords: wordsOf(
      [data.pointWords ?? '', ...['x.x', 'x,x'].flatMap((key) => wordsOfRule(texts, key))]
        .join('|')
        .toLowerCase(),
    ),
    words: {
      ...words,
      minus: wordsOf([data.minus ?? '', ...wordsOfRule(texts, '-x')].join('|')),
    },
    scaleStems: listOf(data.scaleStems),
    scales: valuesOf(data.scales, exponentOf),
    letterScales: valuesOf(data.letterScales, exponentOf),
    dozens: valuesOf(data.dozens, fromDigits),
    orders: valuesOf(data.orders, fromDigits),
    wholes: valuesOf(data.wholes, fromDigits),
    fractions: valuesOf(data.fractions, fractionOf),
    tails: valuesOf(data.tails, fractionOf),
  };
}

function listOf(phrases: Phrases = ''): string[] {
  return phrases.split('|').filter((phrase) => phrase !== '');
}

function wordsOf(phrases: Phrases | undefined): PhraseSet<true> {
  return phraseSetOf([[phrases, true]]);
}

function valuesOf(
  lists: Readonly<Record<string, Phrases>> | undefined,
  value: (key: string) => Rational,
): PhraseSet<Rational> {
  return phraseSetOf(Object.entries(lists ?? {}).map(([key, list]) => [list, value(key)]));
}

function exponentOf(key: string): Rational {
  return powerOfTen(Number(key));
}

function fractionOf(key: string): Rational {
  const [part = '', whole = '1'] = key.split('/');
  return rational(BigInt(part), BigInt(whole));
}
