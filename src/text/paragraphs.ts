import { eachMatch } from './eachMatch.ts';
import type { TextRange } from './textRange.ts';

/** The white space between two paragraphs. */
export interface ParagraphBreak extends TextRange {
  /** The quotation marks that the next paragraph begins with. */
  readonly marks: string;
  /** Where these end. */
  readonly marksEnd: number;
  /** Whether a blank line is in it. */
  readonly isBlank: boolean;
}

/** Where the paragraphs of a text end, in order. */
export interface Paragraphs {
  readonly ends: readonly ParagraphBreak[];
  /** Line ends that may be ends of paragraphs as well. */
  readonly likelyEnds: readonly ParagraphBreak[];
}

/** What lies between one quotation mark and the next. */
export interface StepToMark {
  /** The first end of a paragraph there, if there is one. */
  readonly end: ParagraphBreak | undefined;
  /** What the mark stands behind, if it begins a paragraph. */
  readonly start: ParagraphBreak | undefined;
  /** Whether that is the paragraph behind the one of the mark before. */
  readonly isNext: boolean;
}

// No two neighbouring parts can match the same character, so the time stays linear.
const BLANK_LINES = /\r?\n[^\S\n]*\n\s*/gu;
const SENTENCE_AT_LINE_END = /[\p{Sentence_Terminal}…][[\s\p{Pe}\p{Pf}\p{Pi}"'＂]--\n]*\n\s*/gv;
const MARKS = /(?:[“”„‟‘’‚"'״＂＇「『｢﹁﹃〝《〈](?!\s)|[«»‹›][^\S\n]?){1,4}/uy;

/** Where the paragraphs of a text end that has blank lines between them. */
export const blankLinesOf = (text: string): Paragraphs => ({
  ends: breaksAt(text, BLANK_LINES),
  likelyEnds: breaksAt(text, SENTENCE_AT_LINE_END),
});

/**
 * Where the paragraphs of an article end: at blank lines, or, where it has none, at line ends
 * behind a sentence.
 */
export function articleParagraphs(text: string): Paragraphs {
  const { ends, likelyEnds } = blankLinesOf(text);
  return { ends: ends.length > 0 ? ends : likelyEnds, likelyEnds };
}

function breaksAt(text: string, pattern: RegExp): ParagraphBreak[] {
  return eachMatch(text, pattern).flatMap(({ 0: match, index }) => {
    const start = index + match.trimEnd().length;
    const end = index + match.length;
    if (start === 0 || end === text.length) return [];
    MARKS.lastIndex = end;
    const [marks = ''] = MARKS.exec(text) ?? [];
    const isBlank = text.slice(start, end).split('\n').length > 2;
    return [{ start, end, marks, marksEnd: end + marks.length, isBlank }];
  });
}

/**
 * Walks through a text from mark to mark.
 *
 * @returns What to call with the place of each mark, in order. Linear time in all.
 */
export function paragraphWalk({ ends, likelyEnds }: Paragraphs): (at: number) => StepToMark {
  const endsBefore = stretches(ends);
  const likelyEndsBefore = stretches(likelyEnds);
  return (at) => {
    const [end, lastEnd] = endsBefore(at);
    const [likely, lastLikely] = likelyEndsBefore(at);
    const start = [lastEnd, lastLikely].find((each) => each !== undefined && at < each.marksEnd);
    return { end, start, isNext: start === (end ?? likely) };
  };
}

/** Finds the first and the last break between each place and the one that was asked for before. */
function stretches(
  breaks: readonly ParagraphBreak[],
): (at: number) => [ParagraphBreak | undefined, ParagraphBreak | undefined] | [] {
  let next = 0;
  return (at) => {
    const first = next;
    while ((breaks[next]?.end ?? Infinity) <= at) next++;
    return next > first ? [breaks[first], breaks[next - 1]] : [];
  };
}
