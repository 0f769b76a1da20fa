import { z } from 'zod';
import { date } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { id } from './ids.ts';
import { listOf } from './list.ts';
import { addProblemAt } from './problemOfField.ts';
import { sentence } from './texts.ts';

export const HEDGES = ['exactly', 'about', 'at-least', 'more-than', 'up-to', 'between'] as const;

const amount = z.number().nonnegative().max(1e15);

/** A number, or the lower and the higher end of a range. */
const value = z.union([amount, z.tuple([amount, amount])], {
  error: 'a number from 0 without separators, or [low, high]',
});

/** One number given for a measure. */
export const figureFields = declareFields('figure', {
  measure: field(id, {
    description: 'The measure it is a number for.',
    example: 'troops-in-russia',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  value: field(value, {
    description: 'The number; `[low, high]` with the hedge `between`.',
    example: '3000',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  hedge: field(z.enum(HEDGES), {
    description:
      `How firmly it is given: ${HEDGES.join(', ')}. ` +
      '`exactly` is a number printed without a hedge.',
    example: 'at-least',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  asOf: field(date, {
    description: 'The time the number is given for (EDTF).',
    example: '2024-10-15~',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  asOfBasis: field(sentence.optional(), {
    description: 'How that time was worked out, where no source prints it.',
    example: 'The report of 24 October says “two weeks ago”.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'table',
  }),
  asOfBoundIn: field(listOf(id).default([]), {
    description: 'The sources that print what bounds that time where it was worked out.',
    example: '[yonhap-ians-report]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  asOfAssumes: field(sentence.optional(), {
    description:
      'What that time assumes beyond what any source prints, in one sentence. Pages then call it ' +
      'assumed.',
    example: 'The number is taken to be of the day on which it was given.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'table',
  }),
  scope: field(sentence.optional(), {
    description: 'What part of the measure it counts, when it is not the whole.',
    example: 'on the border with Ukraine',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'table',
  }),
  expected: field(z.boolean().default(false), {
    description: '`true`: the number is said to be expected, not reached.',
    example: 'true',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
});

export const figureSchema = group(figureFields).superRefine((figure, context) => {
  const isPair = Array.isArray(figure.value);
  if (isPair !== (figure.hedge === 'between')) {
    const message = isPair
      ? `Unexpected pair of numbers with the hedge “${figure.hedge}”`
      : 'Unexpected single number with the hedge “between”, expected [low, high]';
    addProblemAt(['value'], context, 'figure-value', message);
  }
  if (Array.isArray(figure.value) && figure.value[0] >= figure.value[1]) {
    const message = 'Unexpected order of numbers, expected the lower one first';
    addProblemAt(['value'], context, 'figure-value', message, 'Write [low, high].');
  }
});

export type Figure = z.infer<typeof figureSchema>;

const WRITTEN_FIGURE = new RegExp(`^(?:(${HEDGES.join('|')}) )?([\\d.]+|\\[.*\\])$`);

/** A value as JSON writes it, or nothing where the text is no value. */
function parseValue(text: string): Figure['value'] | undefined {
  try {
    return value.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * A figure’s value as a correction writes it, with its hedge where it gives one: `3000`,
 * `about 3000`, `[10000, 12000]`.
 * @returns `undefined` when the text is none of these
 */
export function parseFigureValue(
  text: string,
): { value: Figure['value']; hedge: Figure['hedge'] | undefined } | undefined {
  const [, written, number = ''] = WRITTEN_FIGURE.exec(text) ?? [];
  const parsed = parseValue(number);
  if (parsed === undefined) return undefined;
  const hedge = HEDGES.find((known) => known === written);
  if (!Array.isArray(parsed)) return hedge === 'between' ? undefined : { value: parsed, hedge };
  // A pair is always what stands between.
  const fits = hedge === undefined || hedge === 'between';
  return fits ? { value: parsed, hedge: 'between' } : undefined;
}

/** A figure’s value and hedge as a correction writes them. */
export const writtenFigure = ({ value: number, hedge }: Pick<Figure, 'value' | 'hedge'>): string =>
  `${hedge} ${JSON.stringify(number)}`;
