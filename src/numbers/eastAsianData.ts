import type { Phrases } from './languageData.ts';

/** What is known of numbers in a language that writes them in signs: Korean, Japanese, Chinese. */
export interface EastAsianData {
  /** Signs for 0 to 9. */
  readonly digits: Readonly<Record<string, number>>;
  /** Signs for scales below ten thousand, by their exponents. */
  readonly smallScales: Readonly<Record<string, number>>;
  /** Those from ten thousand on. */
  readonly largeScales: Readonly<Record<string, number>>;
  /** Scales that stand for themselves without a digit: `천 명`. */
  readonly loneScales: string;
  /** Whether signs are letters that stand in words too, so that numbers must start a word. */
  readonly startsWords: boolean;
  /** Whether a digit behind a scale counts the next lower scale: `一万二` is 12,000. */
  readonly hasShortTail: boolean;
  /** Makes an order of magnitude of the scale behind it: `수천`. */
  readonly several: Phrases;
  /** Between a number and what it counts: `여`, some more than. */
  readonly more: string;
  /** Makes a number half a unit larger. */
  readonly half: string;
  /** Makes an ordinal of the number behind it. */
  readonly ordinal: string;
  /** What is counted, if nothing else could be meant: `명`. */
  readonly counters: Phrases;
  /** What makes a name or a time of the number before it: `월`, `호`. */
  readonly names: Phrases;
  /** Between whole and part of a share: `분의`. */
  readonly shareOf: Phrases;
  readonly percentBefore: Phrases;
  readonly percent: Phrases;
  readonly points: Phrases;
  /** Words for a half. */
  readonly halves: Phrases;
}
