import { MIN_COPIED_WORDS } from '../problems/limits.ts';
import type { Fingerprint } from './articleFingerprint.ts';
import { openFingerprint } from './fingerprintLookup.ts';
import { SEQUENCE_LENGTH } from './sequences.ts';
import { firstRangeEndingBehind, type TextRange } from '../text/textRange.ts';
import { hasTokens, rangeOf, tokensOf, type Token, type TokenRun } from '../text/tokens.ts';
import { wordCountOf } from '../text/wordCount.ts';

/** Tokens in a row that a text shares with an article, with their place in the text. */
export interface CopiedRun extends TextRange {
  /** The id of the source. */
  readonly source: string;
  readonly tokens: TokenRun;
}

/**
 * Finds what a text takes from articles word for word without quoting it.
 *
 * A token that touches a quoted range belongs to it and interrupts a run. A run of eight words is
 * five sequences in a row, all of them found in one article. The chance that other words are found
 * so is at most 2^-50. The chance that the last token of a run does not really follow in the
 * article is at most 2^-10. Names with titles can be long enough to be reported as well.
 *
 * @param text One paragraph or more. Linear time for each article.
 * @param fingerprints Those of the articles.
 * @param quoted What stands in quotation marks, in the order of the text, as `quotedRanges` gives
 *   it.
 * @param minimum The number of words from which a run is reported, at least those of a sequence.
 * @returns The longest runs, in the order of the text, one for each article. Never throws.
 */
export function copiedRuns(
  text: string,
  fingerprints: readonly Fingerprint[],
  quoted: readonly TextRange[],
  minimum = MIN_COPIED_WORDS,
): CopiedRun[] {
  const stretches = unquotedStretches(tokensOf(text), quoted).map((stretch) => ({
    stretch,
    texts: stretch.map((token) => token.text),
  }));
  const runs = fingerprints.flatMap((fingerprint) => {
    const lookup = openFingerprint(fingerprint);
    return stretches.flatMap(({ stretch, texts }) =>
      runsOf(stretch, lookup.sequences(texts))
        .filter((run) => wordCountOf(run.tokens) >= minimum)
        .map((run) => ({ source: fingerprint.source, ...run })),
    );
  });
  return runs.sort((a, b) => a.start - b.start);
}

/** The tokens outside the quoted ranges, divided where one of these stands. */
function unquotedStretches(tokens: readonly Token[], quoted: readonly TextRange[]): Token[][] {
  const stretches: Token[][] = [[]];
  let next = 0;
  for (const token of tokens) {
    const ahead = firstRangeEndingBehind(quoted, token.start, next);
    if (ahead > next) stretches.push([]);
    next = ahead;
    const range = quoted[ahead];
    const isQuoted = range !== undefined && range.start < token.end;
    if (!isQuoted) stretches.at(-1)?.push(token);
  }
  return stretches;
}

/** The runs in a stretch, from which of its sequences are found. */
function runsOf(stretch: readonly Token[], found: readonly boolean[]): Omit<CopiedRun, 'source'>[] {
  const runs: Omit<CopiedRun, 'source'>[] = [];
  let from = found.indexOf(true);
  while (from !== -1) {
    const failing = found.indexOf(false, from);
    const to = failing === -1 ? found.length : failing;
    const tokens = stretch.slice(from, to + SEQUENCE_LENGTH - 1);
    if (hasTokens(tokens)) runs.push({ ...rangeOf(tokens), tokens });
    from = found.indexOf(true, to);
  }
  return runs;
}
