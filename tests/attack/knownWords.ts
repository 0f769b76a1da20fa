import { quotedRanges } from '../../src/text/quotationMarks.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { placeIn } from './score.ts';
import type { SequenceSet } from './guessing.ts';

export const textsOf = (text: string): string[] => tokensOf(text).map((token) => token.text);

/** The quotations that a site itself prints, which anyone may begin with. */
export function quotationsOf(published: string, language: string, set: SequenceSet): string[][] {
  return quotedRanges(published, language)
    .ranges.map(({ start, end }) => textsOf(published.slice(start, end)))
    .filter((tokens) => tokens.length >= set.length);
}

/**
 * The stretches of other texts that seem to stand in the article: so many of their sequences are
 * found in a row that chance does not make it.
 *
 * @param least How many sequences in a row that takes.
 */
export function sharedStretches(
  tokens: readonly string[],
  set: SequenceSet,
  least: number,
): string[][] {
  const stretches: string[][] = [];
  let run = 0;
  for (let end = set.length; end <= tokens.length + 1; end++) {
    const isIn = end <= tokens.length && set.has(tokens.slice(end - set.length, end));
    if (!isIn && run >= least) stretches.push(tokens.slice(end - set.length - run, end - 1));
    run = isIn ? run + 1 : 0;
  }
  return stretches;
}

/** Those that lie in no other one. */
export const distinct = (all: readonly string[][]): string[][] =>
  all.filter(
    (tokens, i) =>
      !all.some(
        (other, j) =>
          i !== j && placeIn(other, tokens) !== -1 && (other.length > tokens.length || j < i),
      ),
  );
