import { createHash, hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { isSystemError } from '../basics/errorCode.ts';
import type { Content } from '../parse/content.ts';
import type { Once } from '../parse/contentFiles.ts';
import type { Entry, ReadEntry } from '../parse/entry.ts';
import { partsOf } from '../parse/frontMatter.ts';
import { parseFields } from '../parse/oldForms.ts';
import { onlyPlace } from '../parse/yamlPlaces.ts';
import type { YamlPlaces } from '../parse/yamlPlaces.ts';
import { FILE_START } from '../problems/problem.ts';

/*
 * What was made of content files is kept beside the program, so that the next check reads only the
 * files that have changed. It is never more than a copy: what is kept goes by the bytes of a file
 * and of the program, and without it everything is read anew.
 */

const PROGRAM = resolve(import.meta.dirname, '../..');
const FOLDER = join(PROGRAM, '.cache/entries');

/** What makes an entry of a file. */
const READERS = ['basics', 'problems', 'text', 'numbers', 'fingerprint', 'schema', 'parse'];

/** An entry without the functions that say where everything in it stands. */
type Kept = Omit<Entry<unknown>, 'at' | 'atText'>;

/** What of a file is kept: nothing where it has a problem, a draft in it or has lost words. */
function keptOf(made: unknown): Kept | undefined {
  const { entry, layers, problems } = made as Partial<ReadEntry<unknown>>;
  if (!entry || problems?.length !== 0 || layers?.all?.data !== entry.data) return undefined;
  const { id, file, data, body, text, removedClaims } = entry;
  return removedClaims.length === 0 ? { id, file, data, body, text, removedClaims } : undefined;
}

/** Where everything in a file stands that could be read. */
function placesIn({ file, text }: Kept): YamlPlaces {
  const parts = partsOf(file, text);
  return 'message' in parts
    ? onlyPlace(FILE_START)
    : parseFields(file, parts.fields, parts.firstLine).yaml;
}

/** What was made of a file, from what is kept of it; places are found when they are asked for. */
function revived(kept: Kept): ReadEntry<unknown> {
  let places: YamlPlaces | undefined;
  const found = (): YamlPlaces => (places ??= placesIn(kept));
  const entry: Entry<unknown> = {
    ...kept,
    at: (path) => found().at(path),
    atText: (path, locate) => found().atText(path, locate),
  };
  const layers = { published: entry, finished: entry, all: entry };
  return { entry, layers, problems: [], notes: [] };
}

/** A digest of all that decides what is made of a file. */
async function digestOfProgram(): Promise<string> {
  const digest = createHash('sha256').update(process.version);
  const folders = await Promise.all(
    READERS.map((name) => readdir(join(PROGRAM, 'src', name), { recursive: true })),
  );
  const files = folders.flatMap((names, i) =>
    names.filter((name) => name.endsWith('.ts')).map((name) => `src/${READERS[i]}/${name}`),
  );
  const paths = ['package-lock.json', ...files.sort()];
  const nothing = Buffer.alloc(0);
  const texts = await Promise.all(
    paths.map((path) => orElse(nothing, () => readFile(join(PROGRAM, path)))),
  );
  for (const [i, path] of paths.entries()) digest.update(`\0${path}\0`).update(texts[i] ?? nothing);
  return digest.digest('hex');
}

/** What does its work without what is kept, or without keeping anything, where that fails. */
async function orElse<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) return otherwise;
    throw error;
  }
}

/** What is kept under a name: nothing where it is not there or not whole. */
function readKept(bytes: Buffer): Map<string, Uint8Array> {
  try {
    return deserialize(bytes) as Map<string, Uint8Array>;
  } catch {
    return new Map();
  }
}

/** What was kept of content files, and what is to be. */
export interface KeptEntries {
  once: Once;
  /** keeps what was made of the files of a content, and nothing else */
  keep: (content: Content) => Promise<void>;
}

/**
 * Opens what is kept of content files.
 * @param folder where
 */
export async function keptEntries(folder: string): Promise<KeptEntries> {
  const name = await digestOfProgram();
  const place = join(folder, name);
  const before = readKept(await orElse(Buffer.alloc(0), () => readFile(place)));
  const now = new Map<string, Uint8Array>();
  const once: Once = <T>(path: string, bytes: Uint8Array, make: () => T): T => {
    const key = hash('sha256', `${path}\0${hash('sha256', bytes)}`);
    const found = before.get(key);
    if (found) {
      now.set(key, found);
      return revived(deserialize(found) as Kept) as T;
    }
    const made = make();
    const kept = keptOf(made);
    if (kept) now.set(key, serialize(kept));
    return made;
  };
  const keep = async ({ removed, events }: Content): Promise<void> => {
    // Words that had to go may stand in other files too, and are kept nowhere.
    const isToGo = removed.length > 0 || events.some((event) => event.removedClaims.length > 0);
    if (isToGo) await rm(folder, { recursive: true, force: true });
    else if (now.size !== before.size || [...now.keys()].some((key) => !before.has(key))) {
      await mkdir(folder, { recursive: true });
      const others = await readdir(folder);
      await writeFile(`${place}.${process.pid}`, serialize(now));
      await rename(`${place}.${process.pid}`, place);
      await Promise.all(
        others.filter((other) => other !== name).map((other) => rm(join(folder, other))),
      );
    }
  };
  return { once, keep: (content) => orElse(undefined, () => keep(content)) };
}

/** Whether something is loaded before the program, which may make it another than its files say. */
const isAltered = (): boolean =>
  process.execArgv.some((word) =>
    /^(?:--import|--require|-r|--(?:experimental-)?loader)\b/.test(word),
  );

/** What is kept by this program, in its own folder; nothing where it is another than its files. */
export const ownKeptEntries = (): Promise<KeptEntries> | undefined =>
  isAltered() ? undefined : keptEntries(FOLDER);
