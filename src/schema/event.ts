import { z } from 'zod';
import { aliases, claimAddress, corrections, date, id, sentence, title } from './common.ts';

export const EVENT_KINDS = [
  'briefing',
  'press-conference',
  'statement',
  'interview',
  'assessment',
  'movement',
  'combat',
  'weapons-test',
  'aid',
  'sanctions',
  'talks',
] as const;
export const HEDGES = ['exactly', 'about', 'at-least', 'more-than', 'up-to', 'between'] as const;
export const RELATION_KINDS = ['denies', 'confirms', 'revises', 'repeats', 'differs'] as const;

const amount = z.number().nonnegative().max(1e15);

export const figureSchema = z
  .strictObject({
    measure: id.meta({
      description: 'The measure it is a number for.',
      example: 'troops-in-russia',
    }),
    value: z
      .union([amount, z.tuple([amount, amount])], {
        error: 'a number from 0 without separators, or [low, high]',
      })
      .meta({
        description: 'The number; `[low, high]` with the hedge `between`.',
        example: '3000',
      }),
    hedge: z.enum(HEDGES).meta({
      description: `How firmly it is given: ${HEDGES.join(', ')}. \`exactly\` is a number printed without a hedge.`,
      example: 'at-least',
    }),
    asOf: date.meta({
      description: 'The time the number is given for (EDTF).',
      example: '2024-10-15~',
    }),
    scope: sentence.optional().meta({
      description: 'What part of the measure it counts, when it is not the whole.',
      example: 'on the border with Ukraine',
    }),
    expected: z.boolean().default(false).meta({
      description: '`true`: the number is said to be expected, not reached.',
      example: 'true',
    }),
  })
  .superRefine((figure, context) => {
    const pair = Array.isArray(figure.value);
    if (pair !== (figure.hedge === 'between')) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: pair
          ? `Unexpected pair of numbers with the hedge “${figure.hedge}”`
          : 'Unexpected single number with the hedge “between”, expected [low, high]',
        params: {
          rule: 'figure-value',
          tip: 'A pair [low, high] and the hedge “between” belong together.',
        },
      });
    }
    if (Array.isArray(figure.value) && figure.value[0] >= figure.value[1]) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'Unexpected order of numbers, expected the lower one first',
        params: { rule: 'figure-value', tip: 'Write [low, high].' },
      });
    }
  });

export type Figure = z.infer<typeof figureSchema>;

const WRITTEN_FIGURE = new RegExp(`^(?:(${HEDGES.join('|')}) )?([\\d.]+|\\[.*\\])$`);

/**
 * A figure’s value as a correction writes it, with its hedge where it gives one: `3000`, `about
 * 3000`, `[10000, 12000]`.
 * @returns `undefined` when the text is none of these
 */
export function parseFigureValue(
  text: string,
): { value: Figure['value']; hedge: Figure['hedge'] | undefined } | undefined {
  const [, hedge, number = ''] = WRITTEN_FIGURE.exec(text) ?? [];
  try {
    const value = figureSchema.shape.value.parse(JSON.parse(number));
    const named = HEDGES.find((known) => known === hedge);
    // A pair is always what stands between.
    if (Array.isArray(value))
      return named === undefined || named === 'between' ? { value, hedge: 'between' } : undefined;
    return named === 'between' ? undefined : { value, hedge: named };
  } catch {
    return undefined;
  }
}

export const quoteSchema = z.strictObject({
  text: sentence.meta({
    description: 'The speaker’s words, as the source prints them, at most 15 in a row.',
    example: '"fair targets"',
  }),
  source: id.meta({ description: 'The source that prints them.', example: 'yonhap-ians-report' }),
});

export type Quote = z.infer<typeof quoteSchema>;

export const relationSchema = z.strictObject({
  kind: z.enum(RELATION_KINDS).meta({
    description: `${RELATION_KINDS.join(', ')}. \`differs\` is for a source that itself sets the two side by side as different.`,
    example: 'denies',
  }),
  claim: claimAddress.meta({
    description: 'The other claim.',
    example: '2024-10-23-kirby-briefing#moved-by-ship',
  }),
});

export type Relation = z.infer<typeof relationSchema>;

export const claimSchema = z.strictObject({
  id: id.meta({
    description: 'Its name on the event’s page, the part of its address after #.',
    example: 'moved-by-ship',
  }),
  by: id.meta({ description: 'The actor who says it.', example: 'john-kirby' }),
  onBehalfOf: id
    .optional()
    .meta({ description: 'The actor for whom it is said.', example: 'united-states' }),
  says: sentence.meta({
    description: 'What is said, in our own words, one sentence.',
    example: 'North Korea moved soldiers to eastern Russia by ship.',
  }),
  figure: figureSchema.optional().meta({
    description: 'A number given for a measure.',
    example: '{ measure: troops-in-russia, value: 3000, hedge: at-least, asOf: 2024-10-15~ }',
  }),
  quotes: z.array(quoteSchema).default([]).meta({
    description:
      'The speaker’s own words. The same words printed differently by two sources are two quotes of one claim.',
    example: '[{ text: "fair targets", source: yonhap-ians-report }]',
  }),
  relation: relationSchema.optional().meta({
    description: 'What the claim does to another claim.',
    example: '{ kind: denies, claim: 2024-10-18-seoul-confirms#deployed }',
  }),
  sources: z
    .array(id)
    .min(1)
    .meta({ description: 'The sources that report it.', example: '[yonhap-ians-report]' }),
  aliases: z.array(id).default([]).meta({
    description: 'Ids that the claim had before. Links to them still lead to it.',
    example: '[moved-by-sea]',
  }),
});

export type Claim = z.infer<typeof claimSchema>;

/** Front matter of `content/events/<id>.md`: something that happened on a date. */
export const eventSchema = z.strictObject({
  title: title.meta({
    description: 'What happened, as a short sentence.',
    example: 'Kirby says at least 3,000 soldiers were moved',
  }),
  date: date.meta({
    description: 'When it happened (EDTF, ISO 8601-2, levels 0 and 1).',
    example: '2024-10-23',
  }),
  datePrintedIn: z.array(id).default([]).meta({
    description: 'The sources that print this date themselves.',
    example: '[ryan-morgan-report]',
  }),
  dateBasis: sentence.optional().meta({
    description:
      'How the date was worked out, in one sentence. Required where no source prints it.',
    example: 'The report dated 24 October says the briefing was on Wednesday.',
  }),
  kind: z
    .enum(EVENT_KINDS)
    .meta({ description: `What it was: ${EVENT_KINDS.join(', ')}.`, example: 'briefing' }),
  place: title
    .optional()
    .meta({ description: 'Where it happened, as far as a source prints it.', example: 'Rome' }),
  summary: sentence.meta({
    description: 'One or two sentences, shown on the timeline.',
    example: 'The White House gave its first number.',
  }),
  sources: z.array(id).min(1).meta({
    description: 'Every source the entry rests on.',
    example: '[white-house-briefing-report, yonhap-ians-report]',
  }),
  restsOn: z.array(id).default([]).meta({
    description:
      'The sources that together print all of title, summary, date, kind and place. Left out: all of them are needed. The page of an earlier day shows these fields only once these sources were public.',
    example: '[white-house-briefing-report]',
  }),
  claims: z.array(claimSchema).default([]).meta({
    description: 'What actors are reported to have said.',
    example: 'see “A claim” below',
  }),
  aliases: aliases.default([]),
  corrections: corrections.default([]),
});

export type EventFields = z.infer<typeof eventSchema>;
