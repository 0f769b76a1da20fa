import { isElidedAnd, isElision, mayBeApostrophe } from './noQuotationMarks.ts';
import {
  isInClosingPlace,
  isInOpeningPlace,
  placedMark,
  startsLine,
  type PlacedMark,
} from './placedMark.ts';
import type { TextRange } from './textRange.ts';

/** What stands between two marks, as far as their places tell. */
export interface QuotedRange extends TextRange {
  /** Where it may end as well: a mark there closes it or is an apostrophe. */
  readonly otherEnds: readonly number[];
  /** Whether these are surely quotation marks, and not apostrophes. */
  readonly isCertain: boolean;
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
}

/** A stretch of text in which a quotation must end that begins there. */
interface Level {
  readonly end: number;
  opening: Opening | undefined;
}

interface Reading {
  readonly text: string;
  readonly language: string;
  readonly ranges: QuotedRange[];
  readonly lone: number[];
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
 * @param paragraphEnd What ends a paragraph. No quotation runs over it that is not opened again.
 */
export function singleQuotedRanges(
  text: string,
  language: string,
  around: readonly TextRange[],
  paragraphEnd: RegExp,
): SingleQuotedRanges {
  const reading: Reading = { text, language: languageOf(language), ranges: [], lone: [] };
  const levels: Level[] = [{ end: Infinity, opening: undefined }];
  let next = 0;
  let last = 0;
  for (const { index: at } of text.matchAll(MARK)) {
    if (last > at) continue;
    for (let range = around[next]; range !== undefined && range.start <= at; range = around[++next])
      levels.push({ end: range.end, opening: undefined });
    while ((levels.at(-1)?.end ?? Infinity) <= at) settleOpening(reading, levels.pop());
    const level = levels.at(-1);
    if (level === undefined) continue;
    const placed = placedMark(text, at);
    const isNewParagraph = paragraphEnd.test(text.slice(last, at));
    if (isNewParagraph && !continues(text, placed, level.opening)) settleOpening(reading, level);
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

/** Whether a mark only says at the beginning of a line that a quotation goes on. */
function continues(text: string, { mark, at }: PlacedMark, opening: Opening | undefined): boolean {
  return opening?.mark === mark && startsLine(text, at);
}

function readMark(reading: Reading, level: Level, placed: PlacedMark): void {
  const { text, ranges } = reading;
  const { mark, at } = placed;
  const { opening } = level;
  if (continues(text, placed, opening)) return;
  const mayClose = opening !== undefined && CLOSING.get(opening.mark)?.includes(mark) === true;
  if (mayClose && isInClosingPlace(placed)) {
    const isDoubtful = mayBeApostrophe(text, placed) || (opening.mark === '‚' && mark === '’');
    if (isDoubtful) {
      opening.mayEndAt.push(at);
    } else {
      const otherEnds = opening.mayEndAt.slice(0, MOST_OTHER_ENDS);
      ranges.push({ start: opening.at + 1, end: at, otherEnds, isCertain: opening.isCertain });
      level.opening = undefined;
    }
    return;
  }
  if (!isInOpeningPlace(placed)) return;
  const isCertain = opensForCertain(reading, placed);
  if (!isCertain && opening !== undefined) return;
  settleOpening(reading, level);
  level.opening = { ...placed, isCertain, mayEndAt: [] };
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
