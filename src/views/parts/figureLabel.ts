import type { Figure } from '../../schema/figure.ts';
import type { Measure } from '../../domain/archive.ts';
import type { Words } from '../../words/index.ts';

/** A number as the site’s language writes it. */
export const numberLabel = (value: number, words: Words): string => words.figure.number(value);

/** A figure with its hedge and unit: “at least 3,000 soldiers”. */
export function figureLabel(
  { value, hedge }: Pick<Figure, 'value' | 'hedge'>,
  measure: Measure | undefined,
  words: Words,
): string {
  return words.figure.hedges[hedge](
    words.figure.quantity(Array.isArray(value) ? value : [value], measure?.unit),
  );
}
