import { whileMaking } from '../basics/whileMaking.ts';
import type { KeptText } from '../fingerprint/articleFingerprint.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFields } from '../schema/kinds.ts';
import { shownPath } from './contentFiles.ts';
import type { ContentFiles } from './contentFiles.ts';
import type { Entry } from './entry.ts';
import { parseFingerprint } from './fingerprintFile.ts';
import { FINGERPRINT_ENDING, fingerprintName, RESULTS_ENDING } from './keptFileName.ts';

/** When the versions of each source were seen; sources that could not be read are not there. */
type Moments = ReadonlyMap<string, readonly string[]>;

/** What a file with what is kept of a text should be of, by its name. */
interface Named {
  /** its name without the ending */
  name: string;
  what: 'fingerprint' | 'results';
  id: string;
  /** when the version was seen; nothing where it is of the source itself, or of no version */
  seen: string | undefined;
}

/** Whether a file of this name has what is kept of a text. */
export const isKeptFile = (name: string): boolean =>
  name.endsWith(FINGERPRINT_ENDING) || name.endsWith(RESULTS_ENDING);

function namedAs(path: string, moments: Moments): Named {
  const what = path.endsWith(RESULTS_ENDING) ? 'results' : 'fingerprint';
  const ending = what === 'results' ? RESULTS_ENDING : FINGERPRINT_ENDING;
  const name = path.slice(path.lastIndexOf('/') + 1, -ending.length);
  const [id = ''] = name.split('.');
  const seen = moments.get(id)?.find((moment) => fingerprintName(id, moment) === name);
  return { name, what, id, seen };
}

/** What is wrong with a file whose source or version is not there, and what to add. */
function strayProblems(
  file: string,
  { name, what, id, seen }: Named,
  moments: Moments,
  ids: ReadonlySet<string>,
): Problem[] {
  const stray = (of: string, add: string): Problem[] => {
    const message = `Unexpected ${what} of “${name}”, a ${of} that does not exist`;
    return [
      problemAt(file, FILE_START, 'fingerprint-form', message, `${add}, or delete the file.`),
    ];
  };
  if (!ids.has(id)) return stray('source', `Add content/sources/${id}.md`);
  if (name === id || seen !== undefined || !moments.has(id)) return [];
  return stray('version', `Add it under versions in content/sources/${id}.md`);
}

/** What is kept of each source, that of versions in the order of its entry. */
function bySource(read: readonly KeptText[], moments: Moments): Map<string, KeptText[]> {
  const rank = ({ source, seen = '' }: KeptText): number => moments.get(source)?.indexOf(seen) ?? 0;
  return Map.groupBy(
    [...read].sort((a, b) => rank(a) - rank(b)),
    ({ source }) => source,
  );
}

/**
 * Reads what is kept of the texts of sources: fingerprints, and the results of private ones.
 * @param paths from the content folder
 * @param ids of the sources that are there, those included that could not be read
 */
export async function readFingerprints(
  root: ContentFiles,
  paths: readonly string[],
  sources: readonly Entry<SourceFields>[],
  ids: ReadonlySet<string>,
): Promise<{ fingerprints: Map<string, KeptText[]>; problems: Problem[] }> {
  const moments: Moments = new Map(
    sources.map(({ id, data }) => [id, data.versions.map(({ seen }) => seen.edtf)]),
  );
  const found = new Map<string, KeptText>();
  const problems: Problem[] = [];
  // The name of a fingerprint sorts before that of the results, and of the two it counts.
  for (const path of paths) {
    const file = shownPath(root, path);
    const named = namedAs(path, moments);
    problems.push(...strayProblems(file, named, moments, ids));
    if (named.name !== named.id && named.seen === undefined) continue;
    const read = await root.read(path);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const { fingerprint, problems: own } = root.once(path, read.bytes, () =>
      whileMaking(`the entry of ${file}`, () =>
        parseFingerprint(file, named.id, read.bytes, named.seen),
      ),
    );
    if (fingerprint && !found.has(named.name)) found.set(named.name, fingerprint);
    problems.push(...own);
  }
  return { fingerprints: bySource([...found.values()], moments), problems };
}
