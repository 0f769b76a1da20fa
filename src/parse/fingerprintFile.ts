import { SPARE_BITS } from '../fingerprint/hashing.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { unpack } from '../fingerprint/packing.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { fingerprintSchema } from '../schema/fingerprintSchema.ts';
import { decodeText } from './decodeText.ts';

export const FINGERPRINT_ENDING = '.fingerprint.json';

const SETS = ['sequences', 'phrases', 'numbers'] as const;

/** A fingerprint, or what is wrong with the text that should be one. */
function readFingerprint(text: string, id: string): Fingerprint | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'Unexpected text that is not JSON';
  }
  const result = fingerprintSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
    return `Unexpected fingerprint: “${field ?? ''}” is not as expected`;
  }
  const { source, bits } = result.data;
  if (source !== id) return `Unexpected fingerprint of “${source}” in a file named for “${id}”`;
  // With so many hashes for so few bits, any word would match one of them.
  const crowded = SETS.find((set) => unpack(result.data[set]).size > 2 ** (bits - SPARE_BITS));
  if (!crowded) return result.data;
  const hashes = `hashes of ${bits} bits`;
  return `Unexpected fingerprint: more “${crowded}” than ${hashes} can tell apart`;
}

/**
 * Reads a fingerprint file.
 * @param id the source it should be of
 */
export function parseFingerprint(
  file: string,
  id: string,
  bytes: Uint8Array,
): { fingerprint?: Fingerprint; problems: Problem[] } {
  const { text, problems } = decodeText(file, bytes);
  if (text === undefined) return { problems };
  const fingerprint = readFingerprint(text, id);
  if (typeof fingerprint !== 'string') return { fingerprint, problems };
  const tip = `Run npm run fingerprint -- ${id} <text file> again.`;
  const problem = problemAt(file, FILE_START, 'fingerprint-form', fingerprint, tip);
  return { problems: [...problems, problem] };
}
