import { byId } from '../basics/lists.ts';
import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import type { IsoDay } from '../schema/date.ts';
import type { Merge } from '../schema/status.ts';
import type { ArchiveEvent } from './archive.ts';
import type { VerifiedClaim } from './verification.ts';

/** An event that was merged into another. */
export type MergedEvent = ArchiveEvent & { merged: Merge };

type EventsById = ReadonlyMap<string, ArchiveEvent>;

export const isMerged = (event: ArchiveEvent): event is MergedEvent => event.merged !== undefined;

/** The claim that a claim of a merged event became in the next event; nothing where it has none. */
function nextClaim(event: MergedEvent, claim: string, events: EventsById): string | undefined {
  const { into, claims } = event.merged;
  const listed = claims.find((moved) => moved.claim === claim)?.to;
  if (listed !== undefined) return listed;
  const isThere = events.get(into)?.claims.some(({ id }) => id === claim);
  return isThere ? claimAddressOf(into, claim) : undefined;
}

/**
 * The addresses that a claim came to have, one merge after the other: none for one of an event that
 * still stands. The last is missing where a claim has no counterpart.
 */
function laterAddresses(address: string, events: EventsById): (string | undefined)[] {
  const passed: (string | undefined)[] = [];
  let at: string | undefined = address;
  while (at !== undefined) {
    const { event: id, claim } = splitClaimAddress(at);
    const event = events.get(id);
    if (!event || !isMerged(event)) break;
    at = nextClaim(event, claim, events);
    // The check refuses circles; this ends in one all the same.
    if (passed.includes(at)) break;
    passed.push(at);
  }
  return passed;
}

/** The event in which what an event told is told today: itself, where it was not merged. */
function eventToday(id: string, events: EventsById): string {
  const passed = new Set<string>();
  let at = id;
  for (let event = events.get(at); event && isMerged(event); event = events.get(at)) {
    if (passed.has(at)) break;
    passed.add(at);
    at = event.merged.into;
  }
  return at;
}

/** A claim whose relations lead to other addresses; one that would lead nowhere is left out. */
function relatedAnew(
  claim: VerifiedClaim,
  addressOf: (address: string) => string | undefined,
): VerifiedClaim {
  const relations = claim.relations.flatMap((relation) => {
    const to = addressOf(relation.claim);
    return to === undefined ? [] : [{ ...relation, claim: to }];
  });
  return { ...claim, relations };
}

/** The events of today, and those that were merged into them. */
export interface Merged {
  events: readonly ArchiveEvent[];
  merged: readonly MergedEvent[];
  /** the addresses that claims of merged events have today, where they have a counterpart */
  movedClaims: ReadonlyMap<string, string>;
  /** the events in which what merged ones told is told today, by their ids */
  movedEvents: ReadonlyMap<string, string>;
}

/**
 * Sets merged events apart. What the others say of them, they say of the events and claims that
 * these became.
 */
export function setMergedApart(all: readonly ArchiveEvent[]): Merged {
  const byName = byId(all);
  const merged = all.filter(isMerged);
  const movedEvents = new Map(merged.map(({ id }) => [id, eventToday(id, byName)]));
  const movedClaims = new Map(
    merged.flatMap(({ id, claims }) =>
      claims.flatMap((claim) => {
        const own = claimAddressOf(id, claim.id);
        const to = laterAddresses(own, byName).at(-1);
        return to === undefined ? [] : [[own, to] as const];
      }),
    ),
  );
  if (merged.length === 0) return { events: all, merged, movedClaims, movedEvents };
  // The words of the claim that another became may have had to go.
  const there = new Set(
    all.flatMap(({ id, claims }) => claims.map((one) => claimAddressOf(id, one.id))),
  );
  const ofToday = (claim: VerifiedClaim, own: string): VerifiedClaim => {
    const related = relatedAnew(claim, (address) => {
      const to = movedClaims.get(address) ?? address;
      return to !== own && there.has(to) ? to : undefined;
    });
    const { occasion = '' } = claim;
    return {
      ...related,
      ...(movedEvents.has(occasion) && { occasion: movedEvents.get(occasion) }),
    };
  };
  const events = all
    .filter((event) => !isMerged(event))
    .map((event) => ({
      ...event,
      follows: [...new Set(event.follows.map((id) => movedEvents.get(id) ?? id))].filter(
        (id) => id !== event.id,
      ),
      claims: event.claims.map((claim) => ofToday(claim, claimAddressOf(event.id, claim.id))),
    }));
  return { events, merged, movedClaims, movedEvents };
}

/**
 * Events as they stood on a day before some of them were merged: those are told in full, so the
 * claims that theirs became are left out.
 * @param isTold whether the day knows a claim
 */
export function beforeMerges(
  all: readonly ArchiveEvent[],
  day: IsoDay,
  isTold: (claim: VerifiedClaim) => boolean,
): readonly ArchiveEvent[] {
  const byName = byId(all);
  const before = new Map<string, string>();
  for (const event of all) {
    if (!event.merged || event.merged.date <= day) continue;
    for (const claim of event.claims.filter(isTold)) {
      const own = claimAddressOf(event.id, claim.id);
      for (const later of laterAddresses(own, byName))
        if (later !== undefined && !before.has(later)) before.set(later, own);
    }
  }
  if (before.size === 0) return all;
  const addressThen = (address: string): string => before.get(address) ?? address;
  return all.map((event) => ({
    ...event,
    claims: event.claims
      .filter(({ id }) => !before.has(claimAddressOf(event.id, id)))
      .map((claim) => relatedAnew(claim, addressThen)),
  }));
}
