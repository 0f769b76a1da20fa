import { z } from 'zod';
import { date } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { knownLanguage } from './languageTag.ts';
import { listOf } from './list.ts';
import { addProblem, addProblemAt, shown } from './problemOfField.ts';
import { title } from './texts.ts';

/**
 * What another name is. One that is `unprinted` stands in no source: it only serves the search, and
 * the identifier of the record is its ground.
 */
export const NAME_KINDS = ['former', 'spelling', 'other', 'unprinted'] as const;

/** Another name than the present one by which somebody or something is or was known. */
export const nameFields = declareFields('name', {
  name: field(title, {
    description: 'The name, as printed.',
    example: 'Twitter',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  kind: field(z.enum(NAME_KINDS), {
    description:
      `${NAME_KINDS.join(', ')}. What was said while a former name was in use is shown under it, ` +
      'with the present name beside it. No source prints an unprinted name: by it the search ' +
      'finds the record, whose wikidata is its ground.',
    example: 'former',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  language: field(knownLanguage.optional(), {
    description: 'Its language, and script where that is not the usual one (BCP 47).',
    example: 'uk',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  from: field(date.optional(), {
    description: 'When the name came into use.',
    example: '2006-07',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  until: field(date.optional(), {
    description: 'When it was last in use.',
    example: '2023-07-22',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  source: field(idAmong('sources').optional(), {
    description: 'The source that prints it.',
    example: 'echo-march-2019',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

const nameSchema = group(nameFields).superRefine(({ from, until, kind, source }, context) => {
  if (from?.earliest && until?.latest && until.latest < from.earliest) {
    const message = `Unexpected date “${until.edtf}”, expected one that is not before “from”`;
    addProblemAt(['until'], context, 'date-form', message, 'Swap the two dates, or correct one.');
  }
  if (kind === 'unprinted' && source !== undefined) {
    const message = 'Unexpected kind “unprinted” of a name that a source prints';
    const tip = 'Write spelling or other, or leave the source out.';
    addProblemAt(['kind'], context, 'name-without-ground', message, tip);
  }
});

export type Name = z.infer<typeof nameSchema>;

const WIKIDATA_ID = /^Q[1-9]\d{0,14}$/;

const wikidataId = z
  .string()
  .superRefine((value, context) => {
    if (WIKIDATA_ID.test(value)) return;
    const message = `Unexpected identifier “${shown(value)}”, expected one of Wikidata`;
    // A link to the page ends in the identifier, and its letter is often typed small.
    const [, number] = /(?:^|\/)q([1-9]\d{0,14})(?:[#?].*)?$/i.exec(value.trim()) ?? [];
    const tip = number === undefined ? undefined : `Write Q${number}.`;
    addProblem(context, 'wikidata-form', message, tip);
  })
  .meta({
    pattern: WIKIDATA_ID.source,
    patternErrorMessage: 'Expected an identifier of Wikidata, such as Q212.',
  });

/** The fields of a record that can have several names. */
export const namingFields = declareFields('record with names', {
  names: field(listOf(nameSchema).default([]), {
    description:
      'Other names by which it is or was known: a former name, another spelling, the name in ' +
      'another language. The search finds it by each.',
    example: '[{ name: Twitter, kind: former, until: 2023-07-22 }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  wikidata: field(wikidataId.optional(), {
    description: 'Its identifier in Wikidata, where that is certain.',
    example: 'Q212',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

/** What of a record says how it is called. */
export interface WithNames {
  names: readonly Name[];
  wikidata?: string | undefined;
}

/** Refuses a name that no source prints and for which no identifier vouches either. */
export function groundOfNames({ names, wikidata }: WithNames, context: z.RefinementCtx): void {
  if (wikidata !== undefined) return;
  for (const [i, { kind }] of names.entries()) {
    if (kind !== 'unprinted') continue;
    const message = 'Unexpected name that no source prints, without the identifier of the record';
    const tip = 'Add the wikidata of the record, or leave the name out.';
    addProblemAt(['names', i, 'kind'], context, 'name-without-ground', message, tip);
  }
}
