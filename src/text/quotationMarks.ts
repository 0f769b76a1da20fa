import { isLetterOrDigitAt, isSpaceAt } from './characters.ts';
import type { TextRange } from './textRange.ts';

/** What `quotedRanges` found. */
export interface QuotedRanges {
  /** The quoted ranges in order, without their quotation marks. They never overlap. */
  readonly ranges: readonly TextRange[];
  /** The offset of the first mark that has no partner, if there is one. */
  readonly unbalanced: number | undefined;
}

/** The marks that open a quotation, each with those that close it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
]);
const MARK = new RegExp(`[${[...CLOSING].flat().join('')}]`, 'gu');

/**
 * Finds what stands in quotation marks: `“…”` and `"…"`; German and Polish `„…“` and `„…”`;
 * guillemets either way round, `«…»`, `»…«`, `‹…›`, `›…‹`, with spaces inside or not; corner
 * brackets, `「…」` and `『…』`. Quotations inside a quotation (`‘…’`, or marks of another shape)
 * are part of it.
 *
 * A mark without a partner never swallows the next quotation in marks of its shape: a new opening
 * mark gives up the one before, and so does `„`, which can only open.
 *
 * @param text The text of one paragraph; of any length, read in linear time.
 */
export function quotedRanges(text: string): QuotedRanges {
  const ranges: TextRange[] = [];
  let open: number | undefined;
  let unbalanced: number | undefined;

  for (const { index: at } of text.matchAll(MARK)) {
    const role =
      open === undefined ? roleOutside(text, at) : roleInside(text, at, text.charAt(open));
    switch (role) {
      case 'opens':
        unbalanced ??= open;
        open = at;
        break;
      case 'closes':
        ranges.push({ start: (open ?? at) + 1, end: at });
        open = undefined;
        break;
      case 'gives-up':
        unbalanced ??= open ?? at;
        open = undefined;
        break;
      case 'lone':
        unbalanced ??= at;
        break;
      case undefined:
    }
  }
  return { ranges, unbalanced: unbalanced ?? open };
}

/**
 * What a mark does, if anything:
 * - `gives-up`: it neither opens nor closes a quotation, and it ends the one that is open
 * - `lone`: it has no partner, and a quotation that is open stays open
 */
type Role = 'opens' | 'closes' | 'gives-up' | 'lone' | undefined;

/** What a mark does where no quotation is open. */
function roleOutside(text: string, at: number): Role {
  const mark = text.charAt(at);
  if (mark === '"') return isSpaceAt(text, at + 1) ? 'gives-up' : 'opens';
  if (mark === '»' || mark === '›') return roleOfArrow(text, at);
  return CLOSING.has(mark) ? 'opens' : 'lone';
}

/**
 * `»` and `›` open right before what they quote. With a space on both sides they are arrows. Behind
 * a letter or digit, or before a space, they have lost their partner.
 */
function roleOfArrow(text: string, at: number): Role {
  if (isSpaceAt(text, at + 1)) return isSpaceAt(text, at - 1) ? undefined : 'lone';
  return isLetterOrDigitAt(text, at - 1) ? 'lone' : 'opens';
}

/** What a mark does in a quotation that another mark opened. */
function roleInside(text: string, at: number, openMark: string): Role {
  const mark = text.charAt(at);
  if (mark === '"' && openMark === '"') return roleOfStraightPair(text, at);
  if (CLOSING.get(openMark)?.includes(mark) === true) {
    return mark === '“' && isSpaceAt(text, at - 1) ? 'opens' : 'closes';
  }
  if (mark === '„' || mark === openMark) return 'opens';
  return openMark === '"' ? roleInsideStraight(mark) : undefined;
}

/** A straight mark behind a space can only open, one before a space can only close. */
function roleOfStraightPair(text: string, at: number): Role {
  if (!isSpaceAt(text, at - 1)) return 'closes';
  return isSpaceAt(text, at + 1) ? 'gives-up' : 'opens';
}

function roleInsideStraight(mark: string): Role {
  if (mark === '“') return 'opens';
  return mark === '”' ? 'lone' : undefined;
}
