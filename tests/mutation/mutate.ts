/*
 * Changes the source code in small ways, one at a time, and counts how many of the changes the unit
 * tests notice.
 *
 * `npm run mutate -- src/domain/order.ts` makes every change in the files named, and
 * `npm run mutate` makes a sample of those in FOLDERS: always the same one, unless `--seed <text>`
 * draws another. `--share <number>` draws more of them, or fewer; the rest is left out.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { drawSample } from './sample.ts';
import { summary } from './summary.ts';

const FOLDERS = ['schema', 'parse', 'rules', 'domain', 'fingerprint'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '0.08' },
  },
});
const sampled = positionals.length === 0;
if (sampled) await drawSample(values.seed, Number(values.share));

const stryker = new Stryker({
  mutate: sampled ? FOLDERS.map((folder) => `src/${folder}/*.ts`) : positionals,
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
