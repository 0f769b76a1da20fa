import { z } from 'zod';
import type { SeenVersion } from '../domain/archive.ts';
import type { CheckedBy } from '../domain/checkedBy.ts';
import type { Moments } from '../domain/verification.ts';
import { versionFields } from '../schema/version.ts';
import { publicDate, publicDateOf, publicDay } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';

const publicFingerprint = z.object({
  version: z.number().meta({
    description: 'The version of its form: what version 1 proved of numbers counts as not checked.',
  }),
  algorithm: z.string(),
  sequenceLength: z.number().meta({ description: 'How many words in a row are hashed together.' }),
  bits: z.number().meta({ description: 'How many bits of each hash prove quoted words.' }),
  words: z.number(),
  taken: publicDay.nullable().meta({ description: 'The day on which it was taken, if noted.' }),
  by: z.string().nullable().meta({ description: 'Who took it, if noted.' }),
  copy: z.string().nullable().meta({ description: 'Of which copy of the text, if noted.' }),
  private: z.boolean().meta({
    description: 'Whether the fingerprint is not published, but only what it proved.',
  }),
});

/** By what quotations and figures were checked against a text, or null. */
export const publicCheckedBy = publicFingerprint.nullable();

export const publicCheckedByOf = (
  checkedBy: CheckedBy | undefined,
): z.infer<typeof publicCheckedBy> =>
  checkedBy
    ? {
        version: checkedBy.version,
        algorithm: checkedBy.algorithm,
        sequenceLength: checkedBy.sequenceLength,
        bits: checkedBy.bits,
        words: checkedBy.words,
        taken: checkedBy.taken ?? null,
        by: checkedBy.by ?? null,
        copy: checkedBy.copy ?? null,
        private: checkedBy.isPrivate,
      }
    : null;

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
