import { describe, expect, test } from 'vitest';
import { getChromium } from '../browser/findChromium.ts';
import { getJava } from './support/getJava.ts';
import { MissingProgram } from './support/machine.ts';
import type { Machine } from './support/machine.ts';

/** A machine that has some files and commands, and on which installing adds more. */
function machine(given: {
  files?: string[];
  java?: string;
  root?: boolean;
  env?: Record<string, string>;
  installs?: (command: string, args: readonly string[], files: Set<string>) => void;
}): Machine & { ran: string[] } {
  const files = new Set(given.files);
  const ran: string[] = [];
  return {
    ran,
    run: (command, args) => {
      if (command === 'java')
        return files.has('/usr/bin/java')
          ? `openjdk version "${given.java ?? '17.0.1'}" 2025-01-01`
          : undefined;
      ran.push(
        [
          command === process.execPath ? 'node' : command,
          ...args.map((arg) => arg.replace(/^.*node_modules[\\/]/, '')),
        ].join(' '),
      );
      given.installs?.(command, args, files);
      return '';
    },
    exists: (path) => files.has(path),
    env: given.env ?? {},
    root: given.root ?? false,
  };
}

const DEBIAN = '/etc/debian_version';
const APT = ['apt-get update', 'apt-get install -y --no-install-recommends'];

describe('a Chromium', () => {
  test('is the one that the environment names, then Debian’s, then Playwright’s', () => {
    const files = ['/opt/chromium', '/usr/bin/chromium', '/cache/chromium'];
    expect(
      getChromium(machine({ files, env: { CHROMIUM_PATH: '/opt/chromium' } }), '/cache/chromium'),
    ).toBe('/opt/chromium');
    expect(getChromium(machine({ files }), '/cache/chromium')).toBe('/usr/bin/chromium');
    expect(getChromium(machine({ files: ['/cache/chromium'] }), '/cache/chromium')).toBe(
      '/cache/chromium',
    );
  });

  test('is not looked for elsewhere when the environment names one that is not there', () => {
    expect(() =>
      getChromium(
        machine({ files: ['/usr/bin/chromium'], env: { CHROMIUM_PATH: '/opt/none' } }),
        '/cache/chromium',
      ),
    ).toThrow('There is no Chromium at /opt/none');
  });

  test('is installed from Debian’s package as root', () => {
    const bare = machine({
      files: [DEBIAN],
      root: true,
      installs: (_command, args, files) =>
        args.includes('chromium') && files.add('/usr/bin/chromium'),
    });
    expect(getChromium(bare, '/cache/chromium')).toBe('/usr/bin/chromium');
    expect(bare.ran).toEqual([APT[0], `${APT[1] ?? ''} chromium fonts-noto-core`]);
  });

  test.each([
    ['who is not root', [DEBIAN], false],
    ['on another system', [], true],
  ])('is downloaded by Playwright for one %s', (_who, files, root) => {
    const bare = machine({
      files,
      root,
      installs: (_command, _args, found) => found.add('/cache/chromium'),
    });
    expect(getChromium(bare, '/cache/chromium')).toBe('/cache/chromium');
    expect(bare.ran).toEqual(['node playwright/cli.js install chromium']);
  });

  test('that cannot be got is asked for in one line', () => {
    const bare = machine({ files: [DEBIAN], root: true });
    expect(() => getChromium(bare, '/cache/chromium')).toThrow(MissingProgram);
    expect(() => getChromium(bare, '/cache/chromium')).toThrow(
      /^No Chromium was found .* apt-get install chromium.*$/,
    );
    expect(bare.ran).toContain('node playwright/cli.js install chromium');
  });
});

describe('a Java', () => {
  test('is the one that is there, if it is new enough', () => {
    expect(getJava(machine({ files: ['/usr/bin/java'] }))).toBe('java');
    expect(() => getJava(machine({ files: ['/usr/bin/java'], java: '1.8.0_402' }))).toThrow(
      MissingProgram,
    );
  });

  test('is installed from Debian’s package as root', () => {
    const bare = machine({
      files: [DEBIAN],
      root: true,
      installs: (_command, args, files) =>
        args.includes('default-jre-headless') && files.add('/usr/bin/java'),
    });
    expect(getJava(bare)).toBe('java');
    expect(bare.ran).toEqual([APT[0], `${APT[1] ?? ''} default-jre-headless`]);
  });

  test('is downloaded for one who is not root, and asked for in one line if that fails', () => {
    const bare = machine({ files: [DEBIAN] });
    expect(() => getJava(bare)).toThrow(
      /^No Java was found .* apt-get install default-jre-headless.*$/,
    );
    expect(bare.ran).toEqual(['node vnu-jar/vnu-java-downloader.js']);
  });
});
