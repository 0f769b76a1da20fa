import type { Root } from 'mdast';
import type { Fingerprints } from '../fingerprint/articleFingerprint.ts';
import type { Content } from '../parse/content.ts';
import { isWhollyKept } from '../parse/keptTexts.ts';
import type { Entry } from '../parse/entry.ts';
import type {
  ActorFields,
  EventFields,
  MeasureFields,
  PlaceFields,
  RecordType,
  SourceFields,
  ThreadFields,
} from '../schema/kinds.ts';
import { isPrivatePerson } from '../schema/person.ts';
import type { Person } from '../schema/person.ts';
import type { Story } from '../schema/story.ts';
import type { Version } from '../schema/version.ts';
import { askedSources } from './askedSources.ts';
import type { AskedSources } from './askedSources.ts';
import { checkedBy } from './checkedBy.ts';
import type { CheckedBy } from './checkedBy.ts';
import { provedBy, quotationsOfEvent, quotationsOfSource } from './ownQuotations.ts';
import {
  actorWithout,
  eventWithout,
  goneFrom,
  namesWithout,
  placeWithout,
  removedClaim,
  stubsOf,
} from './suppressed.ts';
import type { Gone, RemovedClaim, RemovedRecord } from './suppressed.ts';
import { verifyClaim } from './verification.ts';
import type { VerifiedClaim } from './verification.ts';
import type { OwnQuotation, PlaceInEvent, PlaceInSource, Prover } from './ownQuotations.ts';

/** What every record has besides its fields. */
export interface Identity<T extends RecordType> {
  type: T;
  id: string;
  /** path of its content file, for “edit this page” */
  file: string;
}

export type ArchiveEvent = Omit<EventFields, 'claims'> &
  Identity<'event'> & {
    claims: readonly VerifiedClaim[];
    body: Root;
    /** the quotations in its fields and its body, but not those under `quotes` */
    quotations: readonly OwnQuotation<PlaceInEvent>[];
    /** people whose names stand on its page alone; `about` has the others */
    privatePersons?: readonly Person[];
    /** what is left of its claims whose words had to go */
    removedClaims: readonly RemovedClaim[];
  };

/** A version of a source; `fingerprint` is absent where its text could not be checked. */
export type SeenVersion = Version & { fingerprint: CheckedBy | undefined };

export type Source = Omit<SourceFields, 'versions'> &
  Identity<'source'> & {
    body: Root;
    /**
     * the quotations in what this site says about the source, where the source itself has to prove
     * them
     */
    quotations: readonly OwnQuotation<PlaceInSource>[];
    versions: readonly SeenVersion[];
    /** of the text that belongs to no version; absent where it could not be checked */
    fingerprint: CheckedBy | undefined;
  };
export type Actor = ActorFields & Identity<'actor'>;
export type Measure = MeasureFields & Identity<'measure'>;
export type PlaceRecord = PlaceFields & Identity<'place'>;
export type Thread = ThreadFields & Identity<'thread'>;

/** A record of any kind. */
export type ArchiveRecord = ArchiveEvent | Source | Actor | Measure | PlaceRecord | Thread;

/** The whole content as plain data. */
export interface Archive {
  story: Story;
  /** the text of the about page, where the story has its own */
  about?: Pick<Source, 'file' | 'body'> | undefined;
  events: readonly ArchiveEvent[];
  sources: readonly Source[];
  actors: readonly Actor[];
  measures: readonly Measure[];
  places: readonly PlaceRecord[];
  threads: readonly Thread[];
  /** what is left of records whose words had to go and that nothing names */
  removed: readonly RemovedRecord[];
}

function withoutPositions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPositions);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      key === 'position' || key === 'place' ? [] : [[key, withoutPositions(value)]],
    ),
  );
}

const identified = <D, T extends RecordType>(
  type: T,
  { id, file, data }: Entry<D>,
): D & Identity<T> => ({ ...data, type, id, file });
const plainBody = ({ body }: Entry<unknown>): Root => withoutPositions(body) as Root;

function toEvent(
  entry: Entry<EventFields>,
  fingerprints: Fingerprints,
  prover: Prover,
  askedOf: AskedSources,
  isWhole: (source: string) => boolean,
): ArchiveEvent {
  const { true: hidden = [], false: open } = Object.groupBy(
    entry.data.about ?? [],
    (person) => `${isPrivatePerson(person)}`,
  );
  return {
    ...identified('event', entry),
    claims: entry.data.claims.map((claim) =>
      verifyClaim(claim, fingerprints, askedOf(entry, claim), isWhole),
    ),
    // With private persons alone it is as with none: not even an empty list tells of them.
    about: open,
    privatePersons: hidden,
    body: plainBody(entry),
    quotations: quotationsOfEvent({ ...entry.data, body: entry.body }, prover),
    removedClaims: entry.removedClaims.map(removedClaim),
  };
}

function toSource(entry: Entry<SourceFields>, fingerprints: Fingerprints, prover: Prover): Source {
  const taken = new Map(
    fingerprints.get(entry.id)?.map((fingerprint) => [fingerprint.seen, checkedBy(fingerprint)]),
  );
  return {
    ...identified('source', entry),
    body: plainBody(entry),
    quotations: quotationsOfSource({ ...entry.data, id: entry.id, body: entry.body }, prover),
    versions: entry.data.versions.map((version) => ({
      ...version,
      fingerprint: taken.get(version.seen.edtf),
    })),
    fingerprint: taken.get(undefined),
  };
}

/** The story without a measure that had to go. */
function storyWithout(story: Story, { measures }: Gone): Story {
  const { measure = '', ...rest } = story;
  return measures.has(measure) ? rest : story;
}

/**
 * Content files to the archive. What had to go is left out of everything else, too.
 * @throws Error when there is no story; a content that passed the check has one
 */
export function toArchive(content: Content): Archive {
  if (!content.story) throw new Error('The content has no story.yaml.');
  const askedOf = askedSources(content.events, (source) => content.fingerprints.has(source));
  const { fingerprints } = content;
  const whole = new Set(
    content.sources
      .filter(({ id, data }) => isWhollyKept(data, fingerprints.get(id)))
      .map(({ id }) => id),
  );
  const story = content.story.data;
  const prover = provedBy(fingerprints, story.language);
  const gone = goneFrom(content);
  const stubs = stubsOf(content);
  return {
    story: storyWithout(story, gone),
    about: content.about && { file: content.about.file, body: plainBody(content.about) },
    events: content.events.map((entry) =>
      eventWithout(
        toEvent(entry, fingerprints, prover, askedOf, (id) => whole.has(id)),
        gone,
      ),
    ),
    sources: [
      ...content.sources.map((entry) => namesWithout(toSource(entry, fingerprints, prover), gone)),
      ...stubs.sources,
    ],
    actors: [
      ...content.actors.map((entry) => actorWithout(identified('actor', entry), gone)),
      ...stubs.actors,
    ],
    measures: content.measures.map((entry) => identified('measure', entry)),
    places: content.places.map((entry) => placeWithout(identified('place', entry), gone)),
    threads: content.threads.map((entry) => identified('thread', entry)),
    removed: stubs.removed,
  };
}
