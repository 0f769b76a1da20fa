import { folded } from '../text/folding.ts';
import type { WithNames } from './names.ts';

/** What of a place tells whether a text means it. */
type Called = { readonly id: string; readonly name: string } & Pick<WithNames, 'names'>;

/**
 * Finds the place that a text means: the one of which it is the id or a name, whatever its case
 * and diacritics. Of two with one name it is the first.
 */
export function placesByText<P extends Called>(
  places: readonly P[],
): (text: string) => P | undefined {
  const byText = new Map<string, P>();
  for (const place of places)
    for (const text of [place.id, place.name, ...place.names.map(({ name }) => name)])
      if (!byText.has(folded(text))) byText.set(folded(text), place);
  return (text) => byText.get(folded(text));
}
