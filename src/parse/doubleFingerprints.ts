import type { Fingerprints, KeptText } from '../fingerprint/articleFingerprint.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { shownPath } from './contentFiles.ts';
import type { ContentFiles } from './contentFiles.ts';
import { fingerprintFile, fingerprintName, resultsFile } from './keptFileName.ts';

/** Whether this is a fingerprint that everyone has, and not the results of a private one. */
const isPublic = (kept: KeptText): boolean => !('proved' in kept);

/** The private fingerprints without those of texts that have a public one, which alone counts. */
export function withoutDoubles(secret: Fingerprints, published: Fingerprints): Fingerprints {
  const left = [...secret].map(([id, own]): [string, readonly KeptText[]] => {
    const taken = new Set(
      published
        .get(id)
        ?.filter(isPublic)
        .map(({ seen }) => seen),
    );
    return [id, own.filter(({ seen }) => !taken.has(seen))];
  });
  return new Map(left.filter(([, own]) => own.length > 0));
}

/**
 * What is wrong with a private fingerprint, or with its results, of a text that has a public one:
 * one problem for each text.
 * @param paths of all files with what is kept of a text, from the content folder
 * @param published what was read of those that everyone has
 */
export function doubleProblems(
  root: ContentFiles,
  paths: readonly string[],
  published: Fingerprints,
): Problem[] {
  const present = new Set(paths);
  return [...published.values()].flat().flatMap((kept) => {
    if (!isPublic(kept)) return [];
    const { source, seen } = kept;
    const others = [
      { path: resultsFile(source, seen), what: 'results of a private fingerprint' },
      { path: fingerprintFile(source, seen, true), what: 'private fingerprint' },
    ].filter(({ path }) => present.has(path));
    const [first] = others;
    if (first === undefined) return [];
    const name = fingerprintName(source, seen);
    const message = `Unexpected ${first.what} of “${name}” beside a public one, which alone counts`;
    const all = others.map(({ path }) => shownPath(root, path)).join(' and ');
    const own = shownPath(root, fingerprintFile(source, seen, false));
    const tip = `Delete ${all}; or, to keep the fingerprint private, delete ${own}.`;
    return [problemAt(shownPath(root, first.path), FILE_START, 'fingerprint-form', message, tip)];
  });
}
