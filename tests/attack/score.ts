/** How much of a text an attack has read. */
export interface Score {
  /** The most tokens in a row that it read correctly behind or before what was known. */
  readonly longest: number;
  /** The same on average, each way counted once. */
  readonly mean: number;
  /** How many tokens of the text it has in all, those included that were known. */
  readonly read: number;
  /** How many were known. */
  readonly known: number;
}

/** Tokens that are known, with what was read behind them and before them. */
export interface Reading {
  readonly known: readonly string[];
  /** With the known ones first. */
  readonly behind: readonly string[];
  /** From the known ones backwards, with the last of these first. */
  readonly before: readonly string[];
}

/** Where some tokens stand in a text; -1 where they do not. */
export function placeIn(text: readonly string[], tokens: readonly string[]): number {
  const isAt = (start: number): boolean => tokens.every((token, i) => text[start + i] === token);
  return text.findIndex((_, start) => start + tokens.length <= text.length && isAt(start));
}

/** How many tokens of a guess are those of the text, from a place on, in a row. */
function correctFrom(guess: readonly string[], text: readonly string[], at: number): number {
  const wrong = guess.findIndex((token, i) => text[at + i] !== token);
  return wrong === -1 ? guess.length : wrong;
}

/** Compares readings with the text that they are of. */
export function scoreOf(text: readonly string[], readings: readonly Reading[]): Score {
  const backwards = [...text].reverse();
  const read = new Set<number>();
  const known = new Set<number>();
  const runs: number[] = [];
  for (const reading of readings) {
    const start = placeIn(text, reading.known);
    if (start === -1) continue;
    const end = start + reading.known.length;
    const after = correctFrom(reading.behind.slice(reading.known.length), text, end);
    const guessed = reading.before.slice(reading.known.length);
    const ahead = correctFrom(guessed, backwards, text.length - start);
    runs.push(ahead, after);
    for (let at = start; at < end; at++) known.add(at);
    for (let at = start - ahead; at < end + after; at++) read.add(at);
  }
  return {
    longest: Math.max(0, ...runs),
    mean: runs.reduce((sum, run) => sum + run, 0) / Math.max(1, runs.length),
    read: read.size,
    known: known.size,
  };
}
