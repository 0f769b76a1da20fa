import { MAX_ID_LENGTH } from '../problems/limits.ts';
import { isStorable } from '../schema/ids.ts';
import { folded } from '../text/folding.ts';

/** Room in an id for what tells it from another. */
const LONGEST = MAX_ID_LENGTH - 10;

/** What begins an id that says nothing of the name, and ends one that Windows keeps for itself. */
const PLACE = 'place';

/**
 * The id of a name in letters that ids have; nothing for a name with others. How another language
 * spells them is not known here, and half a name would mislead.
 * @param word what the name is one of
 */
export function idFrom(name: string, word = PLACE): string | undefined {
  const plain = folded(name);
  if (/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain)) return undefined;
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  if (id === '') return undefined;
  return isStorable(id) ? id : `${id}-${word}`;
}

/**
 * An id for what is new: that of its name, or else a number, and none that is taken.
 * @param word what it is, for an id that says nothing of the name
 */
export function idForName(name: string, taken: ReadonlySet<string>, word = PLACE): string {
  const own = idFrom(name, word);
  let free = own ?? `${word}-1`;
  for (let number = 2; taken.has(free); number++) free = `${own ?? word}-${number}`;
  return free;
}
