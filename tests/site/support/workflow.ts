import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plainEnvironment, PROJECT } from './build.ts';
import type { Ended } from './build.ts';

const FOLDER = join(PROJECT, '.github/workflows');

/** One step of a job, as far as tests look at it. */
export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
}

export interface Job {
  needs?: string | string[];
  if?: string;
  uses?: string;
  permissions?: Readonly<Record<string, string>>;
  steps?: readonly Step[];
  concurrency?: { group: string; 'cancel-in-progress'?: boolean };
}

export interface Workflow {
  /** the name of its file */
  file: string;
  text: string;
  on: Readonly<Record<string, unknown>>;
  permissions: unknown;
  jobs: Readonly<Record<string, Job>>;
}

/** Every workflow of this project. */
export const WORKFLOWS: readonly Workflow[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return { ...(parse(text) as Omit<Workflow, 'file' | 'text'>), file, text };
  });

/** The steps of a job that run something but the installation, which needs a network. */
export function stepsOf(file: string, job: string): Step[] {
  const steps = WORKFLOWS.find((workflow) => workflow.file === file)?.jobs[job]?.steps;
  if (!steps) throw new Error(`There is no job ${job} in ${file}`);
  return steps.filter(({ run }) => run !== undefined && !run.startsWith('npm ci'));
}

/** How the steps of a job ended that were run one after the other. */
export interface Ran extends Ended {
  summary: string;
  outputs: Readonly<Record<string, string>>;
}

/** What a step says with `name=value` lines, by `<step>.outputs.<name>`. */
const readOutputs = (id: string, text: string): [string, string][] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('='))
    .map(([name = '', ...value]) => [`steps.${id}.outputs.${name}`, value.join('=')]);

/** Whether a step runs: it has no condition, or one on what a step before it said. */
function isMet(condition: string | undefined, outputs: Readonly<Record<string, string>>): boolean {
  if (condition === undefined) return true;
  const [, name = '', value] = /^(steps\.\w+\.outputs\.\w+) == '(\w+)'$/.exec(condition) ?? [];
  if (value === undefined)
    throw new Error(`The tests do not understand the condition ${condition}`);
  return outputs[name] === value;
}

/**
 * Runs steps as a runner does: each with `bash -e`, until one fails.
 * @param folder the checked out repository
 * @param temporary an empty folder for what a runner keeps beside it
 */
export function runSteps(
  steps: readonly Step[],
  folder: string,
  temporary: string,
  more: Readonly<Record<string, string>> = {},
): Ran {
  const files = { output: join(temporary, 'output'), summary: join(temporary, 'summary') };
  writeFileSync(files.summary, '');
  const env = plainEnvironment({
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: temporary,
    ...more,
  });
  let ended: Ended = { status: 0, stdout: '', stderr: '' };
  const outputs: Record<string, string> = {};
  for (const { id = '', run = '', if: condition } of steps) {
    if (!isMet(condition, outputs)) continue;
    writeFileSync(files.output, '');
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    Object.assign(outputs, Object.fromEntries(readOutputs(id, readFileSync(files.output, 'utf8'))));
    ended = { status, stdout: ended.stdout + stdout, stderr: ended.stderr + stderr };
    if (status !== 0) break;
  }
  return { ...ended, summary: readFileSync(files.summary, 'utf8'), outputs };
}
