import { declarationOf, groupIn } from './field.ts';
import type { CorrectedNames, Fields, HowCorrected } from './field.ts';

/** A field that can be corrected. */
export interface Correctable {
  /** what a correction calls it */
  name: string;
  how: HowCorrected;
  /** the names of the fields that lead to it, from the entry down */
  path: readonly string[];
}

/** The fields of a group that can be corrected, those in groups within it included. */
export function correctableIn(fields: Fields, path: readonly string[] = []): Correctable[] {
  return Object.entries(fields).flatMap(([name, type]) => {
    const { corrected } = declarationOf(type);
    const here = [...path, name];
    const inner = groupIn(type);
    const own = typeof corrected === 'string' ? { as: name, how: corrected } : corrected;
    return [
      ...(own.how === 'no' ? [] : [{ name: own.as, how: own.how, path: here }]),
      ...(inner ? correctableIn(inner.shape, here) : []),
    ];
  });
}

/** What corrections call the fields of a group, not counting groups within it. */
export const correctedNames = <F extends Fields>(fields: F): CorrectedNames<F>[] =>
  correctableIn(fields)
    .filter(({ path }) => path.length === 1)
    .map(({ name }) => name as CorrectedNames<F>);
