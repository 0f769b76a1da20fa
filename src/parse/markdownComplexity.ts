import { MAX_BODY_ITEMS, MAX_BODY_LINES, MAX_BODY_MARKS, MAX_DEPTH } from '../problems/limits.ts';

const CONTAINERS = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/gm;
const CONTAINER = />|[-*+]|\d+[.)]/g;
/** A line that is indented as far as an item of the fifteenth list within another. */
const INDENTED = /^(?=[ \t]{15})(?: *\t| {4}){15}[ \t]*\S/m;
/** Characters that open or close something. */
const MARKS = /[*_[\]<`!]/g;

/** The offset of the line with which quotation and list marks are too many, or too deep. */
function tooManyContainersAt(text: string): number | undefined {
  let items = 0;
  for (const { 0: marks, index } of text.matchAll(CONTAINERS)) {
    const depth = marks.match(CONTAINER)?.length ?? 0;
    items += depth;
    if (depth > MAX_DEPTH || items > MAX_BODY_ITEMS) return index;
  }
  return undefined;
}

/** The offset at which the last allowed line ends. */
function tooManyLinesAt(text: string): number | undefined {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (lines === MAX_BODY_LINES) return at;
    lines++;
  }
  return undefined;
}

/**
 * Where a text becomes too costly to parse: the parser’s time grows with the square of the depth of
 * lists and quotations, of the lines of a list, and of the characters that open or close something.
 */
export function tooComplexAt(text: string): number | undefined {
  return (
    tooManyContainersAt(text) ??
    INDENTED.exec(text)?.index ??
    tooManyLinesAt(text) ??
    [...text.matchAll(MARKS)][MAX_BODY_MARKS]?.index
  );
}

/** What a report of such a text says to do. */
export const COMPLEXITY_TIP =
  `Nest at most ${MAX_DEPTH} levels, write at most ${MAX_BODY_LINES} lines and ` +
  `${MAX_BODY_ITEMS} list items, and use at most ${MAX_BODY_MARKS} of the characters ` +
  '* _ [ ] < ` ! in an entry.';
