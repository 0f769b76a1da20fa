import { z } from 'zod';
import type { RuleId } from '../problems/catalogue/index.ts';
import { claimAddressOf, splitClaimAddress } from './claimAddress.ts';
import { DateError, parseDate } from './date.ts';

/** What an id may look like: it is a file name, an address and a word in other files at once. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Whether a text is an id. */
export const isId = (value: string): boolean => value.length <= 100 && ID_PATTERN.test(value);

const ID_TIP = 'Use small letters a to z, digits and single hyphens, at most 100 characters.';

/**
 * How a schema hands a tip to the reporter: zod carries `params` of a custom problem through
 * unchanged.
 */
interface CustomProblem {
  rule: RuleId;
  tip: string;
}

/** A value as a message shows it: a long one is cut. */
export const shown = (value: string): string =>
  value.length > 80 ? `${value.slice(0, 80)}…` : value;

const custom = (context: z.RefinementCtx, message: string, params: CustomProblem): void => {
  context.addIssue({ code: 'custom', message, params: { ...params } });
};

const text = (max: number, { lines = false } = {}) =>
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      if (value === '') {
        custom(context, 'Unexpected empty text, expected words', {
          rule: 'empty-text',
          tip: 'Fill it in, or leave the field out if it is optional.',
        });
      } else if (!lines && value.includes('\n')) {
        custom(context, 'Unexpected line break, expected one line', {
          rule: 'wrong-type',
          tip: 'Write it on one line; a long text may be folded after >-.',
        });
      } else if (value.length > max) {
        custom(context, `Unexpected text of ${value.length} characters, expected at most ${max}`, {
          rule: 'text-too-long',
          tip: 'Say it shorter; the body of an entry has room for more.',
        });
      }
    });

/** A title or name: one line of at most 200 characters. */
export const title = text(200);
/** A sentence or two: at most 600 characters. */
export const sentence = text(600, { lines: true });

export const id = z.string().superRefine((value, context) => {
  if (!isId(value)) {
    custom(context, `Unexpected id “${shown(value)}”`, { rule: 'id-form', tip: ID_TIP });
  }
});

/** `<event-id>#<claim-id>` */
export const claimAddress = z.string().superRefine((value, context) => {
  const { event, claim } = splitClaimAddress(value);
  if (!isId(event) || !isId(claim) || claimAddressOf(event, claim) !== value) {
    custom(context, `Unexpected claim address “${shown(value)}”, expected <event-id>#<claim-id>`, {
      rule: 'id-form',
      tip: 'For example 2024-10-23-kirby-briefing#moved-by-ship.',
    });
  }
});

/** An EDTF date. YAML reads a bare year such as 2024 as a number, so that is taken too. */
export const date = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value).padStart(4, '0') : value),
    z.string(),
  )
  .transform((value, context) => {
    try {
      return parseDate(value);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      custom(context, `Unexpected date “${shown(value)}”, expected ${error.expected}`, {
        rule: 'date-form',
        tip: error.tip,
      });
      return z.NEVER;
    }
  });

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One exact calendar day, for what this site does itself. */
export const day = z.string().superRefine((value, context) => {
  const expected = 'expected one exact day';
  const tip = 'Write the day as in 2024-11-02.';
  if (!DAY.test(value)) {
    custom(context, `Unexpected date “${shown(value)}”, ${expected}`, { rule: 'date-form', tip });
    return;
  }
  try {
    parseDate(value);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    custom(context, `Unexpected date “${shown(value)}”, expected ${error.expected}`, {
      rule: 'date-form',
      tip: error.tip,
    });
  }
});

/**
 * What an address that a page links to must be and is not. Only https: other schemes can run code
 * or leak what is read; and a name before the host can pass for the host.
 */
export function expectedOfAddress(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' || !value.startsWith('https://'))
    return 'one that begins with https://';
  return url.username || url.password ? 'one with no name or password before its host' : undefined;
}

/** An address that a page links to. */
export const httpsAddress = z.string().superRefine((value, context) => {
  const expected = expectedOfAddress(value);
  if (expected === undefined) return;
  custom(context, `Unexpected address “${shown(value)}”, expected ${expected}`, {
    rule: 'address-not-https',
    tip: 'Give the full https:// address, or leave the field out.',
  });
});

/** A language tag of BCP 47, such as `en` or `pt-BR`. */
export const language = z.string().superRefine((value, context) => {
  try {
    if (value.length > 100) throw new RangeError('too long to be a tag');
    Intl.getCanonicalLocales(value);
  } catch {
    custom(context, `Unexpected language “${shown(value)}”, expected a BCP 47 tag`, {
      rule: 'language-form',
      tip: 'For example en, ko or pt-BR.',
    });
  }
});

export const aliases = z.array(id).meta({
  description: 'Ids this file had before. Each old address redirects to the present one.',
  example: '[2024-10-22-kirby-briefing]',
});

export const CORRECTION_KINDS = [
  'fact',
  'figure',
  'quotation',
  'date',
  'attribution',
  'wording',
] as const;

/** What a correction changed. All but `other` are undone on the pages of earlier days. */
export const CORRECTED_FIELDS = [
  'title',
  'summary',
  'place',
  'date',
  'says',
  'figure',
  'quote',
  'by',
  'body',
  'label',
  'publisher',
  'byline',
  'published',
  'name',
  'other',
] as const;

/** Those of a claim, which a correction of them has to name. */
export const CORRECTED_IN_CLAIMS: readonly (typeof CORRECTED_FIELDS)[number][] = [
  'says',
  'figure',
  'quote',
  'by',
];

export const correction = z.strictObject({
  date: day.meta({ description: 'The day this site made the correction.', example: '2024-11-02' }),
  kind: z
    .enum(CORRECTION_KINDS)
    .meta({ description: `What was wrong: ${CORRECTION_KINDS.join(', ')}.`, example: 'figure' }),
  claim: id.optional().meta({
    description: 'The claim of this event that was corrected, if it was one.',
    example: 'moved-by-ship',
  }),
  field: z.enum(CORRECTED_FIELDS).meta({
    description: `The field that was corrected: ${CORRECTED_FIELDS.join(', ')}. The pages of earlier days show what it said before; other is for what they do not show.`,
    example: 'figure',
  }),
  was: sentence.meta({
    description:
      'What the entry said before: the words alone that changed; a date or a figure whole, as in about 3000 or [10000, 12000].',
    example: '"about 3000"',
  }),
  now: sentence.meta({
    description: 'What it says now, in the same form.',
    example: '"at-least 3000"',
  }),
  why: sentence.meta({
    description: 'Why it was changed.',
    example: 'The report prints “at least”.',
  }),
});

export type Correction = z.infer<typeof correction>;

export const corrections = z.array(correction).meta({
  description: 'Dated, public notes of what the entry said before and says now.',
  example: '[{ date: 2024-11-02, kind: wording, field: title, was: "…", now: "…", why: "…" }]',
});
