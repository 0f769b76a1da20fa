import { spawn } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Changes } from '../changes/form.ts';
import { plainEnvironment, PROJECT, temporaryFolder } from './support/build.ts';
import type { Ended } from './support/build.ts';
import { fakeGitHub } from './support/fakeGitHub.ts';
import type { FakeGitHub } from './support/fakeGitHub.ts';

const BOT = { login: 'github-actions[bot]' };
const COMMENT_MARK = '<!-- dateline: what readers will see change -->';
const ISSUE_MARK = '<!-- dateline: dead addresses of sources -->';

const EVENT = {
  workflow_run: {
    id: 5,
    html_url: 'https://github.example/owner/name/actions/runs/5',
    head_sha: 'abc',
    head_branch: 'new-event',
    head_repository: { id: 77, owner: { login: 'reader' } },
  },
  repository: { default_branch: 'main' },
};
const PULL = {
  number: 12,
  head: { sha: 'abc', repo: { id: 77 } },
  base: { ref: 'main' },
};
const PULLS = 'pulls?state=open&head=reader:new-event';
const FILES = [{ filename: 'content/events/a.md' }];
const CHANGES: Changes = {
  counts: { added: 1, changed: 0, moved: 0, removed: 0, follow: 0, looks: 0 },
  pages: {
    shown: [
      {
        change: 'added',
        path: '/events/a/',
        title: '@octocat',
        lines: { shown: [['+', 'New words']], more: 0 },
      },
    ],
    more: 0,
  },
  follow: { shown: [], more: 0 },
  also: { shown: [], more: 0 },
  broken: { shown: [], more: 0 },
  statements: { shown: [], more: 0 },
  unchecked: { shown: [], more: 0 },
};

let folder = '';
let github: FakeGitHub | undefined;

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'event.json'), JSON.stringify(EVENT));
});

afterEach(async () => {
  await github?.close();
  github = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program of the workflows against lists that GitHub has. */
async function run(
  lists: Readonly<Record<string, unknown>>,
  ...args: readonly string[]
): Promise<Ended & Pick<FakeGitHub, 'writes'>> {
  github = await fakeGitHub(lists);
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: plainEnvironment({
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_TOKEN: 'token',
    }),
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, stdout, stderr, writes: github.writes };
}

const comment = (
  lists: Readonly<Record<string, unknown>>,
): Promise<Ended & Pick<FakeGitHub, 'writes'>> =>
  run(lists, 'tests/github/comment.ts', join(folder, 'changes.json'));

const report = (text = JSON.stringify(CHANGES)): Promise<void> =>
  writeFile(join(folder, 'changes.json'), text);

const LISTS = { [PULLS]: [PULL], 'pulls/12/files': FILES, 'issues/12/comments': [] };

describe('the comment on a pull request', () => {
  test('is written once', async () => {
    await report();
    const { writes } = await comment(LISTS);
    expect(writes.map(({ method, path }) => [method, path])).toEqual([
      ['POST', 'issues/12/comments'],
    ]);
    const { body } = writes[0]?.body as { body: string };
    expect(body).toMatch(/^<!-- .*-->\n## What[^]*1 page added[^]*`@octocat`/);
  });

  test('is brought up to date, and one that others wrote is left alone', async () => {
    await report();
    const theirs = { id: 1, body: `${COMMENT_MARK} mine`, user: { login: 'reader' } };
    const own = { id: 2, body: `${COMMENT_MARK}\nof an older commit`, user: BOT };
    const { writes } = await comment({ ...LISTS, 'issues/12/comments': [theirs, own] });
    expect(writes.map(({ method, path }) => [method, path])).toEqual([
      ['PATCH', 'issues/comments/2'],
    ]);
  });

  test('says so where there is no report', async () => {
    const { writes } = await comment(LISTS);
    expect(JSON.stringify(writes)).toContain('There is no report of the newest commit');
  });

  test('says so where the program changes too, which could forge a report', async () => {
    await report();
    const files = [...FILES, { filename: 'content/x.md', previous_filename: 'src/cli/run.ts' }];
    const { writes } = await comment({ ...LISTS, 'pulls/12/files': files });
    expect(JSON.stringify(writes)).toContain('This changes 1 file that is no content.');
  });

  test.each([
    ['a newer commit', { ...PULL, head: { sha: 'def', repo: { id: 77 } } }],
    ['another repository', { ...PULL, head: { sha: 'abc', repo: { id: 78 } } }],
    ['another branch to merge into', { ...PULL, base: { ref: 'old' } }],
  ])('is not written for %s', async (_, pull) => {
    await report();
    const { status, writes } = await comment({ ...LISTS, [PULLS]: [pull] });
    expect({ status, writes }).toEqual({ status: 0, writes: [] });
  });

  test.each([
    ['of another form', JSON.stringify({ ...CHANGES, comment: '@octocat' })],
    ['no JSON', '<b>'],
    ['with a text that is too long', JSON.stringify(CHANGES).replace('New words', 'x'.repeat(601))],
  ])('is not made of a report that is %s', async (_, text) => {
    await report(text);
    const { status, stderr, writes } = await comment(LISTS);
    expect({ status, writes }).toEqual({ status: 2, writes: [] });
    expect(stderr).toContain('changes.json is no report: ');
  });

  test('is not made of a file elsewhere or of a folder', async () => {
    await writeFile(join(folder, 'secret.json'), JSON.stringify(CHANGES));
    await symlink(join(folder, 'secret.json'), join(folder, 'changes.json'));
    expect(await comment(LISTS)).toMatchObject({ status: 2, writes: [] });
    await rm(join(folder, 'changes.json'));
    await mkdir(join(folder, 'changes.json'));
    await github?.close();
    expect(await comment(LISTS)).toMatchObject({ status: 2, writes: [] });
  });
});

describe('the issue about dead addresses', () => {
  const OPEN = 'issues?state=open&creator=github-actions[bot]';
  const issue = { id: 9, number: 3, body: `${ISSUE_MARK}\nOld list.\n`, user: BOT };

  test.each([
    ['opened when there are some', [], 'dead', ['POST', 'issues', undefined]],
    ['brought up to date', [issue], 'dead', ['PATCH', 'issues/3', undefined]],
    ['closed when all is well', [issue], 'well', ['PATCH', 'issues/3', 'closed']],
  ])('is %s', async (_, issues, state, written) => {
    await writeFile(join(folder, 'links.md'), 'New list.\n');
    const { writes } = await run(
      { [OPEN]: issues },
      'tests/github/issue.ts',
      join(folder, 'links.md'),
      state,
    );
    const bodies = writes.map(({ body }) => body as { body: string; state?: string });
    expect(writes.map(({ method, path }, n) => [method, path, bodies[n]?.state])).toEqual([
      written,
    ]);
    expect(bodies[0]?.body).toBe(`${ISSUE_MARK}\nNew list.\n`);
  });

  test.each([
    ['where nothing is new', [{ ...issue, body: `${ISSUE_MARK}\nNew list.\n` }], 'dead'],
    ['where all is well and none is open', [], 'well'],
  ])('is left alone %s', async (_, issues, state) => {
    await writeFile(join(folder, 'links.md'), 'New list.\n');
    const ended = await run(
      { [OPEN]: issues },
      'tests/github/issue.ts',
      join(folder, 'links.md'),
      state,
    );
    expect(ended).toMatchObject({ status: 0, writes: [] });
  });
});
