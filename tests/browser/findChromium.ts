import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages, MissingProgram, thisMachine } from '../site/support/machine.ts';
import type { Machine } from '../site/support/machine.ts';

const DEBIANS = '/usr/bin/chromium';

export function findChromium(
  { exists, env }: Machine,
  playwrights = chromium.executablePath(),
): string | undefined {
  return [env.CHROMIUM_PATH, DEBIANS, playwrights].find(
    (path) => path !== undefined && path !== '' && exists(path),
  );
}

/**
 * The Chromium that the browser tests drive: the one that CHROMIUM_PATH names, Debian’s, or
 * Playwright’s own. Where there is none it is got: Debian’s package as root, elsewhere Playwright’s
 * download. The tests are never left out for want of a browser.
 */
export function getChromium(
  machine = thisMachine,
  playwrights = chromium.executablePath(),
): string {
  const { env, exists, run } = machine;
  if (env.CHROMIUM_PATH && !exists(env.CHROMIUM_PATH))
    throw new MissingProgram(
      `There is no Chromium at ${env.CHROMIUM_PATH}, which CHROMIUM_PATH names.`,
    );
  const found = findChromium(machine, playwrights);
  if (found !== undefined) return found;
  installPackages(machine, ['chromium', 'fonts-noto-core']);
  const installed = findChromium(machine, playwrights);
  if (installed !== undefined) return installed;
  run(process.execPath, [
    join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js'),
    'install',
    'chromium',
  ]);
  const got = findChromium(machine, playwrights);
  if (got !== undefined) return got;
  throw new MissingProgram(
    'No Chromium was found and none could be got: install it (on Debian and Ubuntu: apt-get ' +
      'install chromium; elsewhere: npx playwright install chromium), or name one in ' +
      'CHROMIUM_PATH.',
  );
}

/**
 * As root Chromium refuses to run in its sandbox. The rest keeps it from looking for anything
 * outside this machine; without it a closed network costs many refused connections at every start.
 */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `getChromium` for a program: says in one line what is missing and ends it. */
export function chromiumOrExit(): string {
  try {
    return getChromium();
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

if (import.meta.main) chromiumOrExit();
