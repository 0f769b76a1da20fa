import type { Taking } from '../../../src/fingerprint/articleFingerprint.ts';
import type { FirstFingerprint } from '../../../src/fingerprint/firstFingerprint.ts';

/**
 * The fingerprint of version 1 of `“Fair play” for 3,000 ‘paying guests’ only`, as the program
 * wrote it while that was the only version.
 */
export const FIRST_PRINT: FirstFingerprint = {
  version: 1,
  algorithm: 'sha256',
  source: 'known',
  sequenceLength: 4,
  bits: 12,
  words: 7,
  sequences: '8BLBCPwB0AE=',
  phrases: '9wOHEQ==',
  numbers: 'jh4=',
};

/** How a text is taken of which everything may be quoted. */
export const FREE: Taking = { language: 'en', quotedFreely: true };
