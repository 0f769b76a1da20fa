import { SPARE_BITS } from '../fingerprint/hashing.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { unpack } from '../fingerprint/packing.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { fingerprintSchema } from '../schema/fingerprintSchema.ts';
import { decodeText } from './decodeText.ts';

export const FINGERPRINT_ENDING = '.fingerprint.json';

/**
 * The name of the file with a fingerprint, without its ending. The name of a version has the time
 * without colons, which not every file system takes in a name.
 * @param seen when the version was seen, where it is that of one
 */
export const fingerprintName = (id: string, seen?: string): string =>
  seen === undefined ? id : `${id}.${seen.replaceAll(':', '')}`;

/** The command that makes a fingerprint. */
export const fingerprintCall = (id: string, seen?: string): string =>
  `npm run fingerprint -- ${id} <text file>${seen === undefined ? '' : ` --seen=${seen}`}`;

const SETS = ['sequences', 'phrases', 'numbers'] as const;

/** A fingerprint, or what is wrong with the text that should be one. */
function readFingerprint(text: string, name: string): Fingerprint | string {
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
  const { source, seen, bits } = result.data;
  const own = fingerprintName(source, seen);
  if (own !== name) return `Unexpected fingerprint of “${own}” in a file named for “${name}”`;
  // With so many hashes for so few bits, any word would match one of them.
  const crowded = SETS.find((set) => unpack(result.data[set]).size > 2 ** (bits - SPARE_BITS));
  if (!crowded) return result.data;
  const hashes = `hashes of ${bits} bits`;
  return `Unexpected fingerprint: more “${crowded}” than ${hashes} can tell apart`;
}

/**
 * Reads a fingerprint file.
 * @param id the source it should be of
 * @param seen when the version was seen that it should be of, where it is of one
 */
export function parseFingerprint(
  file: string,
  id: string,
  bytes: Uint8Array,
  seen?: string,
): { fingerprint?: Fingerprint; problems: Problem[] } {
  const { text, problems } = decodeText(file, bytes);
  if (text === undefined) return { problems };
  const fingerprint = readFingerprint(text, fingerprintName(id, seen));
  if (typeof fingerprint !== 'string') return { fingerprint, problems };
  const tip = `Run ${fingerprintCall(id, seen)} again.`;
  const problem = problemAt(file, FILE_START, 'fingerprint-form', fingerprint, tip);
  return { problems: [...problems, problem] };
}
