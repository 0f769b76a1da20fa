import { isLetterOrDigitAt } from './characters.ts';
import type { TextRange } from './textRange.ts';

/** The mark that closes a quotation, by the mark that opens it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['‚', '‘'],
  ["'", "'"],
]);
const MARK = new RegExp(`[${[...CLOSING].flat().join('')}]`, 'gu');

/**
 * Finds what stands in single marks used as quotation marks: `‘…’`, `'…'` and `‚…‘`. Apostrophes
 * look the same, so this is a reading, not a proof: an opening mark stands before a letter or digit
 * and not after one, a closing mark not before one. `'tis the troops'` is taken for a quotation.
 *
 * @param text Any text, read in linear time.
 * @returns The ranges in order, without their marks. They never overlap.
 */
export function singleQuotedRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let open: { readonly start: number; readonly closing: string } | undefined;

  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const closing = CLOSING.get(mark);
    const isBeforeWord = isLetterOrDigitAt(text, at + 1);
    if (closing !== undefined && isBeforeWord && !isLetterOrDigitAt(text, at - 1)) {
      open = { start: at + 1, closing };
    } else if (open?.closing === mark && !isBeforeWord) {
      ranges.push({ start: open.start, end: at });
      open = undefined;
    }
  }
  return ranges;
}
