import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, plainEnvironment, temporaryFolder } from './support/build.ts';

const REPORT_IT =
  'This is a fault of the program: run the command again with --debug, and report what it prints.';
const FIND_IT = 'Node does not say in which file: npm run types does.';
const STACK = /^ +at /m;
const ENUM = 'enum A { B }\n';
/** What TypeScript lets pass and JavaScript does not: Node names no file then. */
const TWICE = 'let twice;\nlet twice;\n';

let folder: string;
let project: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  project = await makeProject(join(folder, 'project'), {});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the project while a file of its code begins with other lines. */
async function runWith(path: string, lines: string, ...args: string[]) {
  const file = join(project, path);
  const before = await readFile(file, 'utf8');
  await writeFile(file, lines + before);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/dateline.js', ...args], {
    cwd: project,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
  await writeFile(file, before);
  return { status, stdout, stderr };
}

describe('code that Node does not take', () => {
  test.each(['src/rules/dateWithoutBasis.ts', 'src/cli/commands/checkCommand.ts'])(
    'in %s is shown with its file and line',
    async (path) => {
      const { status, stdout, stderr } = await runWith(path, `\n${ENUM}`, 'check');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^Failed, not because of the content: SyntaxError .*: .* enum .*\n/);
      expect(stderr.split('\n')[0]).toContain(` (${join(path)}:2)`);
      expect(stderr).toMatch(/\n {2}enum A \{ B \}\n {2}\^+\n/);
      expect(stderr.endsWith(`\n${REPORT_IT}\n`)).toBe(true);
      expect(stderr).not.toMatch(STACK);
    },
  );

  test('is not blamed on the file that loads it, where Node names none', async () => {
    const ended = await runWith('src/rules/dateWithoutBasis.ts', TWICE, 'check');
    expect(ended).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "Failed, not because of the content: SyntaxError: Identifier 'twice' has already been " +
        `declared\n${FIND_IT}\n${REPORT_IT}\n`,
    });
  });

  test('a name that a module does not have is blamed on the module that asks for it', async () => {
    const path = 'src/cli/commands/newCommand.ts';
    const line = "import { partt } from '../../schema/date.ts';\n";
    const { status, stderr } = await runWith(path, line, 'new');
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toContain(`'partt' (${join(path)}:1)`);
    expect(stderr).toContain(`\n  ${line}           ^^^^^\n${REPORT_IT}\n`);
  });
});

describe('a command line that cannot be loaded', () => {
  test.each(['src/cli/run.ts', 'src/cli/fault.ts'])('because of %s says so', async (path) => {
    const { status, stdout, stderr } = await runWith(path, `\n${ENUM}`, 'check');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^The program could not be loaded\.\nfile:\S+\.ts:2\n/);
    expect(stderr).toContain(`/${path}:2\n`);
    expect(stderr).toContain(`\n${ENUM}^`);
    expect(stderr.endsWith(`\n${REPORT_IT}\n`)).toBe(true);
    expect(stderr).not.toMatch(STACK);
  });

  test('says who finds the file where Node names none', async () => {
    expect(await runWith('src/cli/run.ts', TWICE, 'check')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "The program could not be loaded.\nSyntaxError: Identifier 'twice' has already been " +
        `declared\n${FIND_IT}\n${REPORT_IT}\n`,
    });
  });

  test('shows the whole stack when asked', async () => {
    const { stderr } = await runWith('src/cli/run.ts', ENUM, 'check', '--debug');
    expect(stderr).toMatch(STACK);
  });
});
