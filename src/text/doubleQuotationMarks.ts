import {
  CLOSING,
  CLOSING_IN_NORTH_KOREA,
  closes,
  isArrow,
  opens,
  MARK_SHAPES,
  STRAIGHT,
} from './doubleMarkShapes.ts';
import { eachMatch } from './eachMatch.ts';
import { isInchMark, isGershayim } from './noQuotationMarks.ts';
import {
  isInClosingPlace,
  isInOpeningPlace,
  isSpaceOrEdge,
  placedMark,
  type PlacedMark,
} from './placedMark.ts';
import {
  blankLinesOf,
  paragraphWalk,
  type ParagraphBreak,
  type Paragraphs,
  type StepToMark,
} from './paragraphs.ts';
import type { TextRange } from './textRange.ts';

/** A quotation without its marks. */
export interface DoubleQuotedRange extends TextRange {
  /** Whether it ends with its paragraph and not at a mark. */
  readonly isUnclosed?: true;
}

/** What `doubleQuotedRanges` found. */
export interface DoubleQuotedRanges {
  /** The quoted ranges without their marks, each before those within it. They never cross. */
  readonly ranges: readonly DoubleQuotedRange[];
  /** The offset of the first mark that has no partner, if there is one. */
  readonly unbalanced: number | undefined;
}

/** Single marks, which are read here only to tell that a mark stands in a quotation in them. */
const SINGLE = "‘’‚'";
const MARK = new RegExp(`[${SINGLE}${MARK_SHAPES.get(CLOSING_IN_NORTH_KOREA) ?? ''}]`, 'gu');

/** What may close a quotation behind a sign for inches, or open the next one. */
const CURLY = /[“”„‟«»‹›]/u;
/** No further than this is looked for it. */
const LONGEST_BEHIND_INCH = 400;

/** No text goes deeper; a limit keeps the time linear. */
const MOST_LEVELS = 8;

/** What was read of a text so far. */
interface Reading {
  readonly text: string;
  readonly closing: ReadonlyMap<string, string>;
  readonly open: PlacedMark[];
  readonly ranges: DoubleQuotedRange[];
  unbalanced: number | undefined;
  /** What was open at the end of a paragraph and did not go on, while it may be a quotation. */
  unclosed: (TextRange & { readonly mark: string }) | undefined;
  /** Whether the quotation that is open was opened again in a paragraph. */
  isRepeated: boolean;
  /** The break that the mark to read stands behind, if it begins a paragraph. */
  start: ParagraphBreak | undefined;
  /** The same, if no other paragraph lies between it and the mark before. */
  nextStart: ParagraphBreak | undefined;
  /** Where a single mark was that opens, and none since that closes. */
  single: number | undefined;
}

/**
 * Finds what stands in double quotation marks, in guillemets or in corner brackets:
 *
 * - `“…”`, `"…"`, `„…“`, `„…”`, `„…"`, `”…”`, `”…“`, `״…״`, `＂…＂`
 * - `«…»`, `»…«`, `»…»` and the same with `‹` and `›`, with spaces inside or not
 * - `「…」`, `『…』`, also narrow and upright, `〝…〟`; `《…》` in Korean of the North
 *
 * A quotation in marks of another shape, or in the same within single ones, is one within another.
 * A mark without a partner never swallows the next quotation in marks of its shape: a new opening
 * mark gives up the one before, unless it begins a paragraph, where it says that the quotation goes
 * on. One that is not opened again there ended with the paragraph before: it is a quotation if it
 * had been opened again, if a mark comes later that closes it, or if the next paragraph that begins
 * with a mark has the same. Signs for inches and seconds and gershayim are no marks.
 *
 * @param text Any text, read in linear time.
 * @param language Of the text (BCP 47).
 * @param paragraphs Of the text.
 */
export function doubleQuotedRanges(
  text: string,
  language: string,
  paragraphs: Paragraphs = blankLinesOf(text),
): DoubleQuotedRanges {
  const closing = /-KP\b/i.test(language) ? CLOSING_IN_NORTH_KOREA : CLOSING;
  const shapes = MARK_SHAPES.get(closing) ?? '';
  const reading: Reading = {
    text,
    closing,
    open: [],
    ranges: [],
    unbalanced: undefined,
    unclosed: undefined,
    isRepeated: false,
    start: undefined,
    nextStart: undefined,
    single: undefined,
  };
  const stepTo = paragraphWalk(paragraphs);
  for (const { 0: mark, index } of eachMatch(text, MARK)) {
    const placed = placedMark(text, index);
    readStep(reading, stepTo(index), index);
    if (SINGLE.includes(mark)) reading.single = singleBehind(reading, placed);
    else if (shapes.includes(mark)) readMark(reading, placed);
  }
  readStep(reading, stepTo(text.length), text.length);
  for (const { at } of reading.open) addLone(reading, at);
  const ranges = reading.ranges.sort((a, b) => a.start - b.start);
  return { ranges, unbalanced: reading.unbalanced };
}

function singleBehind({ single }: Reading, placed: PlacedMark): number | undefined {
  if (placed.mark !== '’' && isInOpeningPlace(placed)) return placed.at;
  return isInClosingPlace(placed) ? undefined : single;
}

function addLone(reading: Reading, at: number): void {
  reading.unbalanced = Math.min(at, reading.unbalanced ?? at);
}

function readMark(reading: Reading, placed: PlacedMark): void {
  const { text, open, ranges } = reading;
  const { mark, at } = placed;
  const closed = open.findLastIndex((opening) => closes(placed, opening.mark, reading.closing));
  if (isNoMark(text, placed, closed !== -1)) return;
  if (continues(mark, open, reading.nextStart)) {
    reading.isRepeated = true;
    return;
  }
  if (isInchWithin(reading, placed)) return;
  const opening = open[closed];
  if (opening !== undefined) {
    ranges.push({ start: opening.at + 1, end: at });
    open.length = closed;
  } else if (closesUnclosed(reading, placed)) {
    addUnclosed(reading);
  } else if (opens(placed, reading.closing)) {
    openAt(reading, placed);
  } else if (open.length === 0) {
    if (!isArrow(placed)) addLone(reading, at);
  } else if (STRAIGHT.includes(mark)) {
    giveUp(reading, placed);
  } else if (mark === '”' && STRAIGHT.includes(open.at(-1)?.mark ?? ' ')) {
    addLone(reading, at);
  }
}

const isNoMark = (text: string, placed: PlacedMark, mayClose: boolean): boolean =>
  ('"”'.includes(placed.mark) && isInchMark(text, placed, mayClose)) ||
  ('"”״'.includes(placed.mark) && isGershayim(text, placed));

/**
 * Whether a straight mark behind a digit stands for inches, because the quotation around it is in
 * marks of another shape, of which the one that closes it follows: `„a 12" gun“`.
 */
function isInchWithin({ text, closing, open }: Reading, { mark, at, before }: PlacedMark): boolean {
  const around = open.at(-1)?.mark;
  const closers = STRAIGHT.includes(around ?? STRAIGHT) ? undefined : closing.get(around ?? '');
  if (mark !== '"' || closers === undefined || !/\p{N}/u.test(before)) return false;
  const behind = text.slice(at + 1, at + 1 + LONGEST_BEHIND_INCH);
  const next = behind.search(CURLY);
  const nextMark = placedMark(text, at + 1 + next);
  return next !== -1 && closers.includes(nextMark.mark) && isInClosingPlace(nextMark);
}

/** Whether one of some marks only says that a quotation goes on in the paragraph it begins. */
const continues = (
  marks: string,
  open: readonly PlacedMark[],
  start: ParagraphBreak | undefined,
): boolean => open.some(({ mark }) => repeats(marks, mark, start));

const repeats = (marks: string, mark: string, start: ParagraphBreak | undefined): boolean =>
  start !== undefined &&
  (marks.includes(mark) || (start.isBlank && mark === '«' && marks.includes('»')));

/** Reads what lies between the mark before and the next one, or the end of the text. */
function readStep(reading: Reading, { end, start, isNext }: StepToMark, at: number): void {
  if (start !== undefined || at >= (reading.start?.marksEnd ?? 0)) {
    reading.start = start;
    reading.nextStart = isNext ? start : undefined;
  }
  if (end !== undefined) endParagraph(reading, end);
}

/** Ends what is open and not opened again behind the first end of a paragraph since. */
function endParagraph(reading: Reading, end: ParagraphBreak): void {
  const { open, nextStart } = reading;
  const [outermost] = open;
  if (outermost === undefined) return;
  const kept = open.findLastIndex(({ mark }) => repeats(nextStart?.marks ?? '', mark, nextStart));
  for (const { at } of open.slice(kept + 1)) addLone(reading, at);
  open.length = kept + 1;
  if (kept !== -1) return;
  reading.unclosed = { start: outermost.at + 1, end: end.start, mark: outermost.mark };
  if (reading.isRepeated) addUnclosed(reading);
}

/** Whether a mark closes what ended with its paragraph. */
const closesUnclosed = ({ open, unclosed, closing }: Reading, placed: PlacedMark): boolean =>
  open.length === 0 &&
  unclosed !== undefined &&
  closes(placed, unclosed.mark, closing) &&
  (!closing.has(placed.mark) || isInClosingPlace(placed));

function addUnclosed(reading: Reading): void {
  const { unclosed, ranges } = reading;
  if (unclosed === undefined) return;
  ranges.push({ start: unclosed.start, end: unclosed.end, isUnclosed: true });
  reading.unclosed = undefined;
}

/** Opens a quotation. One that is open already in marks of this shape has lost its partner. */
function openAt(reading: Reading, placed: PlacedMark): void {
  const { open, single, unclosed, start } = reading;
  if (unclosed?.mark === placed.mark) {
    if (start !== undefined) addUnclosed(reading);
    reading.unclosed = undefined;
  }
  const top = open.at(-1);
  const isInSingle = top !== undefined && single !== undefined && single > top.at;
  if (top?.mark === placed.mark && !isInSingle) {
    open.pop();
    addLone(reading, top.at);
  }
  if (open.length === 0) reading.isRepeated = false;
  if (open.length < MOST_LEVELS) open.push(placed);
}

/** A straight mark between spaces neither opens nor closes, and ends what its shape opened. */
function giveUp(reading: Reading, { mark, before, after }: PlacedMark): void {
  if (!isSpaceOrEdge(before) || !isSpaceOrEdge(after)) return;
  const index = reading.open.findLastIndex((opening) => opening.mark === mark);
  const opening = reading.open[index];
  if (opening === undefined) return;
  addLone(reading, opening.at);
  reading.open.length = index;
}
