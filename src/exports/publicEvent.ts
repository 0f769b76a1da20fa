import { z } from 'zod';
import type { ArchiveEvent } from '../domain/archive.ts';
import { claimsOf, sourcesOf } from '../domain/archiveIndex.ts';
import { CONTEST_SIDES } from '../domain/contestSides.ts';
import { knownSureness } from '../domain/knownSureness.ts';
import { OWN_TEXT_FIELDS } from '../parse/ownTexts.ts';
import { KINDS } from '../schema/kinds.ts';
import { placeText } from '../views/parts/placeViews.ts';
import type { Site } from '../views/site.ts';
import { publicClaim, publicClaimOf } from './publicClaim.ts';
import { publicCorrectionsOf } from './publicCorrection.ts';
import {
  publicHistoricDay,
  publicHistoricDayOf,
  publicId,
  publicSureDate,
  publicDateOfEvent,
  publicSureness,
} from './publicDate.ts';
import { publicEntry } from './publicEntry.ts';
import { publicRecord } from './publicForm.ts';
import { publicPassage, publicPassagesOf } from './publicPassage.ts';
import { publicRemovedClaim, publicRemovedClaimOf } from './publicRemoved.ts';
import { publicQuotation, publicQuotationOf } from './publicQuotation.ts';

/** The kind of an event. The schema of a site lists those of its story: `archiveSchemaJson`. */
export const publicKind = z.string().meta({
  description: 'What it was: the id of a common kind, or of one of the `kinds` of the story.',
});

export const publicEvent = publicRecord(
  {
    ...publicEntry,
    title: z.string(),
    date: publicSureDate.meta({ description: 'When it happened.' }),
    dateBasis: z.string().nullable().meta({ description: 'How the date was worked out.' }),
    datePrintedIn: z
      .array(publicId)
      .meta({ description: 'Ids of the sources that print this date themselves.' }),
    kind: publicKind,
    place: z
      .string()
      .nullable()
      .meta({ description: 'Where it happened, in words: a text, or the names of its places.' }),
    placeId: publicId.nullable().meta({ description: 'Id of its place, or of the first of them.' }),
    places: z.array(publicId).meta({
      description: 'Ids of its places. A text that is the id or a name of a place counts as it.',
    }),
    summary: z.string(),
    knownSince: publicHistoricDay
      .nullable()
      .meta({ description: 'The day by which the first of its sources was public.' }),
    knownSinceSureness: publicSureness
      .nullable()
      .meta({ description: 'How sure `knownSince` is, as in `date.sureness`.' }),
    contested: z.boolean().meta({
      description:
        'Whether a claim of it denies another, is denied by another, or is set against another ' +
        'by a report. `contestedSides` says which.',
    }),
    contestedSides: z.array(z.enum(CONTEST_SIDES)).meta({
      description:
        '`denies`: a claim of it denies another; `denied`: a claim of it is denied; `differs`: a ' +
        'report sets a claim of it against another. Empty: it is not contested.',
    }),
    sources: z.array(publicId).meta({ description: 'Ids of all sources it rests on.' }),
    claims: z.array(publicClaim.type),
    removedClaims: z.array(publicRemovedClaim.type).meta({
      description: 'Claims whose words had to go; `claims` does not have them.',
    }),
    body: z.array(publicPassage),
    bodyQuotations: z
      .array(publicQuotation)
      .meta({ description: 'The quotations in the body, in order.' }),
    fieldQuotations: z
      .array(
        publicQuotation.extend({
          field: z.enum(OWN_TEXT_FIELDS).meta({
            description:
              'The field in which it stands: `says` and `scope` are those of a claim and of ' +
              'its figure.',
          }),
          claim: publicId
            .nullable()
            .meta({ description: 'Id of the claim in whose field it stands.' }),
        }),
      )
      .meta({
        description:
          'The quotations in title, summary and the other fields of the event and its ' +
          'claims, but not those under `quotes`.',
      }),
  },
  KINDS.events.schema.shape,
  { id: 'Event', description: 'Something that happened on a date.' },
);

type PublicEvent = z.infer<typeof publicEvent.type>;

/** An event in its public form. */
export function publicEventOf(site: Site, event: ArchiveEvent): PublicEvent {
  const { addresses, index } = site;
  const places = (index.placesOfEvent.get(event.id) ?? []).map(({ id }) => id);
  const knownSince = index.knownSince.get(event.id);
  return {
    id: event.id,
    aliases: event.aliases,
    address: addresses.absolute(addresses.event(event.id)),
    title: event.title,
    date: publicDateOfEvent(event),
    dateBasis: event.dateBasis ?? null,
    datePrintedIn: event.datePrintedIn,
    kind: event.kind,
    place: placeText(site, event) ?? null,
    placeId: places[0] ?? null,
    places,
    summary: event.summary,
    knownSince: publicHistoricDayOf(knownSince),
    knownSinceSureness: knownSureness(index, sourcesOf(event), knownSince) ?? null,
    contested: index.contested.has(event.id),
    contestedSides: [...(index.contested.get(event.id) ?? [])],
    sources: sourcesOf(event),
    claims: claimsOf(index, event).map((placed) => publicClaimOf(site, placed)),
    removedClaims: event.removedClaims.map((claim) => publicRemovedClaimOf(site, event.id, claim)),
    body: publicPassagesOf(event.body),
    bodyQuotations: event.quotations.filter(({ field }) => field === 'body').map(publicQuotationOf),
    fieldQuotations: event.quotations.flatMap((quotation) =>
      quotation.field === 'body'
        ? []
        : [
            {
              field: quotation.field,
              claim: quotation.claim ?? null,
              ...publicQuotationOf(quotation),
            },
          ],
    ),
    corrections: publicCorrectionsOf(event.corrections),
    ...publicEvent.others(event),
  };
}
