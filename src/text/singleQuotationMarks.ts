import { isElidedAnd, isElision, mayBeApostrophe } from './noQuotationMarks.ts';
import {
  isInClosingPlace,
  isInOpeningPlace,
  isOfWord,
  placedMark,
  type PlacedMark,
} from './placedMark.ts';
import {
  paragraphWalk,
  type ParagraphBreak,
  type Paragraphs,
  type StepToMark,
} from './paragraphs.ts';
import type { TextRange } from './textRange.ts';

/** What stands between two marks, as far as their places tell. */
export interface QuotedRange extends TextRange {
  /** Where it may end as well: a mark there closes it or is an apostrophe. */
  readonly otherEnds: readonly number[];
  /** Whether these are surely quotation marks, and not apostrophes. */
  readonly isCertain: boolean;
  /** Whether it ends with its paragraph and not at a mark. */
  readonly isUnclosed?: true;
}

/** What `singleQuotedRanges` found. */
export interface SingleQuotedRanges {
  readonly ranges: readonly QuotedRange[];
  /** The opening marks without a partner, which may be signs of a transliteration. */
  readonly lone: readonly number[];
}

/** The mark that opens a quotation, with those that close it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['＇', '＇'],
  ['’', '’'],
]);
const MARK = new RegExp(`[${[...CLOSING.keys()].join('')}]`, 'gu');

/**
 * The languages that write `’…’`: those whose alternateQuotationStart is `’` in the Common Locale
 * Data Repository, but for those that close with `‘`. docs/fingerprints.md has the command.
 */
const OPENS_WITH_APOSTROPHE = new Set(['fi', 'he', 'lag', 'rn', 'se', 'sn', 'sr', 'sv', 'yi']);

/** How many marks are kept that may end a quotation as well. */
const MOST_OTHER_ENDS = 4;

const CAPITAL = /\p{Lu}/u;

/** A mark that opens a quotation, and the marks behind it that may close it or be apostrophes. */
interface Opening extends PlacedMark {
  readonly isCertain: boolean;
  readonly mayEndAt: number[];
  /** What the paragraph before left open with the same mark. */
  readonly unclosed: Unclosed | undefined;
}

/** What was open at the end of a paragraph and did not go on, while it may be a quotation. */
interface Unclosed extends TextRange {
  readonly mark: string;
}

/** A stretch of text in which a quotation must end that begins there. */
interface Level {
  readonly end: number;
  opening?: Opening | undefined;
  unclosed?: Unclosed | undefined;
}

interface Reading {
  readonly text: string;
  readonly language: string;
  readonly ranges: QuotedRange[];
  readonly lone: number[];
  /** The break that the mark to read stands behind, if it begins a paragraph. */
  start: ParagraphBreak | undefined;
  /** The same, if no other paragraph lies between it and the mark before. */
  nextStart: ParagraphBreak | undefined;
}

/**
 * Finds what stands in single quotation marks: `‘…’`, `'…'`, `‚…‘`, `‚…’` and, in Swedish, Finnish
 * and a few more, `’…’`. Apostrophes look the same, so the place of a mark decides, and what does
 * not decide is said:
 *
 * - A mark opens right before a word and not behind one, and closes behind one and not before one.
 * - At the beginning of a word that is known to have an apostrophe there (`’tis`) it is no mark.
 * - Behind `s` and before another word (`soldiers’ camp`) it may be either: it closes only what no
 *   other mark closes, and is among the `otherEnds` else.
 *
 * @param text Any text, read in linear time.
 * @param language Of the text (BCP 47).
 * @param around The quotations in other marks, as `doubleQuotedRanges` gives them. A quotation in
 *   single marks stands wholly within each of them or around it.
 * @param paragraphs Of the text. No quotation runs over the end of one that is not opened again. It
 *   counts up to there if the next one in the same marks begins a paragraph, or if a mark comes
 *   that closes it and is no apostrophe.
 */
export function singleQuotedRanges(
  text: string,
  language: string,
  around: readonly TextRange[],
  paragraphs: Paragraphs,
): SingleQuotedRanges {
  const reading: Reading = {
    text,
    language: languageOf(language),
    ranges: [],
    lone: [],
    start: undefined,
    nextStart: undefined,
  };
  const levels: Level[] = [{ end: Infinity }];
  const stepTo = paragraphWalk(paragraphs);
  let next = 0;
  let last = 0;
  for (const { index: at } of text.matchAll(MARK)) {
    if (last > at) continue;
    readStep(reading, levels, stepTo(at), at);
    for (let range = around[next]; range !== undefined && range.start <= at; range = around[++next])
      levels.push({ end: range.end });
    while ((levels.at(-1)?.end ?? Infinity) <= at) settleOpening(reading, levels.pop());
    const level = levels.at(-1);
    if (level === undefined) continue;
    const placed = placedMark(text, at);
    if (isElidedAnd(text, placed)) {
      last = at + 'n’ '.length;
    } else {
      readMark(reading, level, placed);
      last = at + 1;
    }
  }
  for (const level of levels) settleOpening(reading, level);
  return { ranges: reading.ranges.sort((a, b) => a.start - b.start), lone: reading.lone };
}

const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Reads what lies between the mark before and the next one. */
function readStep(
  reading: Reading,
  levels: readonly Level[],
  { end, start, isNext }: StepToMark,
  at: number,
): void {
  if (start !== undefined || at >= (reading.start?.marksEnd ?? 0)) {
    reading.start = start;
    reading.nextStart = isNext ? start : undefined;
  }
  if (end !== undefined) for (const level of levels) endParagraph(reading, level, end);
}

/** Ends what is open and not opened again behind an end of a paragraph. */
function endParagraph(reading: Reading, level: Level, end: ParagraphBreak): void {
  const { opening } = level;
  if (opening === undefined || reading.nextStart?.marks.includes(opening.mark) === true) return;
  if (opening.isCertain && opening.mayEndAt.length === 0)
    level.unclosed = { start: opening.at + 1, end: end.start, mark: opening.mark };
  settleOpening(reading, level);
}

function readMark(reading: Reading, level: Level, placed: PlacedMark): void {
  const { text, ranges, start, nextStart } = reading;
  const { mark, at } = placed;
  const { opening, unclosed } = level;
  if (nextStart !== undefined && opening?.mark === mark) return;
  if (opening !== undefined && closes(placed, opening.mark)) {
    const isDoubtful = mayBeApostrophe(text, placed) || (opening.mark === '‚' && mark === '’');
    if (isDoubtful) {
      opening.mayEndAt.push(at);
    } else {
      const otherEnds = opening.mayEndAt.slice(0, MOST_OTHER_ENDS);
      ranges.push({ start: opening.at + 1, end: at, otherEnds, isCertain: opening.isCertain });
      addUnclosed(reading, opening.unclosed);
      level.opening = undefined;
    }
    return;
  }
  if (unclosed && closes(placed, unclosed.mark) && !isOfWord(placed.before)) {
    addUnclosed(reading, unclosed);
    level.unclosed = undefined;
  }
  if (!isInOpeningPlace(placed)) return;
  const isCertain = opensForCertain(reading, placed);
  if (!isCertain && opening !== undefined) return;
  settleOpening(reading, level);
  const isOfUnclosed = start !== undefined && unclosed?.mark === mark;
  level.opening = {
    ...placed,
    isCertain,
    mayEndAt: [],
    unclosed: isOfUnclosed ? unclosed : undefined,
  };
  level.unclosed = undefined;
}

const closes = (placed: PlacedMark, openMark: string): boolean =>
  CLOSING.get(openMark)?.includes(placed.mark) === true && isInClosingPlace(placed);

function addUnclosed({ ranges }: Reading, unclosed: Unclosed | undefined): void {
  if (unclosed === undefined) return;
  const { start, end } = unclosed;
  ranges.push({ start, end, otherEnds: [], isCertain: true, isUnclosed: true });
}

function opensForCertain({ text, language }: Reading, placed: PlacedMark): boolean {
  if (placed.mark === '‚') return true;
  const mayOpen = placed.mark !== '’' || OPENS_WITH_APOSTROPHE.has(language);
  return mayOpen && !isElision(text, placed, language);
}

/** Ends what is open with the first mark that may close it, if the one that opens is certain. */
function settleOpening({ ranges, lone }: Reading, level: Level | undefined): void {
  const { opening } = level ?? {};
  if (level === undefined || opening === undefined) return;
  level.opening = undefined;
  const { at, mark, after, isCertain, mayEndAt } = opening;
  const [end, ...otherEnds] = mayEndAt.slice(0, MOST_OTHER_ENDS);
  if (!isCertain) return;
  if (end !== undefined) {
    // The apostrophe of a name such as ‘Amr opens nothing.
    const isNoName = mark === '‚' || !CAPITAL.test(after);
    ranges.push({ start: at + 1, end, otherEnds, isCertain: isNoName });
  } else if ('‘‚'.includes(mark)) {
    lone.push(at);
  }
}
