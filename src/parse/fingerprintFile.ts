import type { ZodType } from 'zod';
import type { Fingerprint, KeptText } from '../fingerprint/articleFingerprint.ts';
import { FIRST_SPARE } from '../fingerprint/firstFingerprint.ts';
import { isCrowded } from '../fingerprint/hashSet.ts';
import type { HashSet } from '../fingerprint/hashSet.ts';
import type { Results } from '../fingerprint/results.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { fingerprintSchema, resultsSchema } from '../schema/fingerprintSchema.ts';
import { decodeText } from './decodeText.ts';
import { fingerprintCall, fingerprintName, RESULTS_CALL, RESULTS_ENDING } from './keptFileName.ts';

/** The sets of a fingerprint, each with the fewest bits that it must have to spare. */
function setsOf(fingerprint: Fingerprint): [name: string, set: HashSet, spare: number][] {
  if (fingerprint.version === 1)
    return (['sequences', 'phrases', 'numbers'] as const).map((name) => [
      name,
      { bits: fingerprint.bits, hashes: fingerprint[name] },
      FIRST_SPARE,
    ]);
  const proving = (['quoted', 'phrases', 'numbers', 'doubtful'] as const).map(
    (name): [string, HashSet, number] => [name, fingerprint[name], FIRST_SPARE],
  );
  const { places, prose } = fingerprint;
  return [
    ...proving,
    ...(places ? [['places', places, FIRST_SPARE] satisfies [string, HashSet, number]] : []),
    ['prose', prose, 1],
  ];
}

/** A text as JSON of some form, or what is wrong with it. */
function readJson<T extends object>(text: string, schema: ZodType<T>, what: string): T | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'Unexpected text that is not JSON';
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  return `Unexpected ${what}: “${field ?? ''}” is not as expected`;
}

/** A fingerprint, or what is wrong with the text that should be one. */
function readFingerprint(text: string): Fingerprint | string {
  const fingerprint = readJson<Fingerprint>(text, fingerprintSchema, 'fingerprint');
  if (typeof fingerprint === 'string') return fingerprint;
  // With so many hashes for so few bits, any word would match one of them.
  const crowded = setsOf(fingerprint).find(([, set, spare]) => isCrowded(set, spare));
  if (!crowded) return fingerprint;
  const [name, { bits }] = crowded;
  const hashes = `hashes of ${bits} bits`;
  return `Unexpected fingerprint: more “${name}” than ${hashes} can tell apart`;
}

/** What is wrong with something that is of another source or version than its file is named for. */
function misnamed({ source, seen }: KeptText, what: string, name: string): string | undefined {
  const own = fingerprintName(source, seen);
  return own === name ? undefined : `Unexpected ${what} of “${own}” in a file named for “${name}”`;
}

/**
 * Reads a file with a fingerprint, or with the results of a private one.
 * @param id the source it should be of
 * @param seen when the version was seen that it should be of, where it is of one
 */
export function parseFingerprint(
  file: string,
  id: string,
  bytes: Uint8Array,
  seen?: string,
): { fingerprint?: KeptText; problems: Problem[] } {
  const { text, problems } = decodeText(file, bytes);
  if (text === undefined) return { problems };
  const isResults = file.endsWith(RESULTS_ENDING);
  const what = isResults ? 'results' : 'fingerprint';
  const read = isResults ? readJson<Results>(text, resultsSchema, what) : readFingerprint(text);
  const wrong = typeof read === 'string' ? read : misnamed(read, what, fingerprintName(id, seen));
  if (wrong === undefined && typeof read !== 'string') return { fingerprint: read, problems };
  const tip = `Run ${isResults ? RESULTS_CALL : fingerprintCall(id, seen)} again.`;
  const problem = problemAt(file, FILE_START, 'fingerprint-form', wrong ?? '', tip);
  return { problems: [...problems, problem] };
}
