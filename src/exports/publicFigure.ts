import { z } from 'zod';
import type { Sureness } from '../domain/sureness.ts';
import { verifiedIn } from '../domain/verification.ts';
import type { VerifiedFigure } from '../domain/verification.ts';
import { figureFields, HEDGES } from '../schema/figure.ts';
import type { Figure } from '../schema/figure.ts';
import { publicId, publicSureDate, publicSureDateOf } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';
import { publicProof } from './publicProof.ts';
import { publicMoments, publicMomentsOf } from './publicVersion.ts';

export const publicFigure = publicRecord(
  {
    measure: publicId.meta({ description: 'Id of the measure it is a number for.' }),
    hedge: z.enum(HEDGES).meta({
      description:
        'How firmly it is given. `exactly` is a number printed without a hedge; `about` says ' +
        'that both bounds are approximate, `more-than` and `fewer-than` that the bound itself is ' +
        'not reached, `multiples-of` that it counts by the lower bound: dozens, thousands.',
    }),
    low: z.number().nullable().meta({
      description: 'Lower bound; null where the hedge gives none (`up-to`, `fewer-than`).',
    }),
    high: z.number().nullable().meta({
      description:
        'Upper bound; null where the hedge gives none (`at-least`, `more-than`, `multiples-of`).',
    }),
    asOf: publicSureDate.meta({ description: 'The time the number is given for.' }),
    scope: z
      .string()
      .nullable()
      .meta({ description: 'What part of the measure it counts; null: none is noted.' }),
    expected: z
      .boolean()
      .meta({ description: 'Whether the number is said to be expected, not reached.' }),
    proof: publicProof,
    verifiedIn: z.array(publicId).meta({
      description:
        'Ids of the sources whose text was checked and prints the number; where no one ' +
        'source prints both ends of a range, of those that print them between them. Empty: ' +
        'not verified.',
    }),
    inVersions: z.array(z.object({ source: publicId, seen: publicMoments })).meta({
      description:
        'Of the sources whose versions were checked: when those were seen that print every ' +
        'number of it: `seen.edtf` of each, or null for a text that belongs to no version.',
    }),
    alsoPrintedIn: z.array(publicId).meta({
      description:
        'Ids of other sources, not among those of the claim, whose text was checked and prints ' +
        'every number of it, whatever it counts there. Only numbers from 1,000 on that are no ' +
        'years were looked for, and only in sources close to the claim, so an empty list does ' +
        'not say that no other source prints them.',
    }),
  },
  figureFields,
  { id: 'Figure', description: 'One number given for a measure, as its bounds.' },
  ['value'],
);

export type PublicFigure = z.infer<typeof publicFigure.type>;

const NO_LOWER: readonly Figure['hedge'][] = ['up-to', 'fewer-than'];
const NO_UPPER: readonly Figure['hedge'][] = ['at-least', 'more-than', 'multiples-of'];

/** A printed number as the bounds that its hedge gives it. */
export function boundsOf({
  value,
  hedge,
}: Pick<Figure, 'value' | 'hedge'>): Pick<PublicFigure, 'low' | 'high'> {
  const [low, high] = Array.isArray(value) ? value : [value, value];
  return {
    low: NO_LOWER.includes(hedge) ? null : low,
    high: NO_UPPER.includes(hedge) ? null : high,
  };
}

/**
 * A figure in its public form.
 * @param sureness of the time that it is given for
 */
export const publicFigureOf = (figure: VerifiedFigure, sureness: Sureness): PublicFigure => ({
  measure: figure.measure,
  hedge: figure.hedge,
  ...boundsOf(figure),
  asOf: publicSureDateOf(figure.asOf, sureness),
  scope: figure.scope ?? null,
  expected: figure.expected,
  proof: figure.proof,
  verifiedIn: [...verifiedIn(figure)],
  inVersions: Object.entries(figure.inVersions ?? {}).map(([source, [first = [], ...others]]) => ({
    source,
    seen: publicMomentsOf(
      first.filter((moment) => others.every((moments) => moments.includes(moment))),
    ),
  })),
  alsoPrintedIn: [...figure.alsoPrintedIn],
  ...publicFigure.others(figure),
});
