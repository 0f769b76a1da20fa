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
 * mark gives up the one before, and so does `„`, which can only open. A straight mark with a space
 * before it can only open, one with a space after it can only close; a `“` with a space before it
 * does not close `„`. Where nothing is open, `»` and `›` open only right before what they quote:
 * with a space on both sides they are arrows, and no quotation marks.
 *
 * @param text The text of one paragraph; of any length, read in linear time.
 */
export function quotedRanges(text: string): QuotedRanges {
  const ranges: Range[] = [];
  let open: number | undefined;
  let unbalanced: number | undefined;

  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!MARKS.has(mark)) continue;
    switch (roleOf(mark, at, text, open === undefined ? '' : text.charAt(open))) {
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
 * What a mark does behind an opening one, or behind none (`""`). One that gives up can neither open
 * nor close, and what is open ends with it.
 */
function roleOf(
  mark: string,
  at: number,
  text: string,
  openMark: string,
): 'none' | 'opens' | 'closes' | 'gives-up' | 'lone' {
  const spaceBefore = isSpace(text, at - 1);
  const spaceAfter = isSpace(text, at + 1);
  if (mark === '"' && (openMark === '' || (openMark === '"' && spaceBefore))) {
    return spaceAfter ? 'gives-up' : 'opens';
  }
  if (CLOSING.get(openMark)?.includes(mark) === true) {
    return openMark === '„' && mark === '“' && spaceBefore ? 'opens' : 'closes';
  }
  if (mark === '„' || mark === openMark) return 'opens';
  if (openMark === '"') return mark === '“' ? 'opens' : mark === '”' ? 'lone' : 'none';
  if (openMark !== '') return 'none';
  if (mark === '»' || mark === '›')
    return spaceAfter ? (spaceBefore ? 'none' : 'lone') : opensBefore(text, at);
  return CLOSING.has(mark) ? 'opens' : 'lone';
}

/** A `»` behind a letter or a digit closes nothing, so it has lost its partner. */
function opensBefore(text: string, at: number): 'opens' | 'lone' {
  return isLetterOrDigit(text, at - 1) ? 'lone' : 'opens';
}

/**
 * Finds what stands in single marks used as quotation marks: `‘…’`, `'…'` and `‚…‘`. Apostrophes
 * look the same, so this is a reading, not a proof: an opening mark stands before a letter or digit
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
    if (mark !== '‘' && mark !== '’' && mark !== "'" && mark !== '‚') continue;
    const before = isLetterOrDigit(text, at - 1);
    const after = isLetterOrDigit(text, at + 1);
    if (mark !== '’' && !before && after) {
      open = at;
      closing = mark === '‘' ? '’' : mark === '‚' ? '‘' : "'";
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
