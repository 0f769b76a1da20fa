import { z } from 'zod';
import { field, groupIn } from './field.ts';

/** The field by which an entry or a claim is a draft. */
export const draft = field(z.boolean().optional(), {
  description:
    '`true`: not to be published yet. Nothing that is built has a word of it, `npm run dev` ' +
    'alone shows it, and the check only notes what is missing. Take the line out when all is ' +
    'there.',
  example: 'true',
  past: 'with-record',
  ownWords: 'no',
  corrected: 'no',
  public: 'no',
});

/** The name of the field. */
export const DRAFT = 'draft';

/**
 * Whether an entry or a claim is a draft. One that says so in other words than it should is one,
 * too: what is missing in it is not what is wrong with it.
 * @param value its fields as they stand in its file
 * @param whole its schema
 */
export const isDraft = (value: unknown, whole: z.ZodType): boolean =>
  typeof value === 'object' &&
  value !== null &&
  DRAFT in value &&
  value.draft !== false &&
  DRAFT in (groupIn(whole)?.shape ?? {});
