import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { Actor, ArchiveEvent, Measure, Source } from '../domain/archive.ts';
import { sourcesOf } from '../domain/archiveIndex.ts';
import type { PlacedClaim } from '../domain/archiveIndex.ts';
import { compareText } from '../basics/lists.ts';
import { publicBy } from '../domain/order.ts';
import { verifiedIn } from '../domain/verification.ts';
import type { OwnQuotation } from '../domain/ownQuotations.ts';
import type { VerifiedFigure } from '../domain/verification.ts';
import { citationsIn } from '../parse/citations.ts';
import { plainText } from '../parse/bodyText.ts';
import type { Correction } from '../schema/correction.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { Figure } from '../schema/figure.ts';
import { claimsOf } from '../views/parts/claimViews.ts';
import { publicArchiveSchema, publicStory } from './publicArchive.ts';
import type { PublicArchive } from './publicArchive.ts';
import { publicClaim, publicFigure, publicQuote } from './publicClaim.ts';
import type { PublicClaim, PublicFigure, PublicQuotation } from './publicClaim.ts';
import type { PublicDate } from './publicDate.ts';
import {
  publicActor,
  publicCorrection,
  publicEvent,
  publicMeasure,
  publicSource,
} from './publicEntries.ts';
import type {
  PublicActor,
  PublicCorrection,
  PublicEvent,
  PublicMeasure,
  PublicPassage,
  PublicSource,
} from './publicEntries.ts';
import type { Site } from '../views/site.ts';

const dateOf = ({ edtf, earliest, latest }: HistoricDate): PublicDate => ({
  edtf,
  earliest,
  latest,
});

const correctionOf = (correction: Correction): PublicCorrection => ({
  date: correction.date,
  kind: correction.kind,
  claim: correction.claim ?? null,
  field: correction.field,
  was: correction.was,
  now: correction.now,
  why: correction.why,
  ...publicCorrection.others(correction),
});

/** Oldest first; those of one day in the order of the file. */
const correctionsOf = (corrections: readonly Correction[]): PublicCorrection[] =>
  [...corrections].sort((a, b) => compareText(a.date, b.date)).map(correctionOf);

/** A body as plain texts in order, each with the sources it cites. */
export function publicPassagesOf(body: Root): PublicPassage[] {
  const passages: PublicPassage[] = [];
  visit(body, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return;
    passages.push({
      kind: node.type,
      text: plainText(node).replace(/\s+/g, ' ').trim(),
      sources: [...new Set(citationsIn(node).map(({ id: source }) => source))],
    });
  });
  return passages;
}

/** A printed number as the bounds that its hedge gives it. */
export function boundsOf({
  value,
  hedge,
}: Pick<Figure, 'value' | 'hedge'>): Pick<PublicFigure, 'low' | 'high'> {
  const [low, high] = Array.isArray(value) ? value : [value, value];
  return {
    low: hedge === 'up-to' ? null : low,
    high: hedge === 'at-least' || hedge === 'more-than' ? null : high,
  };
}

const quotationOf = ({ text, printedIn }: OwnQuotation): PublicQuotation => ({
  text,
  verifiedIn: [...printedIn],
});

const figureOf = (figure: VerifiedFigure): PublicFigure => ({
  measure: figure.measure,
  hedge: figure.hedge,
  ...boundsOf(figure),
  asOf: dateOf(figure.asOf),
  scope: figure.scope ?? null,
  expected: figure.expected,
  verifiedIn: [...verifiedIn(figure)],
  ...publicFigure.others(figure),
});

export function publicClaimOf(
  { addresses }: Site,
  { claim, address: ref }: PlacedClaim,
): PublicClaim {
  return {
    id: claim.id,
    aliases: claim.aliases,
    ref,
    address: addresses.absolute(addresses.claim(ref)),
    by: claim.by,
    onBehalfOf: claim.onBehalfOf ?? null,
    says: claim.says,
    figure: claim.figure ? figureOf(claim.figure) : null,
    quotes: claim.quotes.map((quote) => ({
      text: quote.text,
      source: quote.source,
      verified: quote.verified,
      ...publicQuote.others(quote),
    })),
    relation: claim.relation ? { kind: claim.relation.kind, claim: claim.relation.claim } : null,
    sources: claim.sources,
    ...publicClaim.others(claim),
  };
}

export function publicEventOf(site: Site, event: ArchiveEvent): PublicEvent {
  const { addresses, index } = site;
  return {
    id: event.id,
    aliases: event.aliases,
    address: addresses.absolute(addresses.event(event.id)),
    title: event.title,
    date: dateOf(event.date),
    dateBasis: event.dateBasis ?? null,
    datePrintedIn: event.datePrintedIn,
    kind: event.kind,
    place: event.place ?? null,
    summary: event.summary,
    knownSince: index.knownSince.get(event.id) ?? null,
    contested: index.contested.has(event.id),
    sources: sourcesOf(event),
    claims: claimsOf(site, event).map((placed) => publicClaimOf(site, placed)),
    body: publicPassagesOf(event.body),
    bodyQuotations: event.quotations.filter(({ field }) => field === 'body').map(quotationOf),
    fieldQuotations: event.quotations.flatMap((quotation) =>
      quotation.field === 'body' || quotation.field === 'damage'
        ? []
        : [{ field: quotation.field, claim: quotation.claim ?? null, ...quotationOf(quotation) }],
    ),
    corrections: correctionsOf(event.corrections),
    ...publicEvent.others(event),
  };
}

export function publicSourceOf({ addresses }: Site, source: Source): PublicSource {
  return {
    id: source.id,
    aliases: source.aliases,
    address: addresses.absolute(addresses.source(source.id)),
    label: source.label,
    title: source.title ?? null,
    publisher: source.publisher ?? null,
    publisherBasis: source.publisherBasis ?? null,
    byline: source.byline ?? null,
    published: source.published ? dateOf(source.published) : null,
    publishedBasis: source.publishedBasis ?? null,
    publicBy: publicBy(source),
    url: source.url ?? null,
    archive: source.archive ?? null,
    language: source.language,
    credits: source.credits,
    damage: source.damage,
    note: publicPassagesOf(source.body),
    noteQuotations: source.quotations.map(quotationOf),
    fingerprint: source.fingerprint ?? null,
    corrections: correctionsOf(source.corrections),
    ...publicSource.others(source),
  };
}

const publicActorOf = ({ addresses }: Site, actor: Actor): PublicActor => ({
  id: actor.id,
  aliases: actor.aliases,
  address: addresses.absolute(addresses.actor(actor.id)),
  name: actor.name,
  kind: actor.kind,
  partOf: actor.partOf ?? null,
  described: actor.described.map(({ as, source }) => ({ as, source })),
  corrections: correctionsOf(actor.corrections),
  ...publicActor.others(actor),
});

const publicMeasureOf = ({ addresses }: Site, measure: Measure): PublicMeasure => ({
  id: measure.id,
  aliases: measure.aliases,
  address: addresses.absolute(addresses.measure(measure.id)),
  csv: addresses.absolute(addresses.measureCsv(measure.id)),
  title: measure.title,
  summary: measure.summary,
  unit: { one: measure.unit.one, other: measure.unit.other },
  corrections: correctionsOf(measure.corrections),
  ...publicMeasure.others(measure),
});

const schemaAddress = ({ addresses }: Site): string => addresses.absolute(addresses.dataSchema);

/** The whole archive in its public form. */
export function publicArchive(site: Site): PublicArchive {
  const { index, addresses } = site;
  const { story } = index.archive;
  return {
    $schema: schemaAddress(site),
    version: 1,
    story: {
      address: addresses.absolute(addresses.home),
      title: story.title,
      summary: story.summary,
      language: story.language,
      period: dateOf(story.period),
      licence: { name: story.licence.name, url: story.licence.url },
      ...publicStory.others(story),
    },
    events: index.events.map((event) => publicEventOf(site, event)),
    sources: index.sources.map((source) => publicSourceOf(site, source)),
    actors: index.actors.map((actor) => publicActorOf(site, actor)),
    measures: index.measures.map((measure) => publicMeasureOf(site, measure)),
  };
}

const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The whole archive as a JSON file (RFC 8259). */
export const archiveJson = (site: Site): string => jsonFile(publicArchive(site));

/**
 * The JSON Schema (draft 2020-12) of the archive’s JSON file. It allows fields that it does not
 * know, because later ones may be added without a new version.
 */
export const archiveSchemaJson = (site: Site): string =>
  jsonFile({ $id: schemaAddress(site), ...z.toJSONSchema(publicArchiveSchema, { io: 'input' }) });
