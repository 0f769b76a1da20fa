import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renewEditorSchemas, writeEditorSchemas } from '../../../src/cli/editorSchemas.ts';
import { readContent } from '../../../src/parse/content.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { CONTENT } from '../../support/content.ts';

let project = '';
const root = (): string => join(project, 'content');

async function write(): Promise<string> {
  const { content } = await readContent(onDisk(root()));
  return writeEditorSchemas(content, root());
}

beforeEach(async () => {
  // A folder of whose name an address writes some letters otherwise.
  project = await mkdtemp(join(tmpdir(), 'dateline É '));
  for (const [path, text] of Object.entries(CONTENT)) {
    await mkdir(dirname(join(root(), path)), { recursive: true });
    await writeFile(join(root(), path), text);
  }
});

afterEach(async () => {
  await rm(project, { recursive: true, force: true });
});

test('stand where the language server of Astro looks, one for each kind of file', async () => {
  const folder = await write();
  expect(folder).toBe(join(project, '.astro/collections'));
  expect((await readdir(folder)).sort()).toEqual([
    'actor-file.schema.json',
    'claim-file.schema.json',
    'collections.json',
    'event-file.schema.json',
    'measure-file.schema.json',
    'place-file.schema.json',
    'source-file.schema.json',
    'story-file.schema.json',
    'thread-file.schema.json',
  ]);
});

test('tell that server which front matter is of which kind, as it compares addresses', async () => {
  const folder = await write();
  const list = JSON.parse(await readFile(join(folder, 'collections.json'), 'utf8')) as {
    collections: { name: string }[];
    entries: Record<string, string>;
  };
  // What the server makes of the address that an editor sends.
  const compared = (path: string): string =>
    decodeURIComponent(pathToFileURL(join(root(), path)).href).toLowerCase();
  const files = Object.keys(CONTENT).filter((path) => path.endsWith('.md'));
  expect(Object.keys(list.entries).toSorted()).toEqual(files.map(compared).toSorted());
  expect(list.entries[compared('sources/gazette.md')]).toBe('source-file');
  expect(list.collections.map(({ name }) => name)).toEqual(['event-file', 'source-file']);
});

test('show the example of a field, but do not offer it as a value', async () => {
  const text = await readFile(join(await write(), 'claim-file.schema.json'), 'utf8');
  expect(text).not.toContain('"examples"');
  const { properties } = JSON.parse(text) as {
    properties: Record<string, { description: string; markdownDescription: string }>;
  };
  expect(properties.by?.markdownDescription).toBe(
    'The actor who says it.\n\nFor example: `owen-brandt`',
  );
  expect(properties.sources?.markdownDescription).toMatch(/For example: `\[echo-march-2019\]`$/);
});

test('offer an id as soon as it is there, and are not written again without need', async () => {
  const path = join(await write(), 'actor-file.schema.json');
  const before = await stat(path);
  await write();
  expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
  await writeFile(join(root(), 'actors/ben-okoro.yaml'), 'name: Ben Okoro\nkind: person\n');
  await write();
  expect(await readFile(path, 'utf8')).toContain('"ben-okoro"');
});

test('are made of content with problems, and of none', async () => {
  await writeFile(join(root(), 'actors/ada-lund.yaml'), 'nmae: [');
  const path = join(await write(), 'actor-file.schema.json');
  const text = await readFile(path, 'utf8');
  expect(text).toContain('"town"');
  // It may be named already while it is being written.
  expect(text).toContain('"ada-lund"');
  await rm(root(), { recursive: true });
  await write();
  expect(await readFile(path, 'utf8')).not.toContain('"town"');
});

test('do not have what had to go, which has an id all the same', async () => {
  const suppressed = 'suppressed: { date: 2024-12-02, reason: court }';
  await writeFile(join(root(), 'actors/town.yaml'), `kind: government\n${suppressed}\n`);
  const path = join(await write(), 'actor-file.schema.json');
  expect(await readFile(path, 'utf8')).not.toContain('"town"');
});

test('are not renewed for a folder that is not the project’s own', async () => {
  await renewEditorSchemas(root());
  expect(await readdir(project)).toEqual(['content']);
});
