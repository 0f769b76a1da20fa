import type { Root } from 'mdast';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type {
  ActorFields,
  EventFields,
  MeasureFields,
  RecordType,
  SourceFields,
} from '../schema/kinds.ts';
import type { Story } from '../schema/story.ts';
import { askedSources } from './askedSources.ts';
import type { AskedSources } from './askedSources.ts';
import { provedBy, quotationsOfEvent, quotationsOfSource } from './ownQuotations.ts';
import { verifyClaim } from './verification.ts';
import type { Fingerprints, VerifiedClaim } from './verification.ts';
import type { OwnQuotation, PlaceInEvent, PlaceInSource } from './ownQuotations.ts';

/** What every record has besides its fields. */
export interface Identity<T extends RecordType> {
  type: T;
  id: string;
  /** path of its content file, for “edit this page” */
  file: string;
}

export type ArchiveEvent = Omit<EventFields, 'claims' | 'kind'> &
  Identity<'event'> & {
    /** `unknown` only on a past day, when no source had yet said what it was */
    kind: EventFields['kind'] | 'unknown';
    claims: readonly VerifiedClaim[];
    body: Root;
    /** the quotations in its fields and its body, but not those under `quotes` */
    quotations: readonly OwnQuotation<PlaceInEvent>[];
  };

export type Source = SourceFields &
  Identity<'source'> & {
    body: Root;
    /**
     * the quotations in what this site says about the source, where the source itself has to prove
     * them
     */
    quotations: readonly OwnQuotation<PlaceInSource>[];
    /** what the text of the source was checked by; absent where it could not be */
    fingerprint: Pick<Fingerprint, 'algorithm' | 'sequenceLength' | 'bits' | 'words'> | undefined;
  };
export type Actor = ActorFields & Identity<'actor'>;
export type Measure = MeasureFields & Identity<'measure'>;

/** A record of any kind. */
export type ArchiveRecord = ArchiveEvent | Source | Actor | Measure;

/** The whole content as plain data. */
export interface Archive {
  story: Story;
  events: readonly ArchiveEvent[];
  sources: readonly Source[];
  actors: readonly Actor[];
  measures: readonly Measure[];
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
  askedOf: AskedSources,
): ArchiveEvent {
  return {
    ...identified('event', entry),
    claims: entry.data.claims.map((claim) =>
      verifyClaim(claim, fingerprints, askedOf(entry, claim)),
    ),
    body: plainBody(entry),
    quotations: quotationsOfEvent({ ...entry.data, body: entry.body }, provedBy(fingerprints)),
  };
}

function toSource(entry: Entry<SourceFields>, fingerprints: Fingerprints): Source {
  const fingerprint = fingerprints.get(entry.id);
  return {
    ...identified('source', entry),
    body: plainBody(entry),
    quotations: quotationsOfSource(
      { ...entry.data, id: entry.id, body: entry.body },
      provedBy(fingerprints),
    ),
    fingerprint: fingerprint && {
      algorithm: fingerprint.algorithm,
      sequenceLength: fingerprint.sequenceLength,
      bits: fingerprint.bits,
      words: fingerprint.words,
    },
  };
}

/**
 * Content files to the archive.
 * @throws Error when there is no story; a content that passed the check has one
 */
export function toArchive(content: Content): Archive {
  if (!content.story) throw new Error('The content has no story.yaml.');
  const askedOf = askedSources(content.events, (source) => content.fingerprints.has(source));
  return {
    story: content.story.data,
    events: content.events.map((entry) => toEvent(entry, content.fingerprints, askedOf)),
    sources: content.sources.map((entry) => toSource(entry, content.fingerprints)),
    actors: content.actors.map((entry) => identified('actor', entry)),
    measures: content.measures.map((entry) => identified('measure', entry)),
  };
}
