import type { z } from 'zod';
import type { Fingerprints } from '../fingerprint/articleFingerprint.ts';
import { sortProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { CLAIMS } from '../schema/event.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { FieldsOf, Kind } from '../schema/kinds.ts';
import type { Story } from '../schema/story.ts';
import { ABOUT_FILE, readAbout } from './aboutFile.ts';
import type { AboutText } from './aboutFile.ts';
import { readClaimFiles } from './claimFiles.ts';
import { contentFolderProblem, listFolder } from './contentFiles.ts';
import type { Allowed, ContentFiles, Folder } from './contentFiles.ts';
import { idOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './entryFile.ts';
import { eachLayer } from './layers.ts';
import type { Layers } from './layers.ts';
import { doubleProblems, withoutDoubles } from './doubleFingerprints.ts';
import { FINGERPRINT_ENDING, PRIVATE_FOLDER, TEXT_ENDING } from './keptFileName.ts';
import { withMeantIds } from './meantIds.ts';
import { isKeptFile, readFingerprints } from './sourceFingerprints.ts';
import type { Misplaced } from './strayFiles.ts';
import type { SuppressedPart } from './suppressedParts.ts';
import { withClaimFiles, withClaimsRemoved } from './joinedClaims.ts';
import { readStory, STORY_FILE } from './storyFile.ts';

type EntriesByKind = { [K in Kind]: readonly Entry<FieldsOf<K>>[] };

/** `KINDS`, typed so that the schema of any one kind gives the fields of that kind. */
const SCHEMAS: { readonly [K in Kind]: { schema: z.ZodType<FieldsOf<K>> } } = KINDS;

/** The entries of a layer, each kind in the order of its ids, and what is kept of its sources. */
interface ContentPart extends EntriesByKind {
  fingerprints: Fingerprints;
  /** those that stay with the maintainers: pages know only their results, which stand above */
  privateFingerprints: Fingerprints;
}

/** All content files that could be read: what is published of them and, apart, with the drafts. */
export interface Content extends ContentPart {
  story: Entry<Story> | undefined;
  /** the text of the about page, where the story has its own */
  about: AboutText | undefined;
  /** the same with what is not to be published yet; nothing where there is none */
  drafts?: Omit<Layers<ContentPart>, 'published'> | undefined;
  /** ids of all files that are there, those included that could not be read */
  ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** what is left of entries whose words had to go; none of the lists above has them */
  removed: readonly RemovedEntry[];
  /** addresses of the claims that have files of their own, those included that could not be read */
  claimFiles: ReadonlySet<string>;
  /** whether every file could be read */
  complete: boolean;
}

/** What is left of an entry whose words had to go. */
export interface RemovedEntry extends SuppressedPart {
  kind: Kind;
}
const FOLDERS = [...KIND_NAMES, CLAIMS];

const TOP: Allowed = {
  folders: [...FOLDERS, PRIVATE_FOLDER],
  accepts: (name) => name === STORY_FILE || name === ABOUT_FILE,
  expected: `${STORY_FILE}, ${ABOUT_FILE} or the folders ${FOLDERS.join(', ')}`,
};

const PRIVATE: Allowed = {
  folders: [],
  accepts: (name) => name.endsWith(FINGERPRINT_ENDING) || name.endsWith(TEXT_ENDING),
  expected: `a file whose name ends in ${FINGERPRINT_ENDING} or ${TEXT_ENDING}`,
};

/** What a reading of the folders collects besides the entries. */
interface Collected {
  /** paths of the files with what is kept of the texts of sources */
  fingerprints: string[];
  ids: Record<Kind, Set<string>>;
  removed: RemovedEntry[];
  problems: Problem[];
  /** entries whose files are in another place than they should be */
  misplaced: Misplaced[];
  notes: Problem[];
}

/** Reads the folder of one kind. */
async function readKind<K extends Kind>(
  root: ContentFiles,
  kind: K,
  top: Folder,
  collected: Collected,
): Promise<Layers<Entry<FieldsOf<K>>[]>> {
  if (!top.folders.includes(kind)) return eachLayer(() => []);
  const { ending } = KINDS[kind];
  const isEntry = (name: string): boolean => name.endsWith(ending);
  const isKept = (name: string): boolean => kind === 'sources' && isKeptFile(name);
  const { files, problems, misplaced } = await listFolder(root, kind, {
    folders: [],
    ending,
    accepts: (name) => isEntry(name) || isKept(name),
    expected: `a file whose name ends in ${ending}`,
  });
  const paths = files.filter(isEntry);
  const read = await readEntries(root, paths, SCHEMAS[kind].schema);
  collected.problems.push(...problems, ...read.problems);
  collected.notes.push(...read.notes);
  for (const path of paths) collected.ids[kind].add(idOf(path));
  for (const id of read.meant) collected.ids[kind].add(id);
  // What is there in another place or form is reported for that alone, not where it is named.
  collected.misplaced.push(...misplaced, ...read.misplaced);
  collected.removed.push(...read.removed.map((part) => ({ kind, ...part })));
  collected.fingerprints.push(...files.filter(isKept));
  return read.entries;
}

const idsOnlyIn = (all: readonly Entry<unknown>[], some: readonly Entry<unknown>[]): Set<string> =>
  new Set(all.map(({ id }) => id)).difference(new Set(some.map(({ id }) => id)));

const without = (fingerprints: Fingerprints, sources: ReadonlySet<string>): Fingerprints =>
  new Map([...fingerprints].filter(([id]) => !sources.has(id)));

/** Whether there is more than what is published: an entry, or a claim of one. */
const hasDrafts = (published: ContentPart, all: ContentPart): boolean =>
  KIND_NAMES.some((kind) => all[kind].length > published[kind].length) ||
  all.events.some(
    ({ data }, i) => data.claims.length > (published.events[i]?.data.claims.length ?? 0),
  );

/**
 * Reads a whole content folder: `story.yaml`, the folders of entries, and the claims that have
 * files of their own, each joined to its event.
 * @param elsewhere the ids of entries that are not in the folder, where it has but a part of them
 * @returns what could be read, every problem that a file has by itself, sorted, and what is missing
 *   in drafts
 */
export async function readContent(
  root: ContentFiles,
  elsewhere?: Readonly<Record<Kind, ReadonlySet<string>>>,
): Promise<{ content: Content; problems: Problem[]; notes: Problem[] }> {
  const collected: Collected = {
    fingerprints: [],
    ids: {
      events: new Set(),
      sources: new Set(),
      actors: new Set(),
      measures: new Set(),
      places: new Set(),
      threads: new Set(),
    },
    removed: [],
    problems: [],
    misplaced: [],
    notes: [],
  };
  const { ids, removed, problems, notes } = collected;
  const none = {
    ...{ events: [], sources: [], actors: [], measures: [], places: [], threads: [] },
    ...{ fingerprints: new Map(), privateFingerprints: new Map() },
  };
  const folderProblem = await contentFolderProblem(root);
  if (folderProblem)
    return {
      content: {
        ...none,
        story: undefined,
        about: undefined,
        ids,
        removed,
        claimFiles: new Set(),
        complete: false,
      },
      problems: [folderProblem],
      notes,
    };

  const top = await listFolder(root, '', TOP);
  collected.misplaced.push(...top.misplaced);
  const story = await readStory(root, top);
  const about = await readAbout(root, top);
  problems.push(...top.problems, ...story.problems, ...about.problems);
  const events = await readKind(root, 'events', top, collected);
  const claims = await readClaimFiles(root, top, ids.events, events.all);
  problems.push(...claims.problems);
  notes.push(...claims.notes);
  const sources = await readKind(root, 'sources', top, collected);
  const kept = await readFingerprints(root, collected.fingerprints, sources.all, ids.sources);
  const secret = await listFolder(root, PRIVATE_FOLDER, PRIVATE);
  const secretPaths = secret.files.filter(isKeptFile);
  const hidden = await readFingerprints(root, secretPaths, sources.all, ids.sources);
  // From a fingerprint it could be told whether given words stood in a source.
  for (const { kind, id } of removed)
    if (kind === 'sources') for (const read of [kept, hidden]) read.fingerprints.delete(id);
  const paths = [...collected.fingerprints, ...secretPaths];
  problems.push(...kept.problems, ...secret.problems, ...hidden.problems);
  problems.push(...doubleProblems(root, paths, kept.fingerprints));
  const actors = await readKind(root, 'actors', top, collected);
  const measures = await readKind(root, 'measures', top, collected);
  const places = await readKind(root, 'places', top, collected);
  const threads = await readKind(root, 'threads', top, collected);
  const secrets = withoutDoubles(hidden.fingerprints, kept.fingerprints);
  const drafts = idsOnlyIn(sources.all, sources.published);
  const { published, ...others } = eachLayer((layer): ContentPart => ({
    events: events[layer].map((event) => withClaimFiles(event, claims, layer)),
    sources: sources[layer],
    actors: actors[layer],
    measures: measures[layer],
    places: places[layer],
    threads: threads[layer],
    // What is published is proved by nothing that readers cannot see.
    fingerprints: layer === 'published' ? without(kept.fingerprints, drafts) : kept.fingerprints,
    privateFingerprints: layer === 'published' ? without(secrets, drafts) : secrets,
  }));
  const content: Omit<Content, 'complete'> = {
    story: story.entry,
    about: about.entry,
    ...published,
    drafts: hasDrafts(published, others.all) ? others : undefined,
    ids,
    removed: removed.map((entry) => withClaimsRemoved(entry, claims)),
    claimFiles: claims.addresses,
  };
  // What names a file that is in the wrong place is right.
  for (const { folder, id } of collected.misplaced)
    for (const kind of KIND_NAMES) if (kind === folder) ids[kind].add(id);
  const complete = problems.length === 0;
  const known = (kind: Kind): ReadonlySet<string> =>
    ids[kind].union(elsewhere?.[kind] ?? new Set());
  const all = {
    ...content,
    ids: {
      ...{ events: known('events'), sources: known('sources'), actors: known('actors') },
      ...{ measures: known('measures'), places: known('places'), threads: known('threads') },
    },
  };
  const offered = (found: readonly Problem[]): Problem[] =>
    sortProblems(found.map((problem) => withMeantIds(problem, all)));
  return {
    content: { ...content, complete },
    problems: offered(problems),
    notes: offered(notes),
  };
}
