import { z } from 'zod';
import type { CheckedBy, SeenVersion } from '../domain/archive.ts';
import type { Moments } from '../domain/verification.ts';
import { versionFields } from '../schema/version.ts';
import { publicDate, publicDateOf } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';

const publicFingerprint = z.object({
  algorithm: z.string(),
  sequenceLength: z.number(),
  bits: z.number(),
  words: z.number(),
});

/** By what quotations and figures were checked against a text, or null. */
export const publicCheckedBy = publicFingerprint.nullable();

export const publicCheckedByOf = (
  checkedBy: CheckedBy | undefined,
): z.infer<typeof publicCheckedBy> => checkedBy ?? null;

/** When the versions were seen that have something; null for a text that belongs to no version. */
export const publicMoments = z.array(z.string().nullable());

export const publicMomentsOf = (moments: Moments): z.infer<typeof publicMoments> =>
  moments.map((moment) => (moment === '' ? null : moment));

export const publicVersion = publicRecord(
  {
    seen: publicDate.meta({ description: 'The day on which it read so, maybe with the time.' }),
    fingerprint: publicCheckedBy.meta({
      description:
        'By what quotations and figures were checked against the text of this version; null: ' +
        'nothing was.',
    }),
  },
  versionFields,
  { id: 'Version', description: 'The same source as it was seen at one moment.' },
);

/** A version of a source in its public form. */
export const publicVersionOf = (version: SeenVersion): z.infer<typeof publicVersion.type> => ({
  seen: publicDateOf(version.seen),
  fingerprint: publicCheckedByOf(version.fingerprint),
  ...publicVersion.others(version),
});
