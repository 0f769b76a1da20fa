import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT } from './support/build.ts';

const FOLDER = join(PROJECT, '.github/ISSUE_TEMPLATE');

/** What GitHub needs of an issue form, of the kinds of question that ours ask. */
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  title: z.string(),
  body: z
    .array(
      z.strictObject({
        type: z.enum(['input', 'textarea']),
        id: z.string().regex(/^[\w-]+$/),
        attributes: z.strictObject({ label: z.string().min(1), description: z.string().min(1) }),
        validations: z.strictObject({ required: z.boolean() }),
      }),
    )
    .min(1)
    .refine((questions) => new Set(questions.map(({ id }) => id)).size === questions.length),
});

const read = (file: string): unknown => parse(readFileSync(join(FOLDER, file), 'utf8'));
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');

describe('the forms for issues', () => {
  test.each(forms)('%s has the form that GitHub reads', (file) => {
    expect(form.safeParse(read(file)).error?.message).toBeUndefined();
  });

  test('are for an event, an error and a source', () => {
    expect(forms.sort()).toEqual([
      'report-an-error.yml',
      'suggest-a-source.yml',
      'suggest-an-event.yml',
    ]);
  });
});
