/*
 * Changes the source code in small ways, one at a time, and counts how many of the changes the unit
 * tests notice.
 *
 * `npm run mutate -- src/domain/order.ts` makes every change in the files named, and
 * `npm run mutate` makes a sample of those in FOLDERS: always the same one, unless `--seed <text>`
 * draws another. `--share <number>` draws more of them, or fewer; the rest is left out.
 */
import { globSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { UsageError } from '../../src/cli/command.ts';
import { runTool } from '../support/tool.ts';
import { drawSample } from './sample.ts';
import { summary } from './summary.ts';

const FOLDERS = ['schema', 'parse', 'rules', 'domain', 'fingerprint'];

const USAGE = 'Usage: npm run mutate [-- <file>…] [--seed <text>] [--share <number>]';

/** The lines of a file that alone are changed, as Stryker takes them behind its name. */
const LINES = /:\d+(?::\d+)?-\d+(?::\d+)?$/;

/** Whether a path leads to code of this project. */
const isCode = (path: string): boolean =>
  path.endsWith('.ts') && !relative('', path).startsWith('..') && statSync(path).isFile();

/** Whether a pattern, as Stryker takes it, names code of this project. */
const namesCode = (pattern: string): boolean => globSync(pattern.replace(LINES, '')).some(isCode);

/** Which files are changed, and how the sample of the changes is drawn where no file is named. */
function choiceFrom(args: string[]) {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      share: { type: 'string', default: '0.08' },
    },
  });
  const wrong = files.find((file) => !namesCode(file));
  if (wrong !== undefined)
    throw new UsageError(`Unexpected “${wrong}”, expected a TypeScript file of this project`);
  const share = Number(values.share);
  if (!(share > 0 && share <= 1))
    throw new UsageError(
      `Unexpected share “${values.share}”, expected a number above 0, at most 1`,
    );
  return { files, seed: values.seed, share };
}

await runTool(USAGE, async (args) => {
  const { files, seed, share } = choiceFrom(args);
  const sampled = files.length === 0;
  if (sampled) await drawSample(seed, share);

  const stryker = new Stryker({
    mutate: sampled ? FOLDERS.map((folder) => `src/${folder}/*.ts`) : files,
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: ['progress-append-only'],
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', 'dist.work', '.astro'],
    allowConsoleColors: false,
  });
  process.stdout.write(summary(await stryker.runMutationTest()));
  return 0;
});
