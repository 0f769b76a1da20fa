import { z } from 'zod';
import { inDigits, MAX_QUOTED_WORDS } from '../problems/limits.ts';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { knownLanguage } from './languageTag.ts';
import { addProblemAt } from './problemOfField.ts';
import { sentence, title } from './texts.ts';

/** A speaker’s own words, as one source prints them, or a translation of these. */
export const quoteFields = declareFields('quote', {
  text: field(sentence, {
    description:
      'The speaker’s words, as the source prints them, at most ' +
      `${inDigits(MAX_QUOTED_WORDS)} in a row.`,
    example: 'a year behind',
    past: 'with-record',
    ownWords: 'no',
    corrected: { how: 'words', as: 'quote' },
    public: 'json',
  }),
  source: field(idAmong('sources'), {
    description: 'The source that prints them.',
    example: 'echo-march-2019',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  translated: field(z.boolean().optional(), {
    description:
      'Whether they are a translation of what was said. With `original`, they are not looked for ' +
      'in the source.',
    example: 'true',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  translatedBy: field(title.optional(), {
    description: 'Who translated them. Left out: this site, or the source where it prints them so.',
    example: 'the office of the president',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  original: field(sentence.optional(), {
    description:
      'The words that were translated, as the source prints them. Left out where they are not ' +
      'known.',
    example: '폭풍군단',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  originalLanguage: field(knownLanguage.optional(), {
    description: 'The language of the original (BCP 47), where it is not that of the source.',
    example: 'ko',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

/** A text that stands in quotation marks as a whole. */
const IN_MARKS = /^(?:"[^"]*"|[“„][^“”]*[“”]|«[^«»]*»|‘[^‘’]*’|「[^「」]*」|『[^『』]*』)$/;

const OF_TRANSLATIONS = ['translatedBy', 'original', 'originalLanguage'] as const;

/**
 * Refuses quotation marks around the whole, which pages would show twice, and what is said of a
 * translation where none is declared, which no page would show.
 */
export const quoteSchema = group(quoteFields).superRefine((quote, context) => {
  for (const name of ['text', 'original'] as const)
    if (IN_MARKS.test(quote[name] ?? '')) {
      const message = 'Unexpected quotation marks around the words, expected none: pages set them';
      addProblemAt([name], context, 'yaml-misread', message, 'Take them away.');
    }
  const given = OF_TRANSLATIONS.find((name) => quote[name] !== undefined);
  if (quote.translated === true || given === undefined) return;
  const message = 'Missing “translated” for what is given';
  const tip = 'Add “translated: true”, or take this out.';
  addProblemAt([given], context, 'missing-field', message, tip);
});

export type Quote = z.infer<typeof quoteSchema>;

/** The words of a quote that its source must print: of a translation, the original. */
export const printedWords = ({ text, original }: Pick<Quote, 'text' | 'original'>): string =>
  original ?? text;
