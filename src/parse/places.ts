import type { Place } from '../problems/problem.ts';

/** Says which line and column of a text an offset is. */
export type PlaceAt = (offset: number) => Place;

/** Finds the lines and columns of many offsets in one text. */
export function placesIn(text: string): PlaceAt {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 0;
    for (let end = starts.length; line + 1 < end;) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The line and column of an offset in a text. */
export const placeAt = (text: string, offset: number): Place => placesIn(text)(offset);

/** The offset of a line and column in a text. */
export function offsetAt(text: string, { line, column }: Place): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
