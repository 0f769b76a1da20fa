import { compareText } from '../basics/lists.ts';
import type { Place } from '../problems/problem.ts';

/** A place in a file, of which a report is made. */
interface Placed {
  entry: { file: string };
  place: () => Place;
}

/**
 * The first of the places that one mistake makes wrong, and the words that say in how many others
 * it stands; none where it is the only one. With it come all places in its file, which are mended
 * together.
 * @param further how many places there are besides these
 */
export function firstPlace<P extends Placed>(
  places: readonly P[],
  further = 0,
): { first: P; place: Place; inItsFile: Place[]; others: string } | undefined {
  const sorted = places
    .map((first) => ({ first, place: first.place() }))
    .sort(
      (a, b) =>
        compareText(a.place.file ?? a.first.entry.file, b.place.file ?? b.first.entry.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    );
  const [found] = sorted;
  if (!found) return undefined;
  const more = sorted.length - 1 + further;
  const others = more === 0 ? '' : `, here and in ${more} more place${more === 1 ? '' : 's'}`;
  const fileOf = ({ first, place }: typeof found): string => place.file ?? first.entry.file;
  const inItsFile = sorted.filter((one) => fileOf(one) === fileOf(found)).map(({ place }) => place);
  return { ...found, inItsFile, others };
}
