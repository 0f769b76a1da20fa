import { z } from 'zod';
import { compareText } from '../basics/lists.ts';
import { CORRECTED_FIELDS, CORRECTION_KINDS, correctionFields } from '../schema/correction.ts';
import type { Correction } from '../schema/correction.ts';
import { publicDay, publicId } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';

export const publicCorrection = publicRecord(
  {
    date: publicDay.meta({ description: 'The day this site made the correction.' }),
    kind: z.enum(CORRECTION_KINDS).meta({ description: 'What was wrong.' }),
    claim: publicId
      .nullable()
      .meta({ description: 'Id of the claim of this event that was corrected.' }),
    field: z.enum(CORRECTED_FIELDS).meta({ description: 'The field that was corrected.' }),
    was: z.string().meta({ description: 'What the entry said before.' }),
    now: z.string().meta({ description: 'What it says now.' }),
    why: z.string(),
  },
  correctionFields,
  {
    id: 'Correction',
    description: 'A public note of what an entry said before and says now.',
  },
);

export type PublicCorrection = z.infer<typeof publicCorrection.type>;

const publicCorrectionOf = (correction: Correction): PublicCorrection => ({
  date: correction.date,
  kind: correction.kind,
  claim: correction.claim ?? null,
  field: correction.field,
  was: correction.was,
  now: correction.now,
  why: correction.why,
  ...publicCorrection.others(correction),
});

/** The corrections of an entry, the oldest first; those of one day in the order of the file. */
export const publicCorrectionsOf = (corrections: readonly Correction[]): PublicCorrection[] =>
  [...corrections].sort((a, b) => compareText(a.date, b.date)).map(publicCorrectionOf);
