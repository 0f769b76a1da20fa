import type { Token } from '../text/tokens.ts';
import { isNegatedBehind } from './negations.ts';
import { sequencesOf } from './sequences.ts';

/** Some words of an article that may be quoted, as one passage. */
export interface QuotedText {
  readonly text: string;
  /** The tokens of the text. */
  readonly tokens: readonly Token[];
}

/** At which of its ends a sequence is cut out of a word, a number or a statement. */
export type CutEnd = 'start' | 'end';

/**
 * After so many, the numbers begin anew: so a question takes the same time for every article. Words
 * that stand apart by just so many, or a multiple, are taken to stand together.
 */
export const MOST_PLACES = 1024;

/** The item for a sequence with its number in the article. */
export const placeItem = (place: number, sequence: string): string =>
  `${place % MOST_PLACES} ${sequence}`;

/** The item for a sequence that begins or ends where no quotation may. */
export const cutItem = (end: CutEnd, sequence: string): string => `${end} ${sequence}`;

const HYPHEN = /^[\-‐‑]$/u;
const WITHIN_NUMBER = /^[.,:/⁄·・'’\-‐‑–]?$/u;
const GROUP_DIVIDER = /^\s$/u;
const DIGIT = /\p{N}/u;
const NUMERAL = /[\p{N}〇一二三四五六七八九十百千万萬億亿兆]$/u;
const NUMERAL_FIRST = /^[\p{N}〇一二三四五六七八九十百千万萬億亿兆]/u;
const FIRST_GROUP = /(?<!\d)\d{1,3}$/u;
const NEXT_GROUP = /^\d{3}(?!\d)/u;

/**
 * What tells how the sequences of an article follow each other. Each is kept with its number, so
 * that words are known to stand together and not only one after the other; and those are kept that
 * begin or end within a word or a number, or right before a negation.
 *
 * @param passages In the order of the article; nothing runs on from one into the next.
 * @returns The items of a set. Linear time.
 */
export function placeItems(passages: readonly QuotedText[], language: string): string[] {
  const places: string[] = [];
  const cuts = new Set<string>();
  const whole = new Set<string>();
  let place = 0;
  for (const { text, tokens } of passages) {
    const isBroken = tokens.map((token, i) => isJoint(text, tokens[i - 1], token));
    for (const [i, { text: sequence, end }] of sequencesOf(tokens).entries()) {
      places.push(placeItem(place++, sequence));
      const isStartCut = isBroken[i] === true;
      const lastEnd = tokens[end - 1]?.end ?? 0;
      const isEndCut =
        isBroken[end] === true ||
        isNegatedBehind(text, lastEnd, tokens.slice(end, end + 16), language);
      (isStartCut ? cuts : whole).add(cutItem('start', sequence));
      (isEndCut ? cuts : whole).add(cutItem('end', sequence));
    }
    place++;
  }
  return [...places, ...[...cuts].filter((item) => !whole.has(item))];
}

/** Whether two tokens are parts of one word or number. */
function isJoint(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (before.isCharacter === true && token.isCharacter === true && gap === '') {
    return NUMERAL.test(before.text) && NUMERAL_FIRST.test(token.text);
  }
  if (HYPHEN.test(gap)) return true;
  if (GROUP_DIVIDER.test(gap)) return FIRST_GROUP.test(before.text) && NEXT_GROUP.test(token.text);
  const areNumerals = NUMERAL.test(before.text) && NUMERAL_FIRST.test(token.text);
  const hasDigit = DIGIT.test(before.text) || DIGIT.test(token.text);
  return WITHIN_NUMBER.test(gap) && areNumerals && hasDigit;
}
