import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { isId } from '../schema/ids.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { storySchema } from '../schema/story.ts';
import type { Story } from '../schema/story.ts';
import { idOf, parseEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { FINGERPRINT_ENDING, parseFingerprint } from './fingerprintFile.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { MAX_BYTES, tooLarge } from './plainText.ts';

type Entries<K extends Kind> = readonly Entry<z.output<(typeof KINDS)[K]['schema']>>[];

/** All content files that could be read, each kind in the order of its ids. */
export interface Content {
  story: Entry<Story> | undefined;
  events: Entries<'events'>;
  sources: Entries<'sources'>;
  actors: Entries<'actors'>;
  measures: Entries<'measures'>;
  /** the fingerprints of sources, by the source’s id */
  fingerprints: ReadonlyMap<string, Fingerprint>;
  /** ids of all files that are there, those included that could not be read */
  ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** whether every file could be read */
  complete: boolean;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

interface Folder {
  files: string[];
  /**
   * the allowed folders in it that are real ones; a link in the place of one is refused and never
   * read through
   */
  folders: string[];
  problems: Problem[];
}

/**
 * The plain files of one folder, in the order of their names. Links and special files are problems,
 * never followed.
 */
async function listFolder(
  root: string,
  folder: string,
  allowed: { folders: readonly string[]; accepts: (name: string) => boolean; expected: string },
): Promise<Folder> {
  const files: string[] = [];
  const folders: string[] = [];
  const problems: Problem[] = [];
  const shown = (name: string): string => [basename(root), folder, name].filter(Boolean).join('/');
  let items;
  try {
    items = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return { files, folders, problems };
    return {
      files,
      folders,
      problems: [
        {
          file: shown(''),
          line: 1,
          column: 1,
          rule: 'content-folder',
          message: `Unexpected failure to read the folder: ${(error as Error).message.split(',')[0] ?? ''}`,
          tip: 'Check that it is a folder and that it may be read.',
        },
      ],
    };
  }
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith('.')) continue;
    const problem = (rule: string, message: string, tip: string): void => {
      problems.push({ file: shown(item.name), line: 1, column: 1, rule, message, tip });
    };
    if (item.isDirectory() && allowed.folders.includes(item.name)) {
      folders.push(item.name);
      continue;
    }
    if (item.isSymbolicLink() || !(item.isFile() || item.isDirectory())) {
      problem(
        'link-refused',
        `Unexpected ${item.isSymbolicLink() ? 'link' : 'special file'}, expected a plain file`,
        'Put the file itself there; links are never followed.',
      );
    } else if (item.isDirectory() || !allowed.accepts(item.name)) {
      problem(
        'unexpected-file',
        `Unexpected ${item.isDirectory() ? 'folder' : 'file'} “${item.name}”, expected ${allowed.expected}`,
        'Rename it, move it or take it out.',
      );
    } else {
      files.push(folder === '' ? item.name : `${folder}/${item.name}`);
    }
  }
  return { files, folders, problems };
}

/** @throws what is no failure to read */
function unreadable(file: string, error: unknown): Problem {
  if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  return {
    file,
    line: 1,
    column: 1,
    rule: 'content-folder',
    message: `Unexpected failure to read the file: ${(error as Error).message.split(',')[0] ?? ''}`,
    tip: 'Check that the file may be read.',
  };
}

async function readEntry<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
): Promise<{ entry?: Entry<z.output<S>>; problems: Problem[] }> {
  const file = `${basename(root)}/${path}`;
  try {
    const { size } = await lstat(join(root, path));
    if (size > MAX_BYTES) return { problems: [tooLarge(file, size)] };
    const result = parseEntry(file, await readFile(join(root, path)), schema);
    const id = idOf(path);
    if (path.includes('/') && !isId(id)) {
      result.problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'file-name',
        message: `Unexpected file name “${id}”, expected an id`,
        tip: 'Use small letters a to z, digits and single hyphens, at most 100 characters.',
      });
    }
    return result;
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
}

/** Reads the fingerprints that stand beside sources. */
async function readFingerprints(
  root: string,
  paths: readonly string[],
  sources: ReadonlySet<string>,
): Promise<{ found: Map<string, Fingerprint>; problems: Problem[] }> {
  const found = new Map<string, Fingerprint>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = `${basename(root)}/${path}`;
    const id = basename(path).slice(0, -FINGERPRINT_ENDING.length);
    try {
      const { size } = await lstat(join(root, path));
      const result =
        size > MAX_BYTES
          ? { problems: [tooLarge(file, size)] }
          : parseFingerprint(file, id, await readFile(join(root, path)));
      problems.push(...result.problems);
      if ('fingerprint' in result && result.fingerprint) found.set(id, result.fingerprint);
    } catch (error) {
      problems.push(unreadable(file, error));
    }
    if (!sources.has(id)) {
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'fingerprint-form',
        message: `Unexpected fingerprint of “${id}”, a source that does not exist`,
        tip: `Add content/sources/${id}.md, or delete the file.`,
      });
    }
  }
  return { found, problems };
}

/**
 * The site’s address from story.yaml, whatever else may be wrong in it.
 * @returns `undefined` where the file or the address cannot be read; `readContent` says why
 */
export async function readSiteAddress(root: string): Promise<URL | undefined> {
  const { files } = await listFolder(root, '', {
    folders: [],
    accepts: (name) => name === 'story.yaml',
    expected: 'story.yaml',
  });
  if (!files.includes('story.yaml')) return undefined;
  const { entry } = await readEntry(root, 'story.yaml', storySchema.pick({ site: true }).loose());
  return entry && new URL(entry.data.site);
}

/**
 * Reads a whole content folder: `story.yaml` and the four folders of entries.
 * @param root path of the content folder
 * @returns what could be read, and every problem that a file has by itself, sorted
 */
export async function readContent(
  root: string,
): Promise<{ content: Content; problems: Problem[] }> {
  const problems: Problem[] = [];
  const kinds = KIND_NAMES;
  const ids = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Record<
    Kind,
    Set<string>
  >;
  const content: Record<string, unknown> = {
    story: undefined,
    events: [],
    sources: [],
    actors: [],
    measures: [],
    fingerprints: new Map(),
    ids,
    complete: false,
  };
  try {
    if (!(await lstat(await realpath(root))).isDirectory()) throw new Error('it is not a folder');
  } catch (error) {
    const why = isMissing(error) ? 'there is none' : ((error as Error).message.split(',')[0] ?? '');
    return {
      content: content as unknown as Content,
      problems: [
        {
          file: basename(root),
          line: 1,
          column: 1,
          rule: 'content-folder',
          message: `Unexpected state of the content folder: ${why}`,
          tip: 'Run the command in the project’s folder, or name the content folder.',
        },
      ],
    };
  }

  const top = await listFolder(root, '', {
    folders: kinds,
    accepts: (name) => name === 'story.yaml',
    expected: `story.yaml or the folders ${kinds.join(', ')}`,
  });
  problems.push(...top.problems);
  if (top.files.includes('story.yaml')) {
    const result = await readEntry(root, 'story.yaml', storySchema);
    content.story = result.entry;
    problems.push(...result.problems);
  } else if (!top.problems.some(({ file }) => file.endsWith('/story.yaml'))) {
    problems.push({
      file: `${basename(root)}/story.yaml`,
      line: 1,
      column: 1,
      rule: 'content-folder',
      message: 'Missing file story.yaml',
      tip: 'It names the story; CONTRIBUTING.md lists its fields.',
    });
  }

  for (const kind of kinds.filter((name) => top.folders.includes(name))) {
    const { schema, ending } = KINDS[kind];
    const accepts = (name: string): boolean =>
      name.endsWith(ending) || (kind === 'sources' && name.endsWith(FINGERPRINT_ENDING));
    const folder = await listFolder(root, kind, {
      folders: [],
      accepts,
      expected: `a file whose name ends in ${ending}`,
    });
    problems.push(...folder.problems);
    const results = [];
    for (const path of folder.files.filter((name) => name.endsWith(ending)))
      results.push(await readEntry(root, path, schema));
    for (const path of folder.files.filter((name) => name.endsWith(ending)))
      ids[kind].add(idOf(path));
    if (kind === 'sources') {
      const fingerprints = await readFingerprints(
        root,
        folder.files.filter((name) => name.endsWith(FINGERPRINT_ENDING)),
        ids.sources,
      );
      content.fingerprints = fingerprints.found;
      problems.push(...fingerprints.problems);
    }
    content[kind] = results.flatMap(({ entry }) => entry ?? []);
    problems.push(...results.flatMap((result) => result.problems));
  }
  content.complete = problems.length === 0;
  return { content: content as unknown as Content, problems: sortProblems(problems) };
}
