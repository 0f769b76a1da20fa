import { basename, join } from 'node:path';
import type { z } from 'zod';
import { whileMaking } from '../basics/whileMaking.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { FILE_START, problemAt, sortProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { isId } from '../schema/ids.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { FieldsOf, Kind } from '../schema/kinds.ts';
import type { Story } from '../schema/story.ts';
import { contentFolderProblem, listFolder, readBytes, shownPath } from './contentFiles.ts';
import type { Allowed, Folder } from './contentFiles.ts';
import { idOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { readEntry } from './entryFile.ts';
import { FINGERPRINT_ENDING, parseFingerprint } from './fingerprintFile.ts';
import type { SuppressedPart } from './suppressedParts.ts';
import { readStory, STORY_FILE } from './storyFile.ts';

type EntriesByKind = { [K in Kind]: readonly Entry<FieldsOf<K>>[] };

/** `KINDS`, typed so that the schema of any one kind gives the fields of that kind. */
const SCHEMAS: { readonly [K in Kind]: { schema: z.ZodType<FieldsOf<K>> } } = KINDS;

/** All content files that could be read, each kind in the order of its ids. */
export interface Content extends EntriesByKind {
  story: Entry<Story> | undefined;
  /** the fingerprints of sources, by the source’s id */
  fingerprints: ReadonlyMap<string, Fingerprint>;
  /** ids of all files that are there, those included that could not be read */
  ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** what is left of entries whose words had to go; none of the lists above has them */
  removed: readonly RemovedEntry[];
  /** whether every file could be read */
  complete: boolean;
}

/** What is left of an entry whose words had to go. */
export interface RemovedEntry extends SuppressedPart {
  kind: Kind;
}

const TOP: Allowed = {
  folders: KIND_NAMES,
  accepts: (name) => name === STORY_FILE,
  expected: `${STORY_FILE} or the folders ${KIND_NAMES.join(', ')}`,
};

/** What a reading of the folders collects besides the entries. */
interface Collected {
  fingerprints: Map<string, Fingerprint>;
  ids: Record<Kind, Set<string>>;
  removed: RemovedEntry[];
  problems: Problem[];
}

async function readEntries<K extends Kind>(
  root: string,
  kind: K,
  paths: readonly string[],
  { ids, removed, problems }: Collected,
): Promise<Entry<FieldsOf<K>>[]> {
  const { schema } = SCHEMAS[kind];
  const entries: Entry<FieldsOf<K>>[] = [];
  for (const path of paths) {
    const id = idOf(path);
    ids[kind].add(id);
    const { entry, removed: stub, problems: own } = await readEntry(root, path, schema);
    if (entry) entries.push(entry);
    if (stub) removed.push({ kind, ...stub });
    problems.push(...own);
    if (!isId(id)) {
      const message = `Unexpected file name “${id}”, expected an id`;
      problems.push(problemAt(shownPath(root, path), FILE_START, 'file-name', message));
    }
  }
  return entries;
}

/** Reads the fingerprints that stand beside sources. */
async function readFingerprints(
  root: string,
  paths: readonly string[],
  { fingerprints, ids, problems }: Collected,
): Promise<void> {
  for (const path of paths) {
    const file = shownPath(root, path);
    const id = basename(path).slice(0, -FINGERPRINT_ENDING.length);
    const read = await readBytes(join(root, path), file);
    if ('problem' in read) {
      problems.push(read.problem);
    } else {
      const { fingerprint, problems: own } = whileMaking(`the entry of ${file}`, () =>
        parseFingerprint(file, id, read.bytes),
      );
      if (fingerprint) fingerprints.set(id, fingerprint);
      problems.push(...own);
    }
    if (!ids.sources.has(id)) {
      const message = `Unexpected fingerprint of “${id}”, a source that does not exist`;
      const tip = `Add content/sources/${id}.md, or delete the file.`;
      problems.push(problemAt(file, FILE_START, 'fingerprint-form', message, tip));
    }
  }
}

/** Reads the folder of one kind. */
async function readKind<K extends Kind>(
  root: string,
  kind: K,
  top: Folder,
  collected: Collected,
): Promise<Entry<FieldsOf<K>>[]> {
  if (!top.folders.includes(kind)) return [];
  const { ending } = KINDS[kind];
  const isEntry = (name: string): boolean => name.endsWith(ending);
  const isFingerprint = (name: string): boolean =>
    kind === 'sources' && name.endsWith(FINGERPRINT_ENDING);
  const { files, problems } = await listFolder(root, kind, {
    folders: [],
    accepts: (name) => isEntry(name) || isFingerprint(name),
    expected: `a file whose name ends in ${ending}`,
  });
  collected.problems.push(...problems);
  const entries = await readEntries(root, kind, files.filter(isEntry), collected);
  await readFingerprints(root, files.filter(isFingerprint), collected);
  return entries;
}

/**
 * Reads a whole content folder: `story.yaml` and the four folders of entries.
 * @param root path of the content folder
 * @returns what could be read, and every problem that a file has by itself, sorted
 */
export async function readContent(
  root: string,
): Promise<{ content: Content; problems: Problem[] }> {
  const collected: Collected = {
    fingerprints: new Map(),
    ids: { events: new Set(), sources: new Set(), actors: new Set(), measures: new Set() },
    removed: [],
    problems: [],
  };
  const { fingerprints, ids, removed, problems } = collected;
  const nothing = { story: undefined, events: [], sources: [], actors: [], measures: [] };
  const folderProblem = await contentFolderProblem(root);
  if (folderProblem)
    return {
      content: { ...nothing, fingerprints, ids, removed, complete: false },
      problems: [folderProblem],
    };

  const top = await listFolder(root, '', TOP);
  const story = await readStory(root, top);
  problems.push(...top.problems, ...story.problems);
  const content = {
    story: story.entry,
    events: await readKind(root, 'events', top, collected),
    sources: await readKind(root, 'sources', top, collected),
    actors: await readKind(root, 'actors', top, collected),
    measures: await readKind(root, 'measures', top, collected),
    fingerprints,
    ids,
    removed,
  };
  // From a fingerprint it could be told whether given words stood in a source.
  for (const { kind, id } of removed) if (kind === 'sources') fingerprints.delete(id);
  const complete = problems.length === 0;
  return { content: { ...content, complete }, problems: sortProblems(problems) };
}
