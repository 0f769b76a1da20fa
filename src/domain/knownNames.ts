import { nameFields } from '../schema/names.ts';
import type { Name } from '../schema/names.ts';
import { LAST_DAY } from '../schema/date.ts';
import type { IsoDay } from '../schema/date.ts';
import { namesNotOver } from './actorNames.ts';
import type { Actor } from './archive.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';

/** A name as it was on a day: nobody knew yet when it would end. */
function knownName(name: Name, known: Known, day: IsoDay): Name {
  const isOver = (name.until?.latest ?? LAST_DAY) < day;
  return knownFields(nameFields, name, { until: isOver ? name.until : undefined }, known);
}

/**
 * The other names that were in use by a day and that a known source printed. One that no source
 * prints tells nothing of what was known.
 */
const namesBy = (names: readonly Name[], known: Known, day: IsoDay): Name[] =>
  names.filter(
    ({ from, source, kind }) =>
      kind !== 'unprinted' &&
      (!from || (from.latest ?? LAST_DAY) <= day) &&
      (source === undefined || known.sources.has(source)),
  );

/** The other names of a record on a day, where none of them stands in place of the present one. */
export const knownOtherNames = (names: readonly Name[], known: Known, day: IsoDay): Name[] =>
  namesBy(names, known, day).map((name) => knownName(name, known, day));

/**
 * What an actor or a place was called on a day. A name that may still have been in use stands in
 * place of today’s. One that came later, or that only a source printed which was not public, is
 * left out.
 */
export function knownNames(
  actor: Pick<Actor, 'name' | 'nameInSentence' | 'names'>,
  known: Known,
  day: IsoDay,
) {
  const names = namesBy(actor.names, known, day);
  const notOver = namesNotOver({ names }, day);
  const [then] = notOver;
  return {
    name: then?.name ?? actor.name,
    nameInSentence: then ? undefined : actor.nameInSentence,
    names: names
      .filter((name) => !notOver.includes(name))
      .map((name) => knownName(name, known, day)),
  };
}
