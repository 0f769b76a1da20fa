import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What looking for a program, and getting it, needs of a machine. */
export interface Machine {
  /** runs a command to its end; its output, or `undefined` when it cannot be run or fails */
  run: (command: string, args: readonly string[]) => string | undefined;
  exists: (path: string) => boolean;
  env: Readonly<Record<string, string | undefined>>;
  /** whether packages of the system may be installed */
  root: boolean;
}

export const thisMachine: Machine = {
  run: (command, args) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0 ? `${stdout}${stderr}` : undefined;
  },
  exists: existsSync,
  env: process.env,
  root: process.getuid?.() === 0,
};

/**
 * Installs packages of Debian, where that is possible. Whether it worked shows in whether the
 * program is there then.
 */
export function installPackages({ run, exists, root }: Machine, packages: readonly string[]): void {
  if (!root || !exists('/etc/debian_version')) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * A program that the tests need is not there and could not be got; the message is one line that
 * says what to install.
 */
export class MissingProgram extends Error {}
