import { recordsAt } from '../basics/lists.ts';
import { LAST_DAY } from '../schema/date.ts';
import { compareDates } from '../schema/dateOrder.ts';
import type { Days } from '../schema/dateOrder.ts';
import { givenEvidence } from '../schema/evidence.ts';
import type { Evidence } from '../schema/evidence.ts';
import { isDated } from '../schema/undated.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { Actor, ArchiveEvent, Source } from './archive.ts';
import { compareSources, momentOrLast } from './order.ts';
import { evidenceOfEvent, isGiven } from './ownEvidence.ts';
import { surenessOfEvent, surenessOfEvidence, surenessOfSource } from './sureness.ts';
import type { Sureness } from './sureness.ts';
import type { VerifiedClaim } from './verification.ts';

/**
 * Where or when a claim was made:
 * - `occasion`: at an event, its own or another
 * - `date`: at a time that its entry gives
 * - `report`: in a report, whose own words it is
 * - `unknown`: nothing prints it
 */
export type Said =
  | { how: 'occasion'; event: ArchiveEvent; date: HistoricDate }
  | { how: 'date'; date: HistoricDate; evidence: Evidence }
  | { how: 'report'; source: Source; date: HistoricDate | undefined }
  | { how: 'unknown'; date: undefined };

/** What the archive says by id of all that a claim may name. */
export interface Named {
  event: ReadonlyMap<string, ArchiveEvent>;
  source: ReadonlyMap<string, Source>;
  actor: ReadonlyMap<string, Actor>;
  /** the kinds of event that are occasions of speech in the story */
  occasions: ReadonlySet<string>;
}

const UNKNOWN: Said = { how: 'unknown', date: undefined };

const atEvent = (event: ArchiveEvent | undefined, { occasions }: Named): Said =>
  event && occasions.has(event.kind) ? { how: 'occasion', event, date: event.date } : UNKNOWN;

/** The sources of a claim, the first published first. */
const itsSources = ({ sources }: VerifiedClaim, { source }: Named): Source[] =>
  recordsAt(source, sources).sort(compareSources);

/**
 * How the time is known that the entry of a claim gives. Where it does not say so and the time is
 * the date of its event, it is known as that one is.
 */
function evidenceOfGiven(date: HistoricDate, claim: VerifiedClaim, event: ArchiveEvent): Evidence {
  const own = givenEvidence(claim, 'said');
  return !isGiven(own) && date.edtf === event.date.edtf ? evidenceOfEvent(event) : own;
}

/**
 * Where or when a claim was made. What its entry says comes first. What a publication says in its
 * own voice, it says in the report, whatever the report is about. Any other claim was made at its
 * own event, where that is an occasion of speech.
 */
export function saidOf(claim: VerifiedClaim, event: ArchiveEvent, named: Named): Said {
  const { said: date } = claim;
  if (date) return { how: 'date', date, evidence: evidenceOfGiven(date, claim, event) };
  // A past day may not know the occasion yet. Its own event does not stand in for it.
  if (claim.occasion !== undefined) return atEvent(named.event.get(claim.occasion), named);
  if (named.actor.get(claim.by)?.kind !== 'publication') return atEvent(event, named);
  const [source] = itsSources(claim, named);
  return source ? { how: 'report', source, date: source.published } : UNKNOWN;
}

/** How sure the time is at which a claim was made; nothing where nothing prints it. */
export function surenessOfSaid(said: Said): Sureness | undefined {
  switch (said.how) {
    case 'occasion':
      return surenessOfEvent(said.event);
    case 'report':
      return surenessOfSource(said.source);
    case 'date':
      return surenessOfEvidence(said.evidence);
    case 'unknown':
      return undefined;
  }
}

/** How the time is known at which a claim was made, for another date that is the same. */
export function evidenceOfTime(said: Said): Evidence | undefined {
  switch (said.how) {
    case 'occasion':
      return evidenceOfEvent(said.event);
    case 'report':
      return givenEvidence(said.source, 'published');
    case 'date':
      return said.evidence;
    case 'unknown':
      return undefined;
  }
}

/** What is known of the time of a claim. */
export interface Timed {
  said: Said;
  /** the first day by which one of its own sources was public; absent where there is none */
  knownSince: IsoDay | undefined;
}

/** The days between which a claim was made. */
export const daysOf = ({ said, knownSince }: Timed): Days =>
  said.date && isDated(said.date) ? said.date : { earliest: null, latest: knownSince ?? LAST_DAY };

/**
 * The order in which claims were made. One of which nothing prints when it was made comes where the
 * first report of it became public.
 */
export const compareSaid = (a: Timed, b: Timed): number =>
  compareDates(daysOf(a), daysOf(b)) || momentOrLast(a.said.date) - momentOrLast(b.said.date);
