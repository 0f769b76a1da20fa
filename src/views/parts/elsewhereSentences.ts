import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { numberLabel } from './figureLabel.ts';
import { sourceNames } from './links.ts';
import { printedWords } from '../../schema/quote.ts';
import type { Site } from '../site.ts';

function ofClaim(site: Site, { claim }: PlacedClaim): string[] {
  const { words } = site;
  const { figure, quotes } = claim;
  const names = (ids: readonly string[]): string => sourceNames(site, ids);
  const numbers = figure ? [figure.value].flat() : [];
  const ofNumbers = (ids: readonly string[]): string =>
    words.source.numberElsewhere(
      words.list(numbers.map((number) => numberLabel(number, words))),
      numbers.length,
      names(ids),
    );
  return [
    ...(figure && figure.alsoPrintedIn.length > 0 ? [ofNumbers(figure.alsoPrintedIn)] : []),
    ...quotes
      .filter(({ alsoPrintedIn }) => alsoPrintedIn.length > 0)
      .map((quote) => words.source.wordsElsewhere(printedWords(quote), names(quote.alsoPrintedIn))),
  ];
}

/**
 * Which other sources print a number or the words of some claims as well, in sentences. Nothing
 * where no text of another source proves it.
 */
export function printedElsewhere(site: Site, claims: readonly PlacedClaim[]): string | undefined {
  const sentences = new Set(claims.flatMap((placed) => ofClaim(site, placed)));
  return sentences.size > 0 ? [...sentences].join(' ') : undefined;
}
