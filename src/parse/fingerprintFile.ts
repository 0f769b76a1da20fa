import { SPARE_BITS } from '../fingerprint/hashing.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { unpack } from '../fingerprint/packing.ts';
import { fingerprintSchema } from '../schema/fingerprintSchema.ts';
import type { Problem } from './problem.ts';
import { decodeText } from './plainText.ts';

export const FINGERPRINT_ENDING = '.fingerprint.json';

/**
 * Reads a fingerprint file.
 * @param id the source it should be of
 */
export function parseFingerprint(
  file: string,
  id: string,
  bytes: Uint8Array,
): { fingerprint?: Fingerprint; problems: Problem[] } {
  const decoded = decodeText(file, bytes);
  if (decoded.text === undefined) return { problems: decoded.problems };
  const problem = (message: string): { problems: Problem[] } => ({
    problems: [
      ...decoded.problems,
      {
        file,
        line: 1,
        column: 1,
        rule: 'fingerprint-form',
        message,
        tip: `Run npm run fingerprint -- ${id} <text file> again.`,
      },
    ],
  });
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return problem('Unexpected text that is not JSON');
  }
  const result = fingerprintSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
    return problem(`Unexpected fingerprint: “${field ?? ''}” is not as expected`);
  }
  if (result.data.source !== id)
    return problem(`Unexpected fingerprint of “${result.data.source}” in a file named for “${id}”`);
  // Hashes as many as their bits can tell apart would match any word.
  const crowded = (['sequences', 'phrases', 'numbers'] as const).find(
    (set) => unpack(result.data[set]).size > 2 ** (result.data.bits - SPARE_BITS),
  );
  if (crowded)
    return problem(
      `Unexpected fingerprint: more “${crowded}” than hashes of ${result.data.bits} bits can tell apart`,
    );
  return { fingerprint: result.data, problems: decoded.problems };
}
