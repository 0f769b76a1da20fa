import { append, byId, compareText, recordsAt } from '../basics/lists.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { citationsIn } from '../parse/citations.ts';
import type { IsoDay } from '../schema/date.ts';
import { occasionKinds } from '../schema/storyKinds.ts';
import type {
  Actor,
  Archive,
  ArchiveEvent,
  ArchiveRecord,
  Measure,
  PlaceRecord,
  Source,
} from './archive.ts';
import { contestsOf } from './contestSides.ts';
import type { ContestSide } from './contestSides.ts';
import { groupsOf, membersOf, voicesOf } from './membership.ts';
import type { VerifiedClaim } from './verification.ts';
import { setMergedApart } from './merges.ts';
import type { Merged, MergedEvent } from './merges.ts';
import { inOrderOfTime } from './eventOrder.ts';
import { compareSources, firstPublicBy } from './order.ts';
import { lastRemovalIn } from './suppressed.ts';
import { placesOfEvents } from './eventPlaces.ts';
import { placeTree } from './placeTree.ts';
import type { PlaceTree } from './placeTree.ts';
import { connectionsOf } from './threads.ts';
import type { Connections } from './threads.ts';
import { compareSaid, saidOf } from './said.ts';
import type { Said } from './said.ts';

/** A claim with the event it stands in, and its own times. */
export interface PlacedClaim {
  claim: VerifiedClaim;
  event: ArchiveEvent;
  said: Said;
  /**
   * the first day by which one of its own sources was public; absent where none of them has such a
   * day
   */
  knownSince: IsoDay | undefined;
  /** `<event-id>#<claim-id>` */
  address: string;
}

/** A claim as one of an actor, which may have made it together with others. */
export interface ActorClaim extends PlacedClaim {
  /** id of the group that makes the claim, where the actor is only a member of it */
  together?: string | undefined;
}

/** Everything that a page looks up, computed once for all pages. */
export interface ArchiveIndex
  extends PlaceTree, Connections, Pick<Merged, 'movedClaims' | 'movedEvents'> {
  archive: Archive;
  /** those that were merged into another, in the order in which they happened */
  merged: readonly MergedEvent[];
  /** the claims that merged events had, by the ids of the events */
  mergedClaims: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** all others, in the order in which they happened */
  events: readonly ArchiveEvent[];
  /** in the order of publication */
  sources: readonly Source[];
  /** in the order of their names */
  actors: readonly Actor[];
  measures: readonly Measure[];
  /** in the order of their names */
  places: readonly PlaceRecord[];
  event: ReadonlyMap<string, ArchiveEvent>;
  /** where an event stands among all, from 0 */
  position: ReadonlyMap<string, number>;
  source: ReadonlyMap<string, Source>;
  actor: ReadonlyMap<string, Actor>;
  measure: ReadonlyMap<string, Measure>;
  /** the records of the places of events, by the ids of the events */
  placesOfEvent: ReadonlyMap<string, readonly PlaceRecord[]>;
  claim: ReadonlyMap<string, PlacedClaim>;
  /** the kinds of event that are occasions of speech in the story */
  occasions: ReadonlySet<string>;
  eventsOfSource: ReadonlyMap<string, readonly ArchiveEvent[]>;
  /** events that are about an actor, by the actor’s id */
  eventsAbout: ReadonlyMap<string, readonly ArchiveEvent[]>;
  /** in the order in which they were made */
  claimsOfSource: ReadonlyMap<string, readonly PlacedClaim[]>;
  /**
   * claims made by an actor, on its behalf, or by a group that it belongs to, in the order in which
   * they were made
   */
  claimsOfActor: ReadonlyMap<string, readonly ActorClaim[]>;
  /** claims that reached their sources through an actor, in the order in which they were made */
  claimsThrough: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** ids of all who speak as a group, those within its members included */
  membersOf: ReadonlyMap<string, readonly string[]>;
  /** ids of the groups that an actor speaks in */
  groupsOf: ReadonlyMap<string, readonly string[]>;
  /** claims with a figure for a measure; the figures of withdrawn events do not hold */
  claimsOfMeasure: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** claims of withdrawn events with a figure for a measure */
  withdrawnOfMeasure: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** claims about other events that were made at an event, by the event’s id */
  saidAt: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** claims of which a relation names the claim at an address, each once */
  relatingTo: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** for each contested event, on which sides of it its claims stand */
  contested: ReadonlyMap<string, readonly ContestSide[]>;
  /**
   * first day by which one of an event’s sources was public; absent where none of them has such a
   * day. `knownSureness` says how sure it is
   */
  knownSince: ReadonlyMap<string, IsoDay>;
  /** the last day on which words of any entry or claim had to go */
  lastRemoval: IsoDay | undefined;
}

/** Indexes an archive in one pass over its claims. */
export function indexArchive(archive: Archive): ArchiveIndex {
  const { merged, movedClaims, movedEvents, events: standing } = setMergedApart(archive.events);
  const events = inOrderOfTime(standing);
  const named = {
    event: byId(standing),
    source: byId(archive.sources),
    actor: byId(archive.actors),
    occasions: occasionKinds(archive.story.kinds),
  };
  const { source } = named;
  const claim = new Map<string, PlacedClaim>();
  const eventsAbout = new Map<string, ArchiveEvent[]>();
  const eventsOfSource = new Map<string, ArchiveEvent[]>();
  const claimsOfSource = new Map<string, PlacedClaim[]>();
  const claimsOfActor = new Map<string, ActorClaim[]>();
  const claimsThrough = new Map<string, PlacedClaim[]>();
  const claimsOfMeasure = new Map<string, PlacedClaim[]>();
  const withdrawnOfMeasure = new Map<string, PlacedClaim[]>();
  const saidAt = new Map<string, PlacedClaim[]>();
  const relatingTo = new Map<string, PlacedClaim[]>();
  const knownSince = new Map<string, IsoDay>();
  const members = membersOf(archive.actors);
  const placesOfEvent = placesOfEvents(archive);
  const places = [...archive.places].sort(
    (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id),
  );
  const place = (record: VerifiedClaim, event: ArchiveEvent): PlacedClaim => ({
    claim: record,
    event,
    said: saidOf(record, event, named),
    knownSince: firstPublicBy(recordsAt(source, record.sources)),
    address: claimAddressOf(event.id, record.id),
  });

  for (const event of events) {
    const ids = sourcesOf(event);
    for (const id of ids) append(eventsOfSource, id, event);
    for (const { actor } of event.about ?? [])
      if (actor !== undefined) append(eventsAbout, actor, event);
    const since = firstPublicBy(recordsAt(source, ids));
    if (since !== undefined) knownSince.set(event.id, since);
    for (const record of event.claims) {
      const placed = place(record, event);
      claim.set(placed.address, placed);
      for (const id of new Set(record.sources)) append(claimsOfSource, id, placed);
      for (const [id, together] of voicesOf(record, members))
        append(claimsOfActor, id, together === undefined ? placed : { ...placed, together });
      for (const id of record.via) append(claimsThrough, id, placed);
      const { said } = placed;
      if (said.how === 'occasion' && said.event.id !== event.id)
        append(saidAt, said.event.id, placed);
      const ofMeasure = event.withdrawn ? withdrawnOfMeasure : claimsOfMeasure;
      if (record.figure) append(ofMeasure, record.figure.measure, placed);
      for (const to of new Set(record.relations.map(({ claim }) => claim)))
        append(relatingTo, to, placed);
    }
  }

  for (const lists of [claimsOfSource, claimsOfActor, claimsThrough])
    for (const claims of lists.values()) claims.sort(compareSaid);

  return {
    archive,
    events,
    merged: inOrderOfTime(merged),
    mergedClaims: new Map(
      merged.map((event) => [event.id, event.claims.map((record) => place(record, event))]),
    ),
    movedClaims,
    movedEvents,
    ...named,
    contested: contestsOf(claim),
    claim,
    knownSince,
    lastRemoval: lastRemovalIn(archive),
    eventsOfSource,
    eventsAbout,
    claimsOfSource,
    claimsOfActor,
    claimsThrough,
    claimsOfMeasure,
    withdrawnOfMeasure,
    saidAt,
    relatingTo,
    membersOf: members,
    groupsOf: groupsOf(members),
    sources: [...archive.sources].sort(compareSources),
    actors: [...archive.actors].sort(
      (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id),
    ),
    measures: [...archive.measures].sort(
      (a, b) => compareText(a.title, b.title) || compareText(a.id, b.id),
    ),
    places,
    placesOfEvent,
    ...placeTree(places, events, placesOfEvent),
    ...connectionsOf(archive, events),
    position: new Map(events.map(({ id }, i) => [id, i])),
    measure: byId(archive.measures),
  };
}

/** Every source that an event names, in the order in which it names them. */
export function sourcesOf({ sources, body }: Pick<ArchiveEvent, 'sources' | 'body'>): string[] {
  return [...new Set([...sources, ...citationsIn(body).map(({ id }) => id)])];
}

/** The claims of an event, in the order of its file. */
export const claimsOf = ({ claim }: ArchiveIndex, event: ArchiveEvent): PlacedClaim[] =>
  event.claims.flatMap(({ id }) => claim.get(claimAddressOf(event.id, id)) ?? []);

/** Every record of the archive, by kind, each kind in its own order. */
export const recordsOf = ({
  events,
  merged,
  sources,
  actors,
  measures,
  places,
  threads,
}: ArchiveIndex): ArchiveRecord[] => [
  ...events,
  ...merged,
  ...sources,
  ...actors,
  ...measures,
  ...places,
  ...threads,
];
