import { isLetter, wordEnd } from './context.ts';
import { skipDivider } from './heads.ts';
import { startsWord } from './phraseSet.ts';
import { CARDINALS } from './spellout/spelloutRules.ts';
import type { Doubt, Surroundings } from './doubt.ts';
import type { Language } from './language.ts';

/*
 * Doubts whether what stands apart from a number, in another cell of a table, behind an empty line,
 * in brackets or behind a sign, belongs to it all the same: `800 | million`, `20 (%)`.
 */

/** Not a fraction, though it is a number. */
const ENDS_GAP = /[\p{L}0-9;]/u;
const ASIDE = /\([^()]{0,40}\)|\[[^[\]]{0,40}\]|<[^<>]{0,40}>|&#?[a-z0-9]{2,8};/y;
const SENTENCE_END = /[.!?]["'”’»)]*[ \u00A0\u2002\n]/;
const LIST_COMMA = /^[,、]/;
/** The rest of a number that another language groups, and a fraction. */
const REST_IN_DIGITS = /0[0-9]{2}(?![0-9])|[0-9]{0,2}[/\u2044][0-9]{1,2}(?![0-9/\u2044])/y;
const EAST_ASIAN_SCALE = /[十百千万萬亿億兆십백천만억조]/u;
/** `−`, but no per cent of a number before it. */
const SIGN_APART = /(?<![0-9][ \u00A0\u2002]?)[-–−±%]$/u;
const LONGEST_GAP = 24;
const LONGEST_WORDS = 12;
const THOUSAND = 1000n;

/** `sixty-odd thousand`, `800 US$ million`: a scale behind one or two words more. */
export const isBeforeFarScale: Doubt = ({ text, quantity: { kind, end, splits }, language }) => {
  if (kind === 'share' || kind === 'multiples') return false;
  if (splits.some(({ scale }) => scale.part >= THOUSAND)) return false;
  let at = end;
  for (let words = 0; words < 2; words++) {
    const from = skipDivider(text, at);
    if (from === at || !isLetter(text.charAt(from))) return false;
    at = wordEnd(text, from);
    if (/^\p{Sc}/u.test(text.charAt(at))) at++;
    const scale = skipDivider(text, at);
    // `one hundred and two hundred`: the scale is another number’s.
    if ((language.spellout?.readAt(text, from, CARDINALS).length ?? 0) > 0) return false;
    if (scale > at && language.scales.at(text, scale) !== undefined) return true;
  }
  return false;
};

/** `800`, a tab, `million`. */
export const isBeforePartApart: Doubt = (around) => {
  const { printed, text, quantity } = around;
  return placesApart(text, quantity.end).some((at) => {
    const gap = text.slice(quantity.end, at);
    if (printed.isCapital(at) && SENTENCE_END.test(gap)) return false;
    return startsPart(around, at, LIST_COMMA.test(gap));
  });
};

/** `minus`, a tab, `5`; `half`, an empty line, `a million`. */
export const isBehindPartApart: Doubt = ({ text, quantity: { kind, start }, language }) => {
  const { words, fractions, data } = language;
  const link = linkBefore(text, start, language);
  const ends = [start, link].flatMap((index) => gapStart(text, index) ?? []);
  const percentBefore = (data.eastAsian?.percentBefore ?? '').split('|').filter(Boolean);
  return ends.some(
    (end) =>
      SIGN_APART.test(text.slice(Math.max(0, end - 3), end)) ||
      percentBefore.some((phrase) => text.endsWith(phrase, end)) ||
      (kind === 'multiples' && words.links.isBefore(text, end)) ||
      [words.minus, words.percentBefore, words.several, fractions].some((set) =>
        set.isBefore(text, end),
      ),
  );
};

/**
 * The places behind a number at which something may stand that belongs to it, though it is not read
 * with it: no letter and no digit stands between but in brackets.
 */
function placesApart(text: string, end: number): number[] {
  const places: number[] = [];
  let at = end;
  while (at < text.length && at - end < LONGEST_GAP && !ENDS_GAP.test(text.charAt(at))) {
    ASIDE.lastIndex = at;
    const aside = ASIDE.exec(text)?.[0];
    if (aside !== undefined) places.push(at + 1);
    at += aside?.length ?? 1;
    if (at > skipDivider(text, end)) places.push(at);
  }
  return places;
}

/** Whether a scale, per cent or the rest of a number stands at an index. */
function startsPart({ text, language }: Surroundings, index: number, isListed: boolean): boolean {
  const { words, scales, letterScales, dozens, orders, scaleStems, data } = language;
  const unit = words.in.at(text, index);
  const at = unit === undefined ? index : skipDivider(text, unit.end);
  const link = isListed ? undefined : words.links.at(text, at);
  const from = link === undefined ? at : skipDivider(text, link.end);
  const sets = [scales, letterScales, dozens, words.percent, words.points];
  if (sets.some((set) => (set.at(text, at) ?? set.at(text, from)) !== undefined)) return true;
  if (isEastAsianScale(text.charAt(at))) return true;
  REST_IN_DIGITS.lastIndex = at;
  if (REST_IN_DIGITS.test(text)) return true;
  if (isListed) return false;
  return (
    orders.at(text, from) !== undefined ||
    scaleStems.some((stem) => text.startsWith(stem, from)) ||
    (data.eastAsian?.percent ?? '').split('|').some((sign) => sign && text.startsWith(sign, at))
  );
}

/** Whether a sign makes the digits before it a larger number in Korean, Japanese or Chinese. */
export function isEastAsianScale(sign: string): boolean {
  return EAST_ASIAN_SCALE.test(sign);
}

/** Where what stands before a gap ends; `undefined` where no gap but a space or hyphen is. */
function gapStart(text: string, index: number | undefined): number | undefined {
  if (index === undefined) return undefined;
  let at = index;
  while (at > 0 && index - at < LONGEST_GAP && /[\s|:]/u.test(text.charAt(at - 1))) at--;
  return at < index - 1 || text.charAt(at) === '\n' || text.charAt(at) === '|' ? at : undefined;
}

/** Where `of` starts, if it stands right before an index. */
function linkBefore(text: string, index: number, { words }: Language): number | undefined {
  for (let start = index - 2; start >= Math.max(0, index - LONGEST_WORDS); start--) {
    const end = startsWord(text, start) ? words.links.at(text, start)?.end : undefined;
    if (end !== undefined && end >= index - 1) return start;
  }
  return undefined;
}
