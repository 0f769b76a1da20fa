import type { EastAsianData } from './eastAsianData.ts';
import type { SpelloutTexts } from './spellout/spelloutRules.ts';

/**
 * Several words or phrases in one text, divided by `|`. A space in a phrase may be a hyphen in the
 * text. A full stop at the end of a phrase may be missing there; `*` stands for any letters.
 */
export type Phrases = string;

/** How a language divides digits. */
export interface NotationData {
  readonly decimal: '.' | ',';
  /** What divides groups of digits; a space stands for every kind of space. */
  readonly groups: string;
  /** Whether countries that share the language swap point and comma. */
  readonly isMixed?: boolean;
  /** Whether digits are also divided in groups of four. */
  readonly isMyriad?: boolean;
}

/** What is known of numbers in one language. What is left out does not exist there. */
export interface LanguageData {
  readonly notation: NotationData;
  /** Notation by region, where it differs. */
  readonly regions?: Readonly<Record<string, Partial<NotationData>>>;

  /** CLDR’s rules for number words, and what they lack. */
  readonly spellout?: SpelloutTexts;
  /** Whether the words may be written without the spaces that the rules have. */
  readonly isJoined?: boolean;
  /** What counts as one, but only before a scale: `a` in `a million`. */
  readonly articles?: Phrases;
  /** Number words that are no amount where they stand alone, because they have another meaning. */
  readonly doubtfulAlone?: Phrases;
  /** Number words that mean something else too, where nothing that is counted follows: `семью`. */
  readonly homographs?: Phrases;
  /** Whether every way to write a number in words is read, so that one not found is not printed. */
  readonly readsAllWords: boolean;
  /** How the language writes numbers in signs instead of words. */
  readonly eastAsian?: EastAsianData;
  /** Whether so little is known that no number is certain. */
  readonly isUnread?: boolean;

  /** Powers of ten that make the number before them larger, by their exponent. */
  readonly scales: Readonly<Record<number, Phrases>>;
  /** Scales of one letter that mean metres and the like as well. */
  readonly letterScales?: Readonly<Record<number, Phrases>>;
  /** What is counted: people, barrels. */
  readonly counted?: Phrases;
  /** What is counted in scales of one letter: `1.1m people`, but not `100m women`. */
  readonly countedInLetters?: Phrases;
  /** Beginnings of words that are made from a scale and are no scale: `millionaire`. */
  readonly scaleStems?: Phrases;
  /** What may be a scale, but has another meaning too: `grand`. */
  readonly doubtfulScales?: Phrases;
  /** Words beside a number that change it and are not read: `साढ़े`, half more than. */
  readonly changers?: Phrases;
  /** The same, where they do so only behind it. */
  readonly changersBehind?: Phrases;
  /** Whether a scale may stand before its number, which is then about so many: `тысяч пять`. */
  readonly putsScalesFirst?: boolean;
  /** Whether `2 million 300 thousand` is one number. */
  readonly joinsScales?: boolean;
  /** Whether `and` may stand between its parts: `un milione e duecentomila`. */
  readonly joinsWithAnd?: boolean;
  /** What stands for the decimal point among number words, besides what the rules have. */
  readonly pointWords?: Phrases;

  /** Groups that are counted: 12 is `dozen`. */
  readonly dozens?: Readonly<Record<number, Phrases>>;
  /** Orders of magnitude that stand without a number, by their unit. */
  readonly orders?: Readonly<Record<number, Phrases>>;
  /** Words before a scale that give an order of magnitude: `several thousand`. */
  readonly several?: Phrases;
  /** Whole numbers in one word that the rules do not know: `Viertelmillion`. */
  readonly wholes?: Readonly<Record<number, Phrases>>;

  /** Fractions in words, by their value: `1/4` is `quarter`. */
  readonly fractions?: Readonly<Record<string, Phrases>>;
  /** Fraction words that also name a time or a district, and need `shareOf` behind them. */
  readonly doubtfulFractions?: Phrases;
  /** Fraction words that are no share without a number: a `cuarto` is a room. */
  readonly weakFractions?: Phrases;
  /** Fraction words that are nothing but a share, whatever stands behind them: `две трети`. */
  readonly sureFractions?: Phrases;
  /** Fraction words that are ordinals too: `the fifth million` is no fifth of one. */
  readonly ordinalFractions?: Phrases;
  /** What joins a fraction and a scale: `of a`. */
  readonly links?: Phrases;
  /** What shows behind a fraction that it is a share: `of the`. */
  readonly shareOf?: Phrases;
  /** Behind which words a fraction without an article is a share: `nearly half of`. */
  readonly beforeShare?: Phrases;
  /** Fractions behind a number, by their value: `and a half`. */
  readonly tails?: Readonly<Record<string, Phrases>>;
  /** The least scale of which a fraction behind it is a part: `a million and a half`. */
  readonly tailScale?: number;

  readonly percent?: Phrases;
  /** Per cent where it stands before the number: `yüzde 20`. */
  readonly percentBefore?: Phrases;
  /** What looks like per cent and is none: `percentage points`. */
  readonly points?: Phrases;
  /** Between the two numbers of a share: `out of`. */
  readonly outOf?: Phrases;
  /** The same, but with other meanings too: `one in five`. */
  readonly inOf?: Phrases;

  /** What makes an order of magnitude a unit, and a quarter a place: `in`. */
  readonly in?: Phrases;

  readonly rangeTo?: Phrases;
  readonly between?: Phrases;
  readonly and?: Phrases;
  readonly or?: Phrases;
  readonly minus?: Phrases;

  /** Words before a number that make it an amount: `some 2000`. */
  readonly hedges?: Phrases;
  /** The same, if the number cannot be a year: `about 200`. */
  readonly approximately?: Phrases;
  /** Words that may begin a sentence and stand right before an amount. */
  readonly openers?: Phrases;
  /** Words that are no nouns, before a number that may count the noun behind it: `hit 15 banks`. */
  readonly beforeAmount?: Phrases;
  /** Whether these are so many that any other word may be a noun with a number: `In flat 12`. */
  readonly knowsWordsBefore?: boolean;
  /** Words before a number that make it a name: `flight 370`. */
  readonly labels?: Phrases;
  /** Words before a number that make it a year, if it can be one: `in 1950`. */
  readonly beforeYear?: Phrases;
  /** Words behind a number that make it a name, a place or a time: `street`, `pm`, `October`. */
  readonly labelsBehind?: Phrases;
  /** Words before an hour, if no noun follows it: `by eight`; and what may follow it then. */
  readonly beforeHour?: Phrases;
  readonly behindHour?: Phrases;
  /** Between the minutes and the hour: `fünf vor zwölf`. */
  readonly clockBetween?: Phrases;
  /** Words of time, which make `one in five` no share. */
  readonly times?: Phrases;
  /** Whether a full stop behind a number makes it an ordinal. */
  readonly hasOrdinalDot?: boolean;
  /** Whether fraction words are ordinals, too, and a share needs its whole: `deux huitièmes`. */
  readonly hasOrdinalFractions?: boolean;
  /** Whether an apostrophe joins endings to digits. */
  readonly joinsEndings?: boolean;
  /** Whether most plurals end with an s. */
  readonly hasPluralInS?: boolean;
  /** Whether every noun has a capital letter. */
  readonly hasCapitalNouns?: boolean;
  /** Whether a hyphen joins a number to what it counts: `24-year-old`. */
  readonly hasHyphenCounts?: boolean;
}
