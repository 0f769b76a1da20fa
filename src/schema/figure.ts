import { z } from 'zod';
import { date } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { listOf } from './list.ts';
import { addProblemAt } from './problemOfField.ts';
import { sentence, title } from './texts.ts';

export const HEDGES = [
  'exactly',
  'about',
  'at-least',
  'more-than',
  'up-to',
  'fewer-than',
  'between',
  'multiples-of',
] as const;

/** What a number may be given in multiples of: tens, dozens, scores, hundreds, thousands… */
const MULTIPLES = [10, 12, 20, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12] as const;

/** Less is no whole that can be divided. */
const LEAST_WHOLE = 2;

const amount = z.number().min(-1e15).max(1e15);

/** A number, or the lower and the higher end of a range. */
const value = z.union([amount, z.tuple([amount, amount])], {
  error: 'a number without separators, or [low, high]',
});

/** One number given for a measure. */
export const figureFields = declareFields('figure', {
  measure: field(idAmong('measures'), {
    description: 'The measure it is a number for.',
    example: 'cost',
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
      '`exactly` is a number printed without a hedge; `multiples-of` is for dozens (12), scores ' +
      '(20), hundreds (100), tens of thousands (10000) and the like.',
    example: 'at-least',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  outOf: field(z.number().min(LEAST_WHOLE).max(1e15).optional(), {
    description: 'Makes the number a share: 20 out of 100 for 20 per cent, 1 out of 3 for a third.',
    example: '100',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  whole: field(title.optional(), {
    description: 'What it is a share of. Needed with `outOf`.',
    example: 'the people who were asked',
    past: 'with-record',
    ownWords: 'its-sources',
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
  asOfBoundIn: field(listOf(idAmong('sources')).default([]), {
    description: 'The sources that print what bounds that time where it was worked out.',
    example: '[echo-march-2019]',
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
    example: 'of the eastern arch',
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

/** What is wrong with a pair of numbers, or with a single one, beside its hedge. */
function wrongPair(
  number: FigureInput['value'],
  hedge: string,
): [message: string, tip: string] | undefined {
  if (!Array.isArray(number))
    return hedge === 'between'
      ? [
          'Unexpected single number with the hedge “between”, expected [low, high]',
          'Write [low, high], or another hedge, such as about.',
        ]
      : undefined;
  const [low, high] = number;
  const isBetween = hedge === 'between';
  if (low === high)
    return [
      'Unexpected pair of one number twice',
      `Write ${low}${isBetween ? ', and another hedge, such as exactly' : ''}.`,
    ];
  const inOrder = `[${Math.min(low, high)}, ${Math.max(low, high)}]`;
  if (!isBetween)
    return [
      `Unexpected pair of numbers with the hedge “${hedge}”`,
      `Write ${inOrder} with hedge: between, or one number.`,
    ];
  if (low < high) return undefined;
  return ['Unexpected order of numbers, expected the lower one first', `Write ${inOrder}.`];
}

/** Reports a value that its hedge does not allow. */
function checkHedge({ value: number, hedge }: FigureInput, context: z.RefinementCtx): void {
  const wrong = wrongPair(number, hedge);
  if (wrong) addProblemAt(['value'], context, 'figure-value', ...wrong);
  const isPair = Array.isArray(number);
  if (hedge === 'multiples-of' && !isPair && !MULTIPLES.some((unit) => unit === number)) {
    const message = `Unexpected number ${number} with the hedge “multiples-of”`;
    const tip =
      'Write 12 for dozens, 20 for scores, 10, 100, 1000 and so on for tens, hundreds, thousands.';
    addProblemAt(['value'], context, 'figure-value', message, tip);
  }
}

/** Reports a share without its whole, a whole without its share, and a part that is no part. */
function checkShare({ value: number, outOf, whole }: FigureInput, context: z.RefinementCtx): void {
  if (outOf === undefined) {
    if (whole === undefined) return;
    const message = 'Unexpected whole of a number that is no share';
    const tip = 'Say under outOf what the number is out of: 100 for per cent.';
    addProblemAt(['whole'], context, 'figure-value', message, tip);
    return;
  }
  if (whole === undefined) {
    const tip = 'Say under whole what it is a share of, as the source does.';
    addProblemAt(['outOf'], context, 'figure-value', 'Unexpected share without its whole', tip);
  }
  const numbers = [number].flat();
  const isPart = numbers.every((one) => one >= 0 && one <= outOf);
  if (isPart || outOf < LEAST_WHOLE) return;
  const message = `Unexpected share, expected from 0 to ${outOf} out of ${outOf}`;
  const tip = 'A share is a part of its whole. What has grown or shrunk by more is no share.';
  addProblemAt(['value'], context, 'figure-value', message, tip);
}

const figureGroup = group(figureFields);
type FigureInput = z.output<typeof figureGroup>;

export const figureSchema = figureGroup.superRefine((figure, context) => {
  checkHedge(figure, context);
  checkShare(figure, context);
});

export type Figure = z.infer<typeof figureSchema>;

/** The number of a figure: what was said, without the time it is for and what it counts. */
export type FigureNumber = Pick<Figure, 'value' | 'hedge' | 'outOf'>;

/** Whether two figures give the same number, as firmly. */
export const isSameNumber = (a: FigureNumber, b: FigureNumber): boolean =>
  writtenFigure(a) === writtenFigure(b);

const WRITTEN_FIGURE = new RegExp(
  `^(?:(${HEDGES.join('|')}) )?(-?[\\d.]+|\\[.*\\])(?: out of (\\d+(?:\\.\\d+)?))?$`,
);

/** A value as JSON writes it, or nothing where the text is no value. */
function parseValue(text: string): Figure['value'] | undefined {
  try {
    return value.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * A figure’s number as a correction writes it, with its hedge where it gives one: `3000`,
 * `about 3000`, `[10000, 12000]`, `about 20 out of 100`.
 * @returns `undefined` when the text is none of these
 */
export function parseFigureNumber(
  text: string,
): (Omit<FigureNumber, 'hedge'> & { hedge: Figure['hedge'] | undefined }) | undefined {
  const [, written, number = '', whole] = WRITTEN_FIGURE.exec(text) ?? [];
  const parsed = parseValue(number);
  if (parsed === undefined) return undefined;
  const outOf = whole === undefined ? undefined : Number(whole);
  const hedge = HEDGES.find((known) => known === written);
  if (!Array.isArray(parsed))
    return hedge === 'between' ? undefined : { value: parsed, hedge, outOf };
  // A pair is always what stands between.
  const fits = hedge === undefined || hedge === 'between';
  return fits ? { value: parsed, hedge: 'between', outOf } : undefined;
}

/** A figure’s number with its hedge, as a correction writes them. */
export const writtenFigure = ({ value: number, hedge, outOf }: FigureNumber): string =>
  `${hedge} ${JSON.stringify(number)}${outOf === undefined ? '' : ` out of ${String(outOf)}`}`;
