import { evened } from '../text/folding.ts';
import type { WithNames } from './names.ts';

/** What of a place tells whether a text means it. */
export type Called = { readonly id: string; readonly name: string } & Pick<WithNames, 'names'>;

/** Every text that means a place: its id and its names. */
export const textsOfPlace = ({ id, name, names }: Called): string[] => [
  id,
  name,
  ...names.map((other) => other.name),
];

/** Finds all places that are called so, whatever the case, diacritics and spaces of the text. */
export function placesCalled<P extends Called>(
  places: readonly P[],
): (text: string) => readonly P[] {
  const byText = new Map<string, Set<P>>();
  for (const place of places)
    for (const key of textsOfPlace(place).map(evened))
      byText.set(key, (byText.get(key) ?? new Set()).add(place));
  return (text) => [...(byText.get(evened(text)) ?? [])];
}

/** Finds the place that a text means: the only one that is called so. Of two it means neither. */
export function placesByText<P extends Called>(
  places: readonly P[],
): (text: string) => P | undefined {
  const called = placesCalled(places);
  return (text) => {
    const [place, ...others] = called(text);
    return others.length === 0 ? place : undefined;
  };
}
