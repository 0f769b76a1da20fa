import { MIN_COPIED_WORDS } from '../problems/limits.ts';
import type { KeptText } from './articleFingerprint.ts';
import { openFingerprint } from './fingerprintLookup.ts';
import { sequencesOf } from './sequences.ts';
import { firstRangeEndingBehind, type TextRange } from '../text/textRange.ts';
import { hasTokens, rangeOf, tokensOf, type Token, type TokenRun } from '../text/tokens.ts';
import { wordCountOf } from '../text/wordCount.ts';

/** Tokens in a row that a text shares with an article, with their place in the text. */
export interface CopiedRun extends TextRange {
  /** The id of the source. */
  readonly source: string;
  readonly tokens: TokenRun;
  /** How sure it is: other words are found so with a chance of 2^-`bits`. */
  readonly bits: number;
}

/**
 * Finds what a text takes from articles word for word without quoting it.
 *
 * A token that touches a quoted range belongs to it and interrupts a run. A run of eight words is
 * five sequences in a row, all of them found in one article. Its last token may not really follow
 * in the article: docs/fingerprints.md says how often. Names with titles can be long enough to be
 * reported as well. What was kept of a private fingerprint knows of no copies.
 *
 * @param text One paragraph or more. Linear time for each article.
 * @param kept What is kept of the articles.
 * @param quoted What stands in quotation marks, in the order of the text, as `quotedRanges` gives
 *   it.
 * @param minimum The number of words from which a run is reported, at least those of a sequence.
 * @returns The longest runs, in the order of the text, one for each article. Never throws.
 */
export function copiedRuns(
  text: string,
  kept: readonly KeptText[],
  quoted: readonly TextRange[],
  minimum = MIN_COPIED_WORDS,
): CopiedRun[] {
  const stretches = unquotedStretches(tokensOf(text), quoted);
  const runs = kept.flatMap((fingerprint) => {
    if ('proved' in fingerprint) return [];
    const { source } = fingerprint;
    const { anywhere, bitsAnywhere } = openFingerprint(fingerprint);
    return stretches.flatMap((stretch) =>
      runsOf(stretch, anywhere(stretch))
        .filter(({ tokens }) => wordCountOf(tokens) >= minimum)
        .map(({ tokens, sequences }) => ({
          source,
          ...rangeOf(tokens),
          tokens,
          bits: sequences * bitsAnywhere,
        })),
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

interface Run {
  readonly tokens: TokenRun;
  /** How many sequences of it are found, each once: chance finds the same one again. */
  readonly sequences: number;
}

/** The runs in a stretch, from which of its sequences are found. */
function runsOf(stretch: readonly Token[], found: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  const sequences = found.includes(true) ? sequencesOf(stretch) : [];
  let from = found.indexOf(true);
  while (from !== -1) {
    const failing = found.indexOf(false, from);
    const to = failing === -1 ? found.length : failing;
    const tokens = stretch.slice(from, sequences[to - 1]?.end);
    const texts = new Set(sequences.slice(from, to).map(({ text }) => text));
    if (hasTokens(tokens)) runs.push({ tokens, sequences: texts.size });
    from = found.indexOf(true, to);
  }
  return runs;
}
