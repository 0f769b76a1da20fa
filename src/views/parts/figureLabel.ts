import type { FigureNumber } from '../../schema/figure.ts';
import type { Measure } from '../../domain/archive.ts';
import type { Words } from '../../words/index.ts';

/** A number as the site’s language writes it. */
export const numberLabel = (value: number, words: Words): string => words.figure.number(value);

/**
 * A figure with its hedge and unit, or with what it is a share of: “at least 3,000 soldiers”,
 * “about 20% of those asked”, “thousands of soldiers”.
 */
export function figureLabel(
  { value, hedge, outOf, whole }: FigureNumber & { whole?: string | undefined },
  measure: Measure | undefined,
  { figure }: Words,
): string {
  const values = [value].flat();
  const said = figure.hedges[hedge];
  if (outOf !== undefined) {
    const share = said(figure.share(values, outOf));
    return whole === undefined ? share : figure.ofWhole(share, whole);
  }
  const [unit = 0] = values;
  return hedge === 'multiples-of'
    ? said(figure.multiples(unit, measure?.unit))
    : said(figure.quantity(values, measure?.unit));
}
