import { isLetter } from './context.ts';
import { skipDivider } from './heads.ts';
import type { Doubt, Surroundings } from './doubt.ts';

/* Doubts whether a number is counted in units that a heading or a column states. */

/** `$m`, `£bn`, `(000s)`, before a colon, a tab or the like. */
const SCALED_MONEY = '\\p{Sc}[ ]?(?:[kmbt]|mn|bn|tn|mio|mrd|million|billion)';
const THOUSANDS = '\\(000s?\\)?|(?<![0-9]..?)000s';
const STATED = new RegExp(`(?:${SCALED_MONEY}|${THOUSANDS})(?![\\p{L}\\p{N}])[^0-9.]{0,12}$`, 'u');
const HEADING_END = /[:)\]|\n][ \u00A0\u2002]?$/;
const OPENING = /[([:|\n]/;
const LONGEST_HEADING = 40;

/** `Revenue, $m`, a tab, `3,500`; `Exports (million tonnes): 12.5`; `men, in thousands: 300`. */
export const isInStatedUnits: Doubt = (around) => {
  const { text, quantity } = around;
  const { start, end, isInWords, splits } = quantity;
  if (isInWords || splits.some(({ scale }) => scale.part > scale.whole)) return false;
  // A cell of a table, whose head may say anything.
  if (text.charAt(start - 1) === '\n' && /^(?:[\n\u2002]|$)/.test(text.slice(end, end + 1)))
    return true;
  const heading = text.slice(Math.max(0, start - LONGEST_HEADING), start);
  return STATED.test(heading) || (HEADING_END.test(heading) && hasLoneScale(around, start));
};

/** Whether a scale without a number stands in a heading: behind a bracket, or behind `in`. */
function hasLoneScale({ text, language }: Surroundings, start: number): boolean {
  const { scales, orders, words } = language;
  for (let at = start - 2; at > Math.max(0, start - LONGEST_HEADING); at--) {
    if (isLetter(text.charAt(at - 1)) || !isLetter(text.charAt(at))) continue;
    if ((scales.at(text, at) ?? orders.at(text, at)) === undefined) continue;
    const before = skipDivider(text, at - 1) === at ? at - 1 : at;
    if (OPENING.test(text.charAt(before - 1)) || words.in.isBefore(text, at)) return true;
  }
  return false;
}
