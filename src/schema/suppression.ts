import { z } from 'zod';
import { day } from './dateFields.ts';
import { declareFields, field, group, unwrapped } from './field.ts';

/** Why words had to go: a court or a law, a request to erase them, a danger to somebody. */
const SUPPRESSION_REASONS = ['court', 'erasure', 'danger'] as const;

const FIELDS = {
  date: field(day, {
    description: 'The day on which this site took the words away.',
    example: '2024-12-02',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  reason: field(z.enum(SUPPRESSION_REASONS), {
    description:
      '`court`: a court or a law asks for it; `erasure`: a person asks for it; `danger`: the ' +
      'words endanger somebody.',
    example: 'court',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
};

const suppression = group(declareFields('suppression', FIELDS));

export type Suppression = z.infer<typeof suppression>;

const ABOUT = {
  description:
    'Its words had to go. Its address stays with one neutral line; the words are nowhere in what ' +
    'is published. See docs/suppressing.md.',
  example: '{ date: 2024-12-02, reason: court }',
  past: 'with-record',
  ownWords: 'no',
  corrected: 'no',
  public: 'json',
} as const;

/**
 * The field by which an entry or a claim loses its words. The parser sets what has it apart, so no
 * event, claim or measure that comes behind the parser has it; a source or an actor that others
 * name has it, with all else taken out.
 */
export const suppressed = field(suppression.optional(), ABOUT);

/** The same of a claim. */
export const claimSuppressed = field(
  group(declareFields('suppressed claim', FIELDS)).optional(),
  ABOUT,
);

/**
 * What may stay in a file besides `suppressed`. None of it is words that are published: the day of
 * a source, and what it was before a correction, keep the pages of past days as they are.
 */
const KEPT = [
  'id',
  'aliases',
  'published',
  'publishedBasis',
  'publishedBoundIn',
  'publishedAssumes',
  'language',
];

/**
 * The kind stays of an actor; of an event it would tell what is gone. Of the corrections only those
 * of a source’s day are used.
 */
const isKept = (name: string, whole: object): boolean =>
  KEPT.includes(name) ||
  (name === 'kind' && 'partOf' in whole) ||
  (name === 'corrections' && 'published' in whole);

/**
 * The schema of what is left of an entry or a claim whose words had to go, and the names of its
 * fields. Other fields may still stand there.
 * @param whole the fields of those whose words stand
 */
export function stubSchema(whole: Readonly<Record<string, z.ZodType>>) {
  const kept = Object.entries(whole).filter(([name]) => isKept(name, whole));
  return {
    names: [...kept.map(([name]) => name), 'suppressed'],
    schema: z.looseObject({
      ...Object.fromEntries(kept),
      suppressed: unwrapped(whole.suppressed ?? suppression),
    }),
  };
}
