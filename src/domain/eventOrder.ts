import { inOrderOfWays } from '../basics/graphs.ts';
import { byId } from '../basics/lists.ts';
import { splitClaimAddress } from '../schema/claimAddress.ts';
import type { ArchiveEvent } from './archive.ts';
import { compareDates, compareEvents } from './order.ts';

/** The events that surely or by what their claims say came before one. */
function eventsBefore(event: ArchiveEvent): string[] {
  const relations = event.claims.flatMap((claim) => claim.relations);
  return [...event.after, ...relations.map(({ claim }) => splitClaimAddress(claim).event)];
}

/** Events of one date, each after those that it follows. */
function inOrderOfSaying<E extends ArchiveEvent>(events: readonly E[]): E[] {
  const all = byId(events);
  const rank = new Map(events.map(({ id }, i) => [id, i]));
  const before = events.map((event) => {
    const ids = new Set(eventsBefore(event).filter((id) => id !== event.id && all.has(id)));
    return [event.id, [...ids].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))] as const;
  });
  return inOrderOfWays(new Map(before)).flatMap((id) => all.get(id) ?? []);
}

/**
 * Events in the order in which they happened. Those of one date stand by their times, as far as
 * these are known, each behind those that it names under `after` and those whose claims its own
 * deny, confirm, revise or repeat. The same whatever order they are given in.
 */
export function inOrderOfTime<E extends ArchiveEvent>(events: readonly E[]): E[] {
  const sorted = [...events].sort(compareEvents);
  const ofOneDate: E[][] = [];
  for (const event of sorted) {
    const last = ofOneDate.at(-1);
    if (last?.[0] && compareDates(last[0].date, event.date) === 0) last.push(event);
    else ofOneDate.push([event]);
  }
  return ofOneDate.flatMap((group) => (group.length > 1 ? inOrderOfSaying(group) : group));
}
