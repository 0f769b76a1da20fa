import { pick, present } from '../basics/lists.ts';
import { descriptionFields } from '../schema/actor.ts';
import { actorsOfClaim } from '../parse/claims.ts';
import { claimFields } from '../schema/claim.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { correctionFields } from '../schema/correction.ts';
import type { Correction } from '../schema/correction.ts';
import type { IsoDay } from '../schema/date.ts';
import { UNKNOWN_KIND } from '../schema/eventKinds.ts';
import { KINDS } from '../schema/kinds.ts';
import { replyFields } from '../schema/reply.ts';
import type { Reply } from '../schema/reply.ts';
import { eventStatus, sourceStatus } from '../schema/status.ts';
import { storyFields } from '../schema/story.ts';
import type { Actor, Archive, ArchiveEvent, Measure, Source } from './archive.ts';
import { keepSureness } from './keptSureness.ts';
import { knownBody } from './knownBody.ts';
import { knownDating } from './knownDating.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';
import {
  knownFigure,
  knownQuotation,
  knownQuotes,
  knownTexts,
  knownVersions,
} from './knownProof.ts';
import type { KnownTexts } from './knownProof.ts';
import { knownNames, knownOtherNames } from './knownNames.ts';
import { knownPlaces, placesInWords } from './knownPlaces.ts';
import { knownConnections, knownThreads } from './knownThreads.ts';
import { knownRelations } from './knownRelations.ts';
import { membersOf, voicesOf } from './membership.ts';
import { knownStatus } from './knownStatus.ts';
import { beforeMerges, isMerged } from './merges.ts';
import { dateBy } from './occurrences.ts';
import { publicBy } from './order.ts';
import { surenessOfSource } from './sureness.ts';
import { undoCorrections } from './undoCorrections.ts';
import type { VerifiedClaim } from './verification.ts';

/** The replies that a known source reports, and those to this site if it had asked by the day. */
const knownReplies = (replies: readonly Reply[], known: Known, day: IsoDay): Reply[] =>
  replies
    .filter(
      ({ on, source }) =>
        (on === undefined || on <= day) && (source === undefined || known.sources.has(source)),
    )
    .map((reply) => knownFields(replyFields, reply, {}, known));

const knownCorrections = (corrections: readonly Correction[], known: Known): Correction[] =>
  corrections.map((correction) => knownFields(correctionFields, correction, {}, known));

/** Whether a known source reports a claim or an event. */
const isReported = (
  { sources }: { readonly sources: readonly string[] },
  known: ReadonlySet<string>,
): boolean => sources.some((id) => known.has(id));

/**
 * The claims that a known source reports.
 * @param addresses the addresses of the claims that are known on the day; a relation to any other
 *   claim is left out
 */
const knownClaims = (
  claims: readonly VerifiedClaim[],
  known: KnownTexts,
  addresses: ReadonlySet<string>,
): VerifiedClaim[] =>
  claims
    .filter((claim) => isReported(claim, known.sources))
    .map((claim) => {
      const { figure, quotes, replies } = claim;
      const rules = {
        said: claim.said && dateBy(claim.said, known.day),
        figure: figure && knownFigure(figure, known),
        quotes: knownQuotes(quotes, known),
        relations: knownRelations(claim, known, addresses),
        replies: knownReplies(replies, known, known.day),
      };
      return knownFields(claimFields, claim, rules, known);
    });

/** The addresses of the claims that known sources report. */
const knownAddresses = (events: readonly ArchiveEvent[], known: ReadonlySet<string>): Set<string> =>
  new Set(
    events
      .filter((event) => isReported(event, known))
      .flatMap((event) =>
        event.claims
          .filter((claim) => isReported(claim, known))
          .map(({ id }) => claimAddressOf(event.id, id)),
      ),
  );

/**
 * An event as it could be told from the known sources. Its head, which `Past` defines, may rest on
 * a source that is not known yet. Then the first known claim stands in place of the title, the
 * summary is empty, the kind is unknown, and the fields with the fate `head` are left out. What is
 * shown of the date is up to `knownDating`.
 */
function knownEvent(
  event: ArchiveEvent,
  texts: KnownTexts,
  addresses: ReadonlySet<string>,
  sure: ReadonlySet<string>,
  reported: ReadonlySet<string>,
): ArchiveEvent {
  const { sources, day } = texts;
  const needed = event.restsOn.length > 0 ? event.restsOn : event.sources;
  const head = needed.every((id) => sources.has(id));
  const known = { ...texts, head };
  const claims = knownClaims(event.claims, known, addresses);
  const dating = knownDating(event, known, sure, day);
  const rules = {
    title: head ? event.title : (claims[0]?.says ?? ''),
    summary: head ? event.summary : '',
    kind: head ? event.kind : UNKNOWN_KIND,
    ...pick(dating, ['date', 'alsoOn', 'recurs', 'recursUntil']),
    claims,
    ...knownConnections(event, reported, known),
    corrections: knownCorrections(event.corrections, known).filter(
      ({ claim }) => claim === undefined || claims.some(({ id }) => id === claim),
    ),
    ...knownStatus(eventStatus, event, day, known),
  };
  return {
    ...knownFields(KINDS.events.schema.shape, { ...event, ...dating }, rules, known),
    type: 'event',
    id: event.id,
    file: event.file,
    body: knownBody(event.body, sources),
    removedClaims: event.removedClaims,
    quotations: event.quotations
      .filter(
        ({ cited, claim }) =>
          cited.every((id) => sources.has(id)) &&
          (claim === undefined || claims.some(({ id }) => id === claim)),
      )
      .map((quotation) => knownQuotation(quotation, texts)),
  };
}

function knownSource(source: Source, known: KnownTexts): Source {
  const { type, id, file, body, fingerprint } = source;
  const versions = knownVersions(source.versions, known);
  const rules = {
    versions,
    names: knownOtherNames(source.names, known, known.day),
    corrections: knownCorrections(source.corrections, known),
    ...knownStatus(sourceStatus, source, known.day, known),
  };
  const fields = knownFields(KINDS.sources.schema.shape, source, rules, known);
  const quotations = source.quotations
    .filter(
      ({ field, text }) =>
        field !== 'changed' || versions.some(({ changed }) => changed?.includes(text)),
    )
    .map((quotation) => knownQuotation(quotation, known));
  return { ...fields, type, id, file, body, quotations, fingerprint };
}

function knownActor(actor: Actor, known: Known, day: IsoDay): Actor {
  const { type, id, file } = actor;
  const described = actor.described
    .filter(({ source }) => known.sources.has(source))
    .map((description) => knownFields(descriptionFields, description, {}, known));
  const corrections = knownCorrections(actor.corrections, known);
  const rules = { ...knownNames(actor, known, day), described, corrections };
  return { ...knownFields(KINDS.actors.schema.shape, actor, rules, known), type, id, file };
}

function knownMeasure(measure: Measure, known: Known): Measure {
  const { type, id, file } = measure;
  const rules = { corrections: knownCorrections(measure.corrections, known) };
  const fields = knownFields(KINDS.measures.schema.shape, measure, rules, known);
  return { ...fields, type, id, file };
}

/**
 * The archive as it was on a day: only what rests on sources that were public by then, with later
 * corrections undone. A source counts as public from the last day on which it can have been
 * published, which may be an assumption: `publicBySure` tells. Where that day is not known, no past
 * day shows the source.
 */
export function knownOn(archive: Archive, day: IsoDay): Archive {
  const sources = archive.sources.filter((source) => {
    const by = publicBy(source);
    return by !== null && by <= day;
  });
  const ids = new Set(sources.map(({ id }) => id));
  const known = knownTexts(sources, { sources: ids, head: true }, day);
  const sure = new Set(
    sources.filter((one) => surenessOfSource(one) !== 'assumed').map(({ id }) => id),
  );
  const reported = archive.events
    .filter((event) => isReported(event, known.sources))
    .map((event) => placesInWords(event, day, archive.places))
    .map((event) => undoCorrections(event, day, archive.story.language));
  const told = beforeMerges(reported, day, (claim) => isReported(claim, known.sources));
  const addresses = knownAddresses(told, known.sources);
  const eventIds = new Set(told.map(({ id }) => id));
  const events = told.map((event) => knownEvent(event, known, addresses, sure, eventIds));
  const claims = events.flatMap((event) => (isMerged(event) ? [] : event.claims));
  const measures = new Set(claims.map(({ figure }) => figure?.measure));
  const members = membersOf(archive.actors);
  const actors = new Set([
    ...claims.flatMap((claim) => [...voicesOf(claim, members).keys(), ...actorsOfClaim(claim)]),
    ...present(events.flatMap(({ about = [] }) => about.map(({ actor }) => actor))),
  ]);
  const then = {
    story: knownFields(storyFields, archive.story, {}, known),
    events,
    sources: sources.map((source) =>
      knownSource(undoCorrections(source, day, archive.story.language), known),
    ),
    actors: archive.actors
      .filter(({ id }) => actors.has(id))
      .map((actor) => knownActor(undoCorrections(actor, day, archive.story.language), known, day)),
    measures: archive.measures
      .filter(({ id }) => measures.has(id))
      .map((measure) => knownMeasure(undoCorrections(measure, day, archive.story.language), known)),
    places: knownPlaces(archive.places, events, known, {
      day,
      language: archive.story.language,
    }),
    threads: knownThreads(archive.threads, events, known, {
      day,
      language: archive.story.language,
    }),
    removed: archive.removed,
  };
  return { ...then, events: keepSureness(archive, then) };
}
