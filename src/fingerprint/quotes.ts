/** A stretch of a text, in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What `quotedRanges` found. */
export interface QuotedRanges {
  /** The quoted stretches in order, without their quotation marks. They never overlap. */
  readonly ranges: readonly Range[];
  /** The offset of the first mark that has no partner, if there is one. */
  readonly unbalanced: number | undefined;
}

const SPACE = /\s/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/**
 * Finds what stands in double quotation marks: `“…”` and `"…"`. Quotations inside a quotation
 * (`‘…’`, or straight marks inside curly ones) are part of it. Guillemets and low marks are not
 * quotation marks here.
 *
 * A mark without a partner never swallows the quotation behind it: a new opening mark gives up
 * the one before. A straight mark with a space before it can only open, one with a space after
 * it can only close.
 *
 * @param text The text of one paragraph; of any length, read in linear time.
 */
export function quotedRanges(text: string): QuotedRanges {
  const ranges: Range[] = [];
  let open: number | undefined;
  let openMark = '';
  let unbalanced: number | undefined;

  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark !== '“' && mark !== '”' && mark !== '"') continue;
    if (mark === '"' && openMark === '“') continue;

    const opens = mark === '“' || (mark === '"' && (open === undefined || isSpace(text, at - 1)));
    if (opens) {
      if (open !== undefined) unbalanced ??= open;
      if (mark === '"' && isSpace(text, at + 1)) {
        unbalanced ??= at;
        open = undefined;
        openMark = '';
      } else {
        open = at;
        openMark = mark;
      }
    } else if (open !== undefined && (mark === '"') === (openMark === '"')) {
      ranges.push({ start: open + 1, end: at });
      open = undefined;
      openMark = '';
    } else {
      unbalanced ??= at;
    }
  }
  if (open !== undefined) unbalanced ??= open;
  return { ranges, unbalanced };
}

/**
 * Finds what stands in single marks used as quotation marks: `‘…’` and `'…'`. Apostrophes look
 * the same, so this is a reading, not a proof: an opening mark stands before a letter or digit
 * and not after one, a closing mark not before one. `'tis the troops'` is taken for a quotation.
 *
 * @param text Any text, read in linear time.
 * @returns The stretches in order, without their marks. They never overlap.
 */
export function singleQuotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let open: number | undefined;
  let closing = '';

  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark !== '‘' && mark !== '’' && mark !== "'") continue;
    const before = isLetterOrDigit(text, at - 1);
    const after = isLetterOrDigit(text, at + 1);
    if (mark !== '’' && !before && after) {
      open = at;
      closing = mark === '‘' ? '’' : "'";
    } else if (open !== undefined && mark === closing && !after) {
      ranges.push({ start: open + 1, end: at });
      open = undefined;
    }
  }
  return ranges;
}

/** The start and the end of the text count as space. */
function isSpace(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '' || SPACE.test(character);
}

/** Half of a surrogate pair counts as a letter: letters outside the first plane come so. */
function isLetterOrDigit(text: string, at: number): boolean {
  const character = text.charAt(at);
  return LETTER_OR_DIGIT.test(character) || /[\uD800-\uDFFF]/.test(character);
}
