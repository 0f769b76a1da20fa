import { z } from 'zod';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { SEQUENCE_LENGTH } from '../fingerprint/sequences.ts';

const packed = z
  .string()
  .max(200_000)
  .regex(/^[A-Za-z0-9+/=_-]*$/);

/**
 * `content/sources/<id>.fingerprint.json`, and that of a version, as `npm run fingerprint` writes
 * it.
 */
export const fingerprintSchema = z.strictObject({
  version: z.literal(1),
  algorithm: z.literal('sha256'),
  source: z.string(),
  seen: z.string().optional(),
  sequenceLength: z.literal(SEQUENCE_LENGTH),
  bits: z.number().int().min(10).max(32),
  words: z.number().int().nonnegative(),
  sequences: packed,
  phrases: packed,
  numbers: packed,
}) satisfies z.ZodType<Fingerprint>;
