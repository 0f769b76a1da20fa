import { z } from 'zod';
import type { ArticleFingerprint } from '../fingerprint/articleFingerprint.ts';
import type { FirstFingerprint } from '../fingerprint/firstFingerprint.ts';
import type { Results } from '../fingerprint/results.ts';
import { language } from './languageTag.ts';
import { title } from './texts.ts';

const packed = z
  .string()
  .max(200_000)
  .regex(/^[A-Za-z0-9+/=_-]*$/);

const bits = z.number().int().min(1).max(32);
const hashSet = z.strictObject({ bits, hashes: packed });

/** What is said of the text that something was taken of. */
const taking = {
  source: z.string(),
  seen: z.string().optional(),
  language,
  taken: z.iso.date().optional(),
  by: title.optional(),
  copy: title.optional(),
  words: z.number().int().nonnegative(),
};

const firstFingerprintSchema = z.strictObject({
  version: z.literal(1),
  algorithm: z.literal('sha256'),
  source: z.string(),
  seen: z.string().optional(),
  sequenceLength: z.literal(4),
  bits: bits.min(10),
  words: z.number().int().nonnegative(),
  sequences: packed,
  phrases: packed,
  numbers: packed,
}) satisfies z.ZodType<FirstFingerprint>;

const secondFingerprintSchema = z.strictObject({
  version: z.literal(2),
  algorithm: z.literal('sha256'),
  ...taking,
  quotedFreely: z.boolean().optional(),
  quoted: hashSet,
  prose: hashSet,
  phrases: hashSet,
  numbers: hashSet,
  doubtful: hashSet,
}) satisfies z.ZodType<ArticleFingerprint>;

const articleFingerprintSchema = secondFingerprintSchema.extend({
  version: z.literal(3),
  places: hashSet,
}) satisfies z.ZodType<ArticleFingerprint>;

/**
 * `content/sources/<id>.fingerprint.json`, and that of a version, as `npm run fingerprint` writes
 * it, or wrote it before version 3.
 */
export const fingerprintSchema = z.discriminatedUnion('version', [
  firstFingerprintSchema,
  secondFingerprintSchema,
  articleFingerprintSchema,
]);

const digests = z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(20_000);

/** `content/sources/<id>.results.json`, as `npm run fingerprint -- --results` writes it. */
export const resultsSchema = z.strictObject({
  version: z.literal([1, 2]),
  ...taking,
  checked: z.iso.date().optional(),
  bits,
  proved: digests,
  notProved: digests,
}) satisfies z.ZodType<Results>;
