import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from './support/build.ts';
import { commitAll, git } from './support/gitRepository.ts';
import { runSteps, stepsOf } from './support/workflow.ts';
import type { Ran } from './support/workflow.ts';

/*
 * Whether the main branch is published at once or after the tests, with the commands of the
 * workflows. In the place of GitHub’s own command stands one that prints what GitHub would.
 */

let folder = '';
let [published, content, program] = ['', '', ''];

/** Runs the steps of a job that have a name, where GitHub says what is published. */
async function runNamed(
  [file, job]: [string, string],
  at: string,
  answers: { published: string; order?: string },
): Promise<Ran> {
  const temporary = join(folder, 'runner');
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary);
  const { published: known, order = '' } = answers;
  const gh = `#!/bin/sh\nif [ "$2" = graphql ]; then echo "${known}"; else echo "${order}"; fi\n`;
  await writeFile(join(temporary, 'gh'), gh);
  await chmod(join(temporary, 'gh'), 0o755);
  const repository = join(folder, 'repository');
  git(repository, 'checkout', '--quiet', at);
  return runSteps(
    stepsOf(file, job).filter(({ name }) => name !== undefined),
    repository,
    temporary,
    {
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_REPOSITORY_OWNER: 'owner',
      GITHUB_SHA: at,
      PATH: `${temporary}${delimiter}${process.env.PATH ?? ''}`,
    },
  );
}

beforeAll(async () => {
  folder = await temporaryFolder();
  const repository = join(folder, 'repository');
  const write = async (path: string, text: string): Promise<string> => {
    await mkdir(join(repository, path, '..'), { recursive: true });
    await writeFile(join(repository, path), text);
    return commitAll(repository);
  };
  await mkdir(repository);
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  await write('src/program.ts', 'one');
  published = await write('content/events/a.md', 'one');
  content = await write('content/events/b.md', 'two');
  program = await write('src/program.ts', 'two');
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('a commit on the main branch', () => {
  const site: [string, string] = ['publish.yml', 'site'];
  const tested = async (at: string, known: string): Promise<string | undefined> => {
    const { status, outputs } = await runNamed(site, at, { published: known });
    expect(status).toBe(0);
    return outputs['steps.program.outputs.tested'];
  };

  test('of content alone is published at once', async () => {
    expect(await tested(content, published)).toBe('true');
  });

  test('of the program waits for the tests', async () => {
    expect(await tested(program, published)).toBe('false');
  });

  test('waits for the tests where nothing is published, or nothing that is known', async () => {
    expect(await tested(content, '')).toBe('false');
    expect(await tested(content, '0'.repeat(40))).toBe('false');
  });
});

describe('a deployment', () => {
  const deploy: [string, string] = ['deploy.yml', 'deploy'];

  test('never puts an older site over a newer one', async () => {
    const { status, stdout } = await runNamed(deploy, published, {
      published: content,
      order: 'behind',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('A newer state of the main branch is published already.');
  });

  test.each(['ahead', 'identical', 'diverged'])('goes on where the commit is %s', async (order) => {
    expect((await runNamed(deploy, content, { published, order })).status).toBe(0);
  });
});
