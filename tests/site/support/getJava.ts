import { createRequire } from 'node:module';
import { installPackages, MissingProgram, thisMachine } from './machine.ts';
import type { Machine } from './machine.ts';

/** What the HTML checker runs on at least. */
const OLDEST = 11;
const require = createRequire(import.meta.url);
const downloader = (): string => require.resolve('vnu-jar/vnu-java-downloader.js');
/** Where the checker’s own download of a Java puts it. */
const downloaded = (): string =>
  (
    require(downloader()) as { getLocalJavaExecutablePath: () => string }
  ).getLocalJavaExecutablePath();

function findJava({ run, exists }: Machine): string | undefined {
  const version = Number(/version "(\d+)/.exec(run('java', ['-version']) ?? '')?.[1] ?? 0);
  if (version >= OLDEST) return 'java';
  const local = downloaded();
  return exists(local) ? local : undefined;
}

/**
 * The Java that the HTML checker runs on. Where there is none it is got: Debian’s package as root,
 * elsewhere the download of the checker’s package.
 */
export function getJava(machine = thisMachine): string {
  const found = findJava(machine);
  if (found !== undefined) return found;
  installPackages(machine, ['default-jre-headless']);
  const installed = findJava(machine);
  if (installed !== undefined) return installed;
  machine.run(process.execPath, [downloader()]);
  const got = findJava(machine);
  if (got !== undefined) return got;
  throw new MissingProgram(
    `No Java was found and none could be got: install Java ${OLDEST} or newer (on Debian and ` +
      'Ubuntu: apt-get install default-jre-headless), which the HTML checker runs on.',
  );
}
