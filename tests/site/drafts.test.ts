import type { ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DRAFT_EVENT,
  DRAFT_STORY,
  DRAFTED,
  DRAFTED_NUMBER,
  UNFINISHED,
} from '../support/draftStory.ts';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { startDevelopment, stop } from './support/development.ts';
import { filesIn } from './support/folder.ts';

/** What the project has before a build. All else in its folder is published, or a cache. */
const OWN = /^(?:src|public|content|node_modules)(?:\/|$)|^[^/]+\.(?:mjs|json)$/;

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The bytes of a file, those within a compressed one where it is one. */
async function bytesOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  const isCompressed = bytes.subarray(0, 2).equals(GZIP);
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('latin1');
}

/** The files that a build made of which the path or the content has a word. */
async function having(project: string, folder: RegExp, word: string): Promise<string[]> {
  const made = (await filesIn(project)).filter((path) => folder.test(path));
  const found = made.map(async (path) =>
    path.includes(word) || (await bytesOf(join(project, path))).includes(word) ? [path] : [],
  );
  return (await Promise.all(found)).flat();
}

const MADE = new RegExp(`^(?!${OWN.source})`);
const NO_PROGRAM = new RegExp(`^(?!${OWN.source}).*(?<!\\.js)$`);

let project: string;

beforeAll(async () => {
  project = await makeProject(join(await temporaryFolder(), 'drafts'), DRAFT_STORY);
});

describe('a built site', () => {
  test('has no word and no id of a draft, in whatever file, and no cache has one', async () => {
    await buildOrThrow(project);
    expect(await having(project, MADE, 'Eastmere')).not.toEqual([]);
    for (const word of [DRAFTED, DRAFTED_NUMBER, '"draft"'])
      expect(await having(project, MADE, word)).toEqual([]);
    // The form for new entries has the program that puts it in the place of what is missing.
    expect(await having(project, NO_PROGRAM, 'not-given-yet')).toEqual([]);
  }, 240_000);
});

describe('the development server', () => {
  let server: ChildProcess;
  let url: string;
  let printed: () => string;

  beforeAll(async () => {
    const address = join(project, 'content/story.yaml');
    const story = DRAFT_STORY['story.yaml'].replace('eastmere.example/', 'eastmere.example/repo/');
    await writeFile(address, story);
    ({ server, url, printed } = await startDevelopment(project));
  }, 120_000);

  afterAll(async () => {
    await stop(server);
  });

  async function ask(path: string) {
    const answer = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
    return { status: answer.status, page: load(await answer.text()) };
  }

  const pageOf = (path: string): string => `${path.replace(/\.(?:md|yaml)$/, '')}/`;

  test.each([
    [pageOf(DRAFT_EVENT), `Draft: The ${DRAFTED} event`],
    [`sources/${DRAFTED}-source/`, `Draft: The ${DRAFTED} source`],
    [`actors/${DRAFTED}-actor/`, `Draft: The ${DRAFTED} actor`],
    [`measures/${DRAFTED}-measure/`, `Draft: The ${DRAFTED} measure`],
    [`places/${DRAFTED}-place/`, `Draft: The ${DRAFTED} place`],
    [`threads/${DRAFTED}-thread/`, `Draft: The ${DRAFTED} thread`],
  ])('shows %s as a draft', async (path, name) => {
    const { status, page } = await ask(path);
    expect(status).toBe(200);
    expect(page('h1').text()).toBe(name);
    expect(page('.notice').text()).toContain('Only those who edit see it');
  });

  test.each([
    ['', `Draft: The ${DRAFTED} event`],
    ['sources/', `Draft: The ${DRAFTED} source`],
    ['actors/', `Draft: The ${DRAFTED} actor`],
    ['measures/', `Draft: The ${DRAFTED} measure`],
    ['places/', `Draft: The ${DRAFTED} place`],
    ['threads/', `Draft: The ${DRAFTED} thread`],
    ['events/2024-03-04-count/', `Draft: A ${DRAFTED} one.`],
    ['events/2024-03-05-denial/', `Draft: A ${DRAFTED} claim apart.`],
    ['known/2024-03-07/', `Draft: The ${DRAFTED} event`],
  ])('says in the list %s that it is one', async (path, name) => {
    const { status, page } = await ask(path);
    expect(status).toBe(200);
    expect(page('main').text()).toContain(name);
    expect(page('main').text()).not.toContain('Draft: Draft:');
    expect(page('main').text()).not.toContain('unfinished');
  });

  test('says on the page of one that is not complete what is missing', async () => {
    const { status, page } = await ask(pageOf(UNFINISHED));
    expect(status).toBe(200);
    expect(page('h1').text()).toContain(UNFINISHED);
    expect(page('li').length).toBe(1);
    expect(page('li').text()).toContain('Missing fields “date”, “kind” and “summary”');
    expect(printed()).toContain(`/${pageOf(UNFINISHED)}`);
  });

  test('shows it once it is complete', async () => {
    const rest = 'date: 2024-03-07\nkind: statement\nsummary: Done.\n---\n';
    const whole = DRAFT_STORY[UNFINISHED].replace(/---\n+$/, rest);
    await writeFile(join(project, 'content', UNFINISHED), whole);
    await expect
      .poll(async () => (await ask(pageOf(UNFINISHED))).page('h1').text(), { timeout: 30_000 })
      .toBe(`Draft: An unfinished ${DRAFTED}`);
  });

  test('shows no draft of which something is not there, nor one that names it', async () => {
    const path = `actors/${DRAFTED}-actor.yaml`;
    await writeFile(join(project, 'content', path), `${DRAFT_STORY[path]}partOf: nobody\n`);
    await expect
      .poll(async () => (await ask(pageOf(path))).page('li').text(), { timeout: 30_000 })
      .toContain('“nobody”, which does not exist');
    const { page } = await ask(pageOf(DRAFT_EVENT));
    expect(page('li').text()).toContain(`actor “${DRAFTED}-actor”, which is a draft`);
    expect((await ask('')).status).toBe(200);
  });

  test('reports what names a draft and is published', async () => {
    const path = 'actors/town.yaml';
    const named = `${DRAFT_STORY[path]}partOf: ${DRAFTED}-actor\n`;
    await writeFile(join(project, 'content', path), named);
    await expect.poll(async () => (await ask('')).status, { timeout: 30_000 }).toBe(500);
    await writeFile(join(project, 'content', path), DRAFT_STORY[path]);
    await expect.poll(async () => (await ask('')).status, { timeout: 30_000 }).toBe(200);
  });

  test('leaves nothing of a draft to a build after it', async () => {
    await stop(server);
    await buildOrThrow(project);
    expect(await having(project, /^dist\//, DRAFTED)).toEqual([]);
  }, 240_000);
});
