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
const MARKS = new Set([...CLOSING].flatMap(([open, close]) => [open, ...close]));

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

  for (let at = 0; at < text.length; at++) {
    if (!MARKS.has(text.charAt(at))) continue;
    const role =
      open === undefined ? roleOutside(text, at) : roleInside(text, at, text.charAt(open));
    switch (role) {
      case 'none':
        break;
      case 'opens':
        if (open !== undefined) unbalanced ??= open;
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
    }
  }
  if (open !== undefined) unbalanced ??= open;
  return { ranges, unbalanced };
}

/**
 * What a mark does. One that gives up can neither open nor close, and ends what is open. A lone one
 * has no partner, and what is open stays so.
 */
type Role = 'none' | 'opens' | 'closes' | 'gives-up' | 'lone';

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
  if (isSpaceAt(text, at + 1)) return isSpaceAt(text, at - 1) ? 'none' : 'lone';
  return isLetterOrDigitAt(text, at - 1) ? 'lone' : 'opens';
}

/** What a mark does in a quotation that another mark opened. */
function roleInside(text: string, at: number, openMark: string): Role {
  const mark = text.charAt(at);
  const isBehindSpace = isSpaceAt(text, at - 1);
  if (mark === '"' && openMark === '"') return roleOfStraightPair(text, at);
  if (CLOSING.get(openMark)?.includes(mark) === true) {
    return openMark === '„' && mark === '“' && isBehindSpace ? 'opens' : 'closes';
  }
  if (mark === '„' || mark === openMark) return 'opens';
  return openMark === '"' ? roleInsideStraight(mark) : 'none';
}

/** A straight mark behind a space can only open, one before a space can only close. */
function roleOfStraightPair(text: string, at: number): Role {
  if (!isSpaceAt(text, at - 1)) return 'closes';
  return isSpaceAt(text, at + 1) ? 'gives-up' : 'opens';
}

function roleInsideStraight(mark: string): Role {
  if (mark === '“') return 'opens';
  return mark === '”' ? 'lone' : 'none';
}
