import { MAX_ID_LENGTH } from '../problems/limits.ts';
import { isStorable } from '../schema/ids.ts';
import { folded } from '../text/folding.ts';
import type { Content } from './content.ts';

/** Room in an id for what tells it from another. */
const LONGEST = MAX_ID_LENGTH - 10;

/** What begins an id that says nothing of the name. */
const UNNAMED = 'place';

/**
 * The id of a name in letters that ids have; nothing for a name with others. How another language
 * spells them is not known here, and half a name would mislead.
 */
export function idFrom(name: string): string | undefined {
  const plain = folded(name);
  if (/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain)) return undefined;
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  if (id === '') return undefined;
  return isStorable(id) ? id : `${id}-place`;
}

/** An id for a new place: that of its name, or else a number, and none that is taken. */
export function idForName(name: string, taken: ReadonlySet<string>): string {
  const own = idFrom(name);
  let free = own ?? `${UNNAMED}-1`;
  for (let number = 2; taken.has(free); number++) free = `${own ?? UNNAMED}-${number}`;
  return free;
}

/** The ids that places have or had, those included whose words had to go. */
export const takenPlaceIds = ({
  places,
  removed,
  ids,
}: Pick<Content, 'places' | 'removed' | 'ids'>): Set<string> =>
  new Set([
    ...ids.places,
    ...[...places, ...removed.filter(({ kind }) => kind === 'places')].flatMap(
      ({ data }) => data.aliases,
    ),
  ]);
