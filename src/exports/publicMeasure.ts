import { z } from 'zod';
import type { Measure } from '../domain/archive.ts';
import { KINDS } from '../schema/kinds.ts';
import { unitFields } from '../schema/measure.ts';
import type { Site } from '../views/site.ts';
import { publicCorrectionsOf } from './publicCorrection.ts';
import { publicAddress } from './publicDate.ts';
import { publicEntry } from './publicEntry.ts';
import { publicRecord } from './publicForm.ts';

const publicUnit = publicRecord({ one: z.string(), other: z.string() }, unitFields, {
  description: 'The unit of one and of many.',
});

export const publicMeasure = publicRecord(
  {
    ...publicEntry,
    csv: publicAddress.meta({ description: 'All numbers for it as CSV.' }),
    title: z.string(),
    summary: z.string(),
    unit: publicUnit.type,
  },
  KINDS.measures.schema.shape,
  { id: 'Measure', description: 'A quantity that actors put numbers on.' },
);

type PublicMeasure = z.infer<typeof publicMeasure.type>;

const publicUnitOf = (unit: Measure['unit']): PublicMeasure['unit'] => ({
  one: unit.one,
  other: unit.other,
  ...publicUnit.others(unit),
});

/** A measure in its public form. */
export const publicMeasureOf = ({ addresses }: Site, measure: Measure): PublicMeasure => ({
  id: measure.id,
  aliases: measure.aliases,
  address: addresses.absolute(addresses.measure(measure.id)),
  csv: addresses.absolute(addresses.measureCsv(measure.id)),
  title: measure.title,
  summary: measure.summary,
  unit: publicUnitOf(measure.unit),
  corrections: publicCorrectionsOf(measure.corrections),
  ...publicMeasure.others(measure),
});
