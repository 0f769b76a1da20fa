import { basename, join } from 'node:path';
import { whileMaking } from '../basics/whileMaking.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFields } from '../schema/kinds.ts';
import { readBytes, shownPath } from './contentFiles.ts';
import type { Entry } from './entry.ts';
import { FINGERPRINT_ENDING, fingerprintName, parseFingerprint } from './fingerprintFile.ts';

/** When the versions of each source were seen; sources that could not be read are not there. */
type Moments = ReadonlyMap<string, readonly string[]>;

/** What a file with a fingerprint should be of, by its name. */
interface Named {
  /** its name without the ending */
  name: string;
  id: string;
  /** when the version was seen; nothing where it is of the source itself, or of no version */
  seen: string | undefined;
}

function namedAs(path: string, moments: Moments): Named {
  const name = basename(path).slice(0, -FINGERPRINT_ENDING.length);
  const [id = ''] = name.split('.');
  const seen = moments.get(id)?.find((moment) => fingerprintName(id, moment) === name);
  return { name, id, seen };
}

/** What is wrong with a fingerprint whose source or version is not there, and what to add. */
function strayProblems(
  file: string,
  { name, id, seen }: Named,
  moments: Moments,
  ids: ReadonlySet<string>,
): Problem[] {
  const stray = (what: string, add: string): Problem[] => {
    const message = `Unexpected fingerprint of “${name}”, a ${what} that does not exist`;
    return [
      problemAt(file, FILE_START, 'fingerprint-form', message, `${add}, or delete the file.`),
    ];
  };
  if (!ids.has(id)) return stray('source', `Add content/sources/${id}.md`);
  if (name === id || seen !== undefined || !moments.has(id)) return [];
  return stray('version', `Add it under versions in content/sources/${id}.md`);
}

/** The fingerprints by source, those of versions in the order of its entry. */
function bySource(read: readonly Fingerprint[], moments: Moments): Map<string, Fingerprint[]> {
  const rank = ({ source, seen = '' }: Fingerprint): number =>
    moments.get(source)?.indexOf(seen) ?? 0;
  return Map.groupBy(
    [...read].sort((a, b) => rank(a) - rank(b)),
    ({ source }) => source,
  );
}

/**
 * Reads the fingerprints that stand beside sources.
 * @param paths from the content folder
 * @param ids of the sources that are there, those included that could not be read
 */
export async function readFingerprints(
  root: string,
  paths: readonly string[],
  sources: readonly Entry<SourceFields>[],
  ids: ReadonlySet<string>,
): Promise<{ fingerprints: Map<string, Fingerprint[]>; problems: Problem[] }> {
  const moments: Moments = new Map(
    sources.map(({ id, data }) => [id, data.versions.map(({ seen }) => seen.edtf)]),
  );
  const found: Fingerprint[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = shownPath(root, path);
    const named = namedAs(path, moments);
    problems.push(...strayProblems(file, named, moments, ids));
    if (named.name !== named.id && named.seen === undefined) continue;
    const read = await readBytes(join(root, path), file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const { fingerprint, problems: own } = whileMaking(`the entry of ${file}`, () =>
      parseFingerprint(file, named.id, read.bytes, named.seen),
    );
    if (fingerprint) found.push(fingerprint);
    problems.push(...own);
  }
  return { fingerprints: bySource(found, moments), problems };
}
