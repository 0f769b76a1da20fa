import { eachMatch } from './eachMatch.ts';
import { isInchMark, isGershayim } from './noQuotationMarks.ts';
import {
  isInClosingPlace,
  isInOpeningPlace,
  isOfWord,
  isSpaceOrEdge,
  placedMark,
  startsLine,
  startsParagraph,
  type PlacedMark,
} from './placedMark.ts';
import type { TextRange } from './textRange.ts';

/** What `doubleQuotedRanges` found. */
export interface DoubleQuotedRanges {
  /** The quoted ranges without their marks, each before those within it. They never cross. */
  readonly ranges: readonly TextRange[];
  /** The offset of the first mark that has no partner, if there is one. */
  readonly unbalanced: number | undefined;
}

/** The marks that open a quotation, each with those that close it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '”“'],
  ['„', '“”"'],
  ['‟', '”'],
  ['"', '"'],
  ['״', '״'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['〝', '〞〟'],
]);
/** In the North of Korea these are quotation marks, elsewhere they set off titles. */
const CLOSING_IN_NORTH_KOREA: ReadonlyMap<string, string> = new Map([
  ...CLOSING,
  ['《', '》'],
  ['〈', '〉'],
]);
/** The marks of each, opening and closing ones. */
const SHAPES = new Map(
  [CLOSING, CLOSING_IN_NORTH_KOREA].map((closing) => [closing, [...closing].flat().join('')]),
);
const STRAIGHT = '"״＂';
/** Single marks, which are read here only to tell that a mark stands in a quotation in them. */
const SINGLE = "‘’‚'";
const MARK = new RegExp(`[${SINGLE}${SHAPES.get(CLOSING_IN_NORTH_KOREA) ?? ''}]`, 'gu');

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
  readonly ranges: TextRange[];
  unbalanced: number | undefined;
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
 * mark gives up the one before, unless it begins a line, as where a quotation runs over a
 * paragraph. Signs for inches and seconds and gershayim are no marks.
 *
 * @param text Any text, read in linear time.
 * @param language Of the text (BCP 47).
 */
export function doubleQuotedRanges(text: string, language: string): DoubleQuotedRanges {
  const closing = /-KP\b/i.test(language) ? CLOSING_IN_NORTH_KOREA : CLOSING;
  const shapes = SHAPES.get(closing) ?? '';
  const reading: Reading = {
    text,
    closing,
    open: [],
    ranges: [],
    unbalanced: undefined,
    single: undefined,
  };
  for (const { 0: mark, index } of eachMatch(text, MARK)) {
    const placed = placedMark(text, index);
    if (SINGLE.includes(mark)) reading.single = singleBehind(reading, placed);
    else if (shapes.includes(mark)) readMark(reading, placed);
  }
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
  if (isNoMark(text, placed, closed !== -1) || continues(text, placed, open.at(-1))) return;
  if (isInchWithin(reading, placed)) return;
  const opening = open[closed];
  if (opening !== undefined) {
    ranges.push({ start: opening.at + 1, end: at });
    open.length = closed;
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

/**
 * Whether a mark closes what another opened. One that may open as well does not where a space
 * stands before it.
 */
function closes(
  { mark, before }: PlacedMark,
  openMark: string,
  closing: ReadonlyMap<string, string>,
): boolean {
  if (closing.get(openMark)?.includes(mark) !== true) return false;
  const mayOpen = mark === openMark || mark === '“' || mark === '"';
  return !mayOpen || !isSpaceOrEdge(before);
}

/** Whether a mark only repeats at the beginning of a paragraph that a quotation goes on. */
function continues(text: string, placed: PlacedMark, open: PlacedMark | undefined): boolean {
  const { mark, at, after } = placed;
  if (open === undefined || !startsLine(text, at)) return false;
  if (STRAIGHT.includes(mark) && isSpaceOrEdge(after)) return false;
  return mark === open.mark || (mark === '»' && open.mark === '«' && startsParagraph(text, at));
}

function opens(placed: PlacedMark, closing: ReadonlyMap<string, string>): boolean {
  const { mark, before, after } = placed;
  if (!closing.has(mark)) return false;
  if (STRAIGHT.includes(mark)) return isInOpeningPlace(placed) || isOfWord(after);
  if (mark === '”') return isInOpeningPlace(placed) || (isOfWord(before) && isHebrew(after));
  return !'»›'.includes(mark) || isInOpeningPlace(placed);
}

const isHebrew = (neighbour: string): boolean => /\p{Script=Hebrew}/u.test(neighbour);

/** Opens a quotation. One that is open already in marks of this shape has lost its partner. */
function openAt(reading: Reading, placed: PlacedMark): void {
  const { open, single } = reading;
  const top = open.at(-1);
  const isInSingle = top !== undefined && single !== undefined && single > top.at;
  if (top?.mark === placed.mark && !isInSingle) {
    open.pop();
    addLone(reading, top.at);
  }
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

/** An arrow, as in `News » World`. */
const isArrow = ({ mark, before, after }: PlacedMark): boolean =>
  '»›'.includes(mark) && isSpaceOrEdge(before) && isSpaceOrEdge(after);
