import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptEntries } from '../../../src/cli/keptEntries.ts';
import { inMemory } from '../../../src/editing/memoryFiles.ts';
import type { Content } from '../../../src/parse/content.ts';
import type { Once } from '../../../src/parse/contentFiles.ts';
import type { Entry } from '../../../src/parse/entry.ts';
import type { FieldPath } from '../../../src/parse/yamlPlaces.ts';
import { checkContent } from '../../../src/rules/checkContent.ts';
import { KIND_NAMES } from '../../../src/schema/kinds.ts';
import { CONTENT, DENIAL, EVENT } from '../../support/content.ts';
import { DRAFT_STORY } from '../../support/draftStory.ts';
import { SUPPRESSED_STORY } from '../../support/suppressedStory.ts';

type Files = Readonly<Record<string, string>>;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-kept-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Checks a story with what is kept, and keeps what was made of it. */
async function checked(files: Files) {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
  const kept = await keptEntries(folder);
  const read: string[] = [];
  const once: Once = (path, own, make) =>
    kept.once(path, own, () => {
      read.push(path);
      return make();
    });
  const result = await checkContent({ ...inMemory(new Map(bytes)), once });
  await kept.keep(result.content);
  return { ...result, read: [...read].sort() };
}

const entriesOf = (content: Content): Entry<object>[] =>
  KIND_NAMES.flatMap((kind): readonly Entry<object>[] => content[kind]);

/** The way to everything in a value. */
const pathsIn = (value: unknown, path: FieldPath = []): FieldPath[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => {
        const here = [...path, Array.isArray(value) ? Number(name) : name];
        return [here, ...pathsIn(inner, here)];
      })
    : [];

const saidOf = (content: Content) =>
  entriesOf(content).map(({ file, data, body, text, at }) => ({
    ...{ file, data, body, text },
    places: pathsIn(data).map((path) => at(path)),
  }));

test('the second time nothing is read, and all is the same', async () => {
  const first = await checked(CONTENT);
  const second = await checked(CONTENT);
  expect(first.read.length).toBeGreaterThan(5);
  expect(second.read).toEqual([]);
  expect(second.notes).toEqual(first.notes);
  expect(saidOf(second.content)).toEqual(saidOf(first.content));
});

test('what has changed is read, and nothing else', async () => {
  await checked(CONTENT);
  const edited = { ...CONTENT, [EVENT]: CONTENT[EVENT].replace('title: ', 'title: The other ') };
  const { read, content } = await checked(edited);
  expect(read).toEqual([EVENT]);
  expect(content.events[0]?.data.title).toContain('The other ');
});

test('what stands in another place is read there', async () => {
  await checked(CONTENT);
  const moved = DENIAL.replace('denial', 'denied');
  const { [DENIAL]: text, ...others } = CONTENT;
  const { read, content } = await checked({ ...others, [moved]: text });
  expect(read).toEqual([moved]);
  expect(content.events.map(({ file }) => file)).toContain(`content/${moved}`);
});

test('a file with a problem, and a draft, is read each time', async () => {
  const broken = { ...CONTENT, [EVENT]: CONTENT[EVENT].replace('kind:', 'kid:') };
  await checked(broken);
  const { read, problems } = await checked(broken);
  expect(read).toEqual([EVENT]);
  expect(problems).not.toEqual([]);
  await checked(DRAFT_STORY);
  const drafts = Object.entries(DRAFT_STORY).filter(([, text]) => text.includes('draft: true'));
  expect((await checked(DRAFT_STORY)).read).toEqual(drafts.map(([path]) => path).sort());
});

test('a claim that is a draft, and complete, is one the second time too', async () => {
  const text = CONTENT[EVENT].replace('  - id:', '  - draft: true\n    id:');
  const draft = { ...CONTENT, [EVENT]: text };
  const first = await checked(draft);
  const second = await checked(draft);
  expect(first.content.drafts?.all.events).not.toEqual(first.content.events);
  expect(saidOf(second.content)).toEqual(saidOf(first.content));
  expect(second.content.drafts?.all.events.map(({ data }) => data)).toEqual(
    first.content.drafts?.all.events.map(({ data }) => data),
  );
});

test('nothing is kept of a story of which words had to go, nor what was kept before', async () => {
  const files = Object.fromEntries(
    Object.entries(SUPPRESSED_STORY).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  await checked(CONTENT);
  expect(await readdir(folder)).toHaveLength(1);
  await checked(files);
  expect(await readdir(folder).catch(() => [])).toEqual([]);
});

test('what cannot be read of it is as if it were not there', async () => {
  await checked(CONTENT);
  const [name = ''] = await readdir(folder);
  const whole = await readFile(join(folder, name));
  for (const bytes of [Buffer.alloc(0), Buffer.from('no'), whole.subarray(0, 300)]) {
    await writeFile(join(folder, name), bytes);
    expect((await checked(CONTENT)).problems).toEqual([]);
  }
});

test('what another program has kept is not looked at, and goes', async () => {
  await writeFile(join(folder, 'another'), 'of another program');
  expect((await checked(CONTENT)).read).not.toEqual([]);
  expect(await readdir(folder)).toHaveLength(1);
});
