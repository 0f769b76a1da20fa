import { inOrderOfWays, waysInCircles } from '../basics/graphs.ts';
import type { Way } from '../basics/graphs.ts';
import { byId } from '../basics/lists.ts';
import { splitClaimAddress } from '../schema/claimAddress.ts';
import { compareDates, waysOfTimes } from '../schema/dateOrder.ts';
import type { ArchiveEvent } from './archive.ts';
import { compareEvents } from './order.ts';

/** The events before one by what its claims say: that two differ says not which was first. */
const saidBefore = ({ claims }: ArchiveEvent): string[] =>
  claims
    .flatMap(({ relations }) => relations)
    .filter(({ kind }) => kind !== 'differs')
    .map(({ claim }) => splitClaimAddress(claim).event);

/** Some ways, and those of others that lead with them in no circle. */
function withoutCircles(ways: readonly Way[], others: readonly Way[]): Way[] {
  const circular = new Set(waysInCircles([...ways, ...others]));
  return [...ways, ...others.filter((way) => !circular.has(way))];
}

/**
 * Events of one date, each after those that it follows. Times come first, then `after`, then the
 * relations of claims: what would lead in a circle with what comes before it says nothing.
 */
function inOrderOfSaying<E extends ArchiveEvent>(events: readonly E[]): E[] {
  const all = byId(events);
  const waysTo = (before: (event: E) => readonly string[]): Way[] =>
    events.flatMap((event) =>
      [...new Set(before(event))]
        .filter((id) => id !== event.id && all.has(id))
        .map((to) => ({ from: event.id, to })),
    );
  const [after, said] = [waysTo((event) => event.after), waysTo(saidBefore)];
  if (after.length + said.length === 0) return [...events];
  const ways = withoutCircles(withoutCircles(waysOfTimes(events), after), said);
  const rank = new Map(events.map(({ id }, i) => [id, i]));
  const before = Map.groupBy(ways, ({ from }) => from);
  const next = events.map(({ id }) => {
    const ids = new Set(before.get(id)?.map(({ to }) => to));
    return [id, [...ids].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))] as const;
  });
  return inOrderOfWays(new Map(next)).flatMap((id) => all.get(id) ?? []);
}

/**
 * Events in the order in which they happened: by their dates, which are the days of their own
 * places; those of one date by their times, where both have one; then each behind those that it
 * names under `after`; then behind those whose claims its own deny, confirm, revise or repeat. The
 * same whatever order they are given in.
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
