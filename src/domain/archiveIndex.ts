import { append, byId } from '../basics/lists.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { citationsIn } from '../parse/citations.ts';
import type { IsoDay } from '../schema/date.ts';
import type { Actor, Archive, ArchiveEvent, ArchiveRecord, Measure, Source } from './archive.ts';
import type { VerifiedClaim } from './verification.ts';
import { compareEvents, compareSources, publicBy } from './order.ts';
import { compareText } from '../basics/lists.ts';

/** A claim with the event it stands in. */
export interface PlacedClaim {
  claim: VerifiedClaim;
  event: ArchiveEvent;
  /** `<event-id>#<claim-id>` */
  address: string;
}

/** Everything that a page looks up, computed once for all pages. */
export interface ArchiveIndex {
  archive: Archive;
  /** in the order in which they happened */
  events: readonly ArchiveEvent[];
  /** in the order of publication */
  sources: readonly Source[];
  /** in the order of their names */
  actors: readonly Actor[];
  measures: readonly Measure[];
  event: ReadonlyMap<string, ArchiveEvent>;
  /** where an event stands among all, from 0 */
  position: ReadonlyMap<string, number>;
  source: ReadonlyMap<string, Source>;
  actor: ReadonlyMap<string, Actor>;
  measure: ReadonlyMap<string, Measure>;
  claim: ReadonlyMap<string, PlacedClaim>;
  eventsOfSource: ReadonlyMap<string, readonly ArchiveEvent[]>;
  claimsOfSource: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** claims made by an actor or on its behalf */
  claimsOfActor: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** claims with a figure for a measure */
  claimsOfMeasure: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** claims of which a relation names the claim at an address, each once */
  relatingTo: ReadonlyMap<string, readonly PlacedClaim[]>;
  /**
   * ids of events of which a claim denies or is denied by another, or is reported to differ from it
   */
  contested: ReadonlySet<string>;
  /**
   * first day on which one of an event’s sources was certainly public; absent where none of them
   * has such a day
   */
  knownSince: ReadonlyMap<string, IsoDay>;
}

export const CONTESTING: ReadonlySet<string> = new Set(['denies', 'differs']);

/** Indexes an archive in one pass over its claims. */
export function indexArchive(archive: Archive): ArchiveIndex {
  const events = [...archive.events].sort(compareEvents);
  const source = byId(archive.sources);
  const claim = new Map<string, PlacedClaim>();
  const eventsOfSource = new Map<string, ArchiveEvent[]>();
  const claimsOfSource = new Map<string, PlacedClaim[]>();
  const claimsOfActor = new Map<string, PlacedClaim[]>();
  const claimsOfMeasure = new Map<string, PlacedClaim[]>();
  const relatingTo = new Map<string, PlacedClaim[]>();
  const knownSince = new Map<string, IsoDay>();

  for (const event of events) {
    for (const id of sourcesOf(event)) {
      append(eventsOfSource, id, event);
      const found = source.get(id);
      const day = found ? publicBy(found) : null;
      const known = knownSince.get(event.id);
      if (day !== null && (known === undefined || day < known)) knownSince.set(event.id, day);
    }
    for (const record of event.claims) {
      const placed: PlacedClaim = {
        claim: record,
        event,
        address: claimAddressOf(event.id, record.id),
      };
      claim.set(placed.address, placed);
      for (const id of new Set(record.sources)) append(claimsOfSource, id, placed);
      for (const id of new Set([record.by, record.onBehalfOf]))
        if (id !== undefined) append(claimsOfActor, id, placed);
      if (record.figure) append(claimsOfMeasure, record.figure.measure, placed);
      for (const to of new Set(record.relations.map(({ claim }) => claim)))
        append(relatingTo, to, placed);
    }
  }

  const contested = new Set<string>();
  for (const placed of claim.values()) {
    for (const relation of placed.claim.relations) {
      if (!CONTESTING.has(relation.kind)) continue;
      contested.add(placed.event.id);
      const other = claim.get(relation.claim);
      if (other) contested.add(other.event.id);
    }
  }

  return {
    archive,
    events,
    contested,
    claim,
    source,
    knownSince,
    eventsOfSource,
    claimsOfSource,
    claimsOfActor,
    claimsOfMeasure,
    relatingTo,
    sources: [...archive.sources].sort(compareSources),
    actors: [...archive.actors].sort(
      (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id),
    ),
    measures: [...archive.measures].sort(
      (a, b) => compareText(a.title, b.title) || compareText(a.id, b.id),
    ),
    position: new Map(events.map(({ id }, i) => [id, i])),
    event: byId(archive.events),
    actor: byId(archive.actors),
    measure: byId(archive.measures),
  };
}

/** Every source that an event names, in the order in which it names them. */
export function sourcesOf(event: ArchiveEvent): string[] {
  return [...new Set([...event.sources, ...citationsIn(event.body).map(({ id }) => id)])];
}

/** The claims of an event, in the order of its file. */
export const claimsOf = ({ claim }: ArchiveIndex, event: ArchiveEvent): PlacedClaim[] =>
  event.claims.flatMap(({ id }) => claim.get(claimAddressOf(event.id, id)) ?? []);

/** Every record of the archive, by kind, each kind in its own order. */
export const recordsOf = ({ events, sources, actors, measures }: ArchiveIndex): ArchiveRecord[] => [
  ...events,
  ...sources,
  ...actors,
  ...measures,
];
