import { openFingerprint, SEQUENCE_LENGTH, type Fingerprint } from './fingerprint.ts';
import { words, type Word } from './tokens.ts';
import type { Range } from './quotes.ts';

/** Words in a row that a text shares with an article. */
export interface CopiedRun {
  /** The id of the source. */
  readonly source: string;
  /** Where the first word starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where the last word ends, exclusive. */
  readonly end: number;
  /** How many words. */
  readonly words: number;
}

/**
 * Finds what a text takes from articles word for word without quoting it.
 *
 * A word that touches a quoted stretch belongs to it and interrupts a run. A run is as many
 * sequences in a row as its words make, all found in one article (eight words: five sequences),
 * so it is there by chance with at most 2^-50; its last word alone with at most 2^-10. Names
 * with titles can be long enough to be reported as well.
 *
 * @param text One paragraph or more. Linear time for each article.
 * @param prints The fingerprints of the articles.
 * @param quoted The stretches in quotation marks, in the order of the text, as `quotedRanges`
 *   gives them.
 * @param minimum The number of words from which a run is reported, four or more.
 * @returns The longest runs, in the order of the text, one entry for each article. Never throws.
 */
export function copiedRuns(
  text: string,
  prints: readonly Fingerprint[],
  quoted: readonly Range[],
  minimum = 8,
): CopiedRun[] {
  const stretches = unquoted(words(text), quoted)
    .filter((stretch) => stretch.length >= minimum)
    .map((stretch) => ({ stretch, texts: stretch.map((word) => word.text) }));
  const runs = prints.flatMap((print) => {
    const lookup = openFingerprint(print);
    return stretches.flatMap(({ stretch, texts }) => {
      const found = lookup.sequences(texts);
      return runsOf(stretch, found, minimum).map((run) => ({ source: print.source, ...run }));
    });
  });
  return runs.sort((a, b) => a.start - b.start);
}

/** The words outside the quoted stretches, cut where one of these stands. */
function unquoted(all: readonly Word[], quoted: readonly Range[]): Word[][] {
  const stretches: Word[][] = [[]];
  let at = 0;
  for (const word of all) {
    for (let done = quoted[at]; done !== undefined && done.end <= word.start; done = quoted[++at]) {
      stretches.push([]);
    }
    const ahead = quoted[at];
    const isQuoted = ahead !== undefined && ahead.start < word.end;
    if (!isQuoted) stretches.at(-1)?.push(word);
  }
  return stretches;
}

function runsOf(
  stretch: readonly Word[],
  found: readonly boolean[],
  minimum: number,
): Omit<CopiedRun, 'source'>[] {
  const runs: Omit<CopiedRun, 'source'>[] = [];
  let from = 0;
  while (from < found.length) {
    let to = from;
    while (found[to] === true) to++;
    const first = stretch[from];
    const last = stretch[to + SEQUENCE_LENGTH - 2];
    const length = to - from + SEQUENCE_LENGTH - 1;
    if (length >= minimum && first !== undefined && last !== undefined) {
      runs.push({ start: first.start, end: last.end, words: length });
    }
    from = to + 1;
  }
  return runs;
}
