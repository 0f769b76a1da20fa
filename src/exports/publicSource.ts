import { z } from 'zod';
import type { Source } from '../domain/archive.ts';
import { publicBy } from '../domain/order.ts';
import { surenessOfSource } from '../domain/sureness.ts';
import { checkedTexts } from '../domain/checkedTexts.ts';
import { KINDS } from '../schema/kinds.ts';
import { UNKNOWN_LANGUAGE } from '../text/unknownLanguage.ts';
import type { Site } from '../views/site.ts';
import { publicCorrectionsOf } from './publicCorrection.ts';
import {
  publicAddress,
  publicHistoricDay,
  publicHistoricDayOf,
  publicSureDate,
  publicSureDateOf,
} from './publicDate.ts';
import { publicEntry } from './publicEntry.ts';
import { publicRecord } from './publicForm.ts';
import { publicPassage, publicPassagesOf } from './publicPassage.ts';
import { publicQuotation, publicQuotationOf } from './publicQuotation.ts';
import {
  publicCheckedBy,
  publicCheckedByOf,
  publicVersion,
  publicVersionOf,
} from './publicVersion.ts';

export const publicSource = publicRecord(
  {
    ...publicEntry,
    label: z.string().meta({ description: 'What this site calls the document.' }),
    title: z.string().nullable().meta({ description: 'Its headline, as printed.' }),
    publisher: z.string().nullable(),
    publisherBasis: z
      .string()
      .nullable()
      .meta({ description: 'Where in the document the publisher is named.' }),
    byline: z.string().nullable(),
    published: publicSureDate.nullable().meta({
      description: 'The day it was published; `edtf` has the time too, where that is printed.',
    }),
    publishedBasis: z.string().nullable().meta({ description: 'How that date was worked out.' }),
    publicBy: publicHistoricDay
      .nullable()
      .meta({ description: 'The day by which it was public, as sure as `published.sureness`.' }),
    url: publicAddress.nullable(),
    archive: publicAddress.nullable().meta({ description: 'A kept copy.' }),
    language: z
      .string()
      .meta({ description: 'The language it is written in (BCP 47); `und`: not known.' }),
    credits: z.array(z.string()).meta({ description: 'Agencies whose material it says it uses.' }),
    damage: z.array(z.string()).meta({ description: 'Where its own text is damaged.' }),
    note: z.array(publicPassage).meta({ description: 'What this site says about it.' }),
    noteQuotations: z.array(publicQuotation).meta({
      description:
        'The quotations in `damage`, in `changed` of `versions` and in `note`, in order.',
    }),
    versions: z.array(publicVersion.type).meta({
      description: 'How it read at different times, the one that was seen first on top.',
    }),
    fingerprint: publicCheckedBy.meta({
      description:
        'By what quotations and figures were checked against its text, or against the newest ' +
        'version of it that was checked; null: nothing was.',
    }),
  },
  KINDS.sources.schema.shape,
  {
    id: 'Source',
    description:
      'One published document that reports events. What it does not print about itself is ' +
      'null, but for a date that was worked out: `publishedBasis` says how.',
  },
);

type PublicSource = z.infer<typeof publicSource.type>;

/** A source in its public form. */
export function publicSourceOf({ addresses }: Site, source: Source): PublicSource {
  const sureness = surenessOfSource(source);
  return {
    id: source.id,
    aliases: source.aliases,
    address: addresses.absolute(addresses.source(source.id)),
    label: source.label,
    title: source.title ?? null,
    publisher: source.publisher ?? null,
    publisherBasis: source.publisherBasis ?? null,
    byline: source.byline ?? null,
    published: source.published && sureness ? publicSureDateOf(source.published, sureness) : null,
    publishedBasis: source.publishedBasis ?? null,
    publicBy: publicHistoricDayOf(publicBy(source)),
    url: source.url ?? null,
    archive: source.archive ?? null,
    language: source.language ?? UNKNOWN_LANGUAGE,
    credits: source.credits,
    damage: source.damage,
    note: publicPassagesOf(source.body),
    noteQuotations: source.quotations.map(publicQuotationOf),
    versions: source.versions.map(publicVersionOf),
    fingerprint: publicCheckedByOf(checkedTexts(source).at(-1)?.fingerprint),
    corrections: publicCorrectionsOf(source.suppressed ? [] : source.corrections),
    ...publicSource.others(source),
  };
}
