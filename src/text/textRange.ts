/** A stretch of a text. */
export interface TextRange {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive, in UTF-16 code units. */
  readonly end: number;
}

/**
 * Finds the first range that ends behind a place in the text.
 *
 * @param ranges In the order of the text.
 * @param from The index to start at, so that walking through a text takes linear time.
 * @returns Its index, or how many ranges there are.
 */
export function firstRangeEndingBehind(
  ranges: readonly TextRange[],
  place: number,
  from: number,
): number {
  let index = from;
  for (
    let range = ranges[index];
    range !== undefined && range.end <= place;
    range = ranges[index]
  ) {
    index++;
  }
  return index;
}
