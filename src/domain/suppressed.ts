import { compareText, present } from '../basics/lists.ts';
import type { Content, RemovedEntry } from '../parse/content.ts';
import { isOfDay } from '../parse/suppressedParts.ts';
import type { SuppressedPart } from '../parse/suppressedParts.ts';
import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind, RecordType } from '../schema/kinds.ts';
import type { Suppression } from '../schema/suppression.ts';
import type { WithNames } from '../schema/names.ts';
import type { IsoDay } from '../schema/date.ts';
import type { Actor, Archive, ArchiveEvent, Identity, PlaceRecord, Source } from './archive.ts';
import type { VerifiedClaim } from './verification.ts';

/** What is left of a record whose words had to go. */
export interface RemovedRecord extends Identity<RecordType> {
  aliases: readonly string[];
  suppressed: Suppression;
}

/** What is left of a claim whose words had to go. */
export interface RemovedClaim {
  id: string;
  aliases: readonly string[];
  suppressed: Suppression;
  /** id of the standing claim before it; nothing where it is the first */
  after: string | undefined;
}

// Each names what it takes, so that nothing else of a file can come along.
export const removedClaim = ({ id, after, data }: SuppressedPart): RemovedClaim => ({
  id,
  after,
  aliases: data.aliases,
  suppressed: data.suppressed,
});

const removedRecord = ({ kind, id, file, data }: RemovedEntry): RemovedRecord => ({
  type: KINDS[kind].type,
  id,
  file,
  aliases: data.aliases,
  suppressed: data.suppressed,
});

/** Empty where it had words: the date keeps its sureness, and they are not published. */
const emptied = (text: string | undefined): string | undefined => (text === undefined ? text : '');

/** A source that claims still name. Its name is given by the words of the site’s language. */
const removedSource = ({ id, file, data }: RemovedEntry): Source => ({
  type: 'source',
  id,
  file,
  label: '',
  published: data.published,
  publishedBasis: emptied(data.publishedBasis),
  publishedBoundIn: [...(data.publishedBoundIn ?? [])],
  publishedAssumes: emptied(data.publishedAssumes),
  language: data.language,
  credits: [],
  names: [],
  damage: [],
  versions: [],
  aliases: [...data.aliases],
  corrections: (data.corrections ?? []).filter(isOfDay).map((one) => ({ ...one, why: '' })),
  suppressed: data.suppressed,
  body: { type: 'root', children: [] },
  quotations: [],
  fingerprint: undefined,
});

/** An actor who still speaks in claims, but not under a name. */
const removedActor = ({ id, file, data }: RemovedEntry): Actor => ({
  type: 'actor',
  id,
  file,
  name: '',
  kind: data.kind ?? 'group',
  names: [],
  members: [],
  described: [],
  aliases: [...data.aliases],
  corrections: [],
  suppressed: data.suppressed,
});

/** The stubs of records whose words had to go. */
export function stubsOf({ removed }: Content) {
  const ofKind = (kind: Kind) => removed.filter((entry) => entry.kind === kind);
  return {
    /** those that nothing names, so that nothing but their addresses stays */
    removed: (['events', 'measures', 'places', 'threads'] as const)
      .flatMap(ofKind)
      .map(removedRecord),
    sources: ofKind('sources').map(removedSource),
    actors: ofKind('actors').map(removedActor),
  };
}

/** The last day on which words of any entry or claim had to go. */
export const lastRemovalIn = ({ removed, sources, actors, events }: Archive): IsoDay | undefined =>
  present(
    [...removed, ...sources, ...actors, ...events.flatMap((event) => event.removedClaims)].map(
      ({ suppressed }) => suppressed?.date,
    ),
  )
    .sort(compareText)
    .at(-1);

/** Which ids and addresses lead to what had to go. */
export interface Gone {
  sources: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  places: ReadonlySet<string>;
  events: ReadonlySet<string>;
  threads: ReadonlySet<string>;
  isClaim: (address: string) => boolean;
}

export function goneFrom({ removed, events }: Content): Gone {
  const idsOf = (kind: Kind): Set<string> =>
    new Set(removed.filter((entry) => entry.kind === kind).map(({ id }) => id));
  const eventIds = idsOf('events');
  const claims = new Set(
    events.flatMap(({ id, removedClaims }) =>
      removedClaims.map((claim) => claimAddressOf(id, claim.id)),
    ),
  );
  return {
    sources: idsOf('sources'),
    measures: idsOf('measures'),
    places: idsOf('places'),
    events: eventIds,
    threads: idsOf('threads'),
    isClaim: (address) => claims.has(address) || eventIds.has(splitClaimAddress(address).event),
  };
}

function claimWithout(claim: VerifiedClaim, gone: Gone): VerifiedClaim {
  const { figure } = claim;
  return {
    ...claim,
    quotes: claim.quotes.filter(({ source }) => !gone.sources.has(source)),
    figure: figure && gone.measures.has(figure.measure) ? undefined : figure,
    relations: claim.relations.filter((relation) => !gone.isClaim(relation.claim)),
  };
}

/** An event without what it has from other entries and claims that had to go. */
export const eventWithout = (event: ArchiveEvent, gone: Gone): ArchiveEvent => ({
  ...event,
  ...(event.places && { places: event.places.filter((id) => !gone.places.has(id)) }),
  threads: event.threads.filter((id) => !gone.threads.has(id)),
  follows: event.follows.filter((id) => !gone.events.has(id)),
  claims: event.claims.map((claim) => claimWithout(claim, gone)),
});

/** A record without the names that sources that had to go print of it. */
export const namesWithout = <R extends Pick<WithNames, 'names'>>(
  record: R,
  { sources }: Gone,
): R => ({
  ...record,
  names: record.names.filter(({ source }) => source === undefined || !sources.has(source)),
});

/** A place without what it has from sources and places that had to go. */
export const placeWithout = (place: PlaceRecord, gone: Gone): PlaceRecord => ({
  ...namesWithout(place, gone),
  ...(gone.places.has(place.in ?? '') && { in: undefined }),
  ...(gone.sources.has(place.coordinates?.source ?? '') && { coordinates: undefined }),
});

/** An actor without what sources that had to go print of it. */
export const actorWithout = (actor: Actor, gone: Gone): Actor => ({
  ...namesWithout(actor, gone),
  described: actor.described.filter(({ source }) => !gone.sources.has(source)),
});
