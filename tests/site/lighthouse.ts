/*
 * Runs Lighthouse, with its own settings for a phone on a slow connection, on the largest page of
 * each kind of the built site, and fails when any of the four scores is under 100: `npm run
 * lighthouse`.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import type { Flags } from 'lighthouse';
import { CHROMIUM_ARGUMENTS, chromiumOrExit } from '../browser/findChromium.ts';
import { runTool } from '../support/tool.ts';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { largestOfEachKind, readPages } from './support/pages.ts';
import { freePort, serve } from './support/server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/**
 * Only the performance differs from run to run, with what else the machine does; the best of so
 * many runs counts.
 */
const ATTEMPTS = 3;

interface Result {
  scores: number[];
  /** the audits that keep a score under 100 */
  faults: string[];
}

/** @param hidden whether the page asks search engines to leave it out, which is then no fault */
async function measure(address: string, port: number, hidden: boolean): Promise<Result> {
  const flags: Flags = {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    ...(hidden ? { skipAudits: ['is-crawlable'] } : {}),
  };
  const run = await lighthouse(address, flags);
  if (!run) throw new Error(`Lighthouse gave no result for ${address}`);
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const found = CATEGORIES.map((name) => categories[name]);
  const faults = found.flatMap((category) =>
    (category?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => {
        const { title = id, displayValue } = audits[id] ?? {};
        return displayValue === undefined ? title : `${title} (${displayValue})`;
      }),
  );
  return { scores: found.map((category) => Math.round((category?.score ?? 0) * 100)), faults };
}

async function scorePages(args: string[]): Promise<number> {
  parseArgs({ args });
  const folder = await temporaryFolder();
  const executablePath = chromiumOrExit();
  try {
    const site = await buildOrThrow(await makeProject(join(folder, 'project')));
    const pages = await readPages(site);
    const hidden = new Set(
      pages
        .filter(({ $ }) => $('meta[name="robots"]').attr('content')?.includes('noindex'))
        .map(({ path }) => path),
    );
    const served = await serve(site);
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath,
      args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`],
    });
    const failures: string[] = [];
    try {
      for (const { path } of largestOfEachKind(pages)) {
        const begin = performance.now();
        let result: Result | undefined;
        for (let attempt = 0; attempt < ATTEMPTS && (result?.scores[0] ?? 0) < 100; attempt += 1)
          result = await measure(served.url + path, port, hidden.has(path));
        const perfect = result?.scores.every((score) => score === 100) === true;
        process.stdout.write(
          `${perfect ? '✓' : '✘'} ` +
            `${result?.scores.map((score) => String(score).padStart(3)).join(' ') ?? ''}  ` +
            `/${path}  ${((performance.now() - begin) / 1000).toFixed(1)} s\n`,
        );
        if (!perfect) {
          const scores = CATEGORIES.map((name, i) => `${name} ${result?.scores[i] ?? 0}`);
          const faults = (result?.faults ?? []).map((fault) => `  ${fault}`);
          failures.push(`/${path}: ${scores.join(', ')}\n${faults.join('\n')}`);
        }
      }
    } finally {
      await browser.close();
      await served.close();
    }
    if (failures.length > 0) process.stderr.write(`\nUnder 100:\n${failures.join('\n')}\n`);
    return failures.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runTool('Usage: npm run lighthouse', scorePages);
