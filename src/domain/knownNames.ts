import { nameFields } from '../schema/actor.ts';
import type { ActorName } from '../schema/actor.ts';
import { LAST_DAY } from '../schema/date.ts';
import type { IsoDay } from '../schema/date.ts';
import { namesNotOver } from './actorNames.ts';
import type { Actor } from './archive.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';

/** A name as it was on a day: nobody knew yet when it would end. */
function knownName(name: ActorName, known: Known, day: IsoDay): ActorName {
  const isOver = (name.until?.latest ?? LAST_DAY) < day;
  return knownFields(nameFields, name, { until: isOver ? name.until : undefined }, known);
}

/**
 * What an actor was called on a day. A name that may still have been in use stands in place of
 * today’s. One that came later, or that only a source printed which was not public, is left out.
 */
export function knownNames(actor: Actor, known: Known, day: IsoDay) {
  const names = actor.names.filter(
    ({ from, source }) =>
      (!from || (from.latest ?? LAST_DAY) <= day) &&
      (source === undefined || known.sources.has(source)),
  );
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
