import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Content files by their path inside the content folder. */
export type ContentFiles = Readonly<Record<string, string>>;

/** How a command ended and what it printed. */
export interface Ended {
  /** `null`: a signal ended it */
  status: number | null;
  stdout: string;
  stderr: string;
}

export const temporaryFolder = async (): Promise<string> =>
  realpath(await mkdtemp(join(tmpdir(), 'dateline-')));

/** Writes content files, in the order given. */
async function writeContent(folder: string, files: ContentFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * Makes a project of its own: the program as it stands here, with other content, or with the
 * content of this project. Builds and development servers keep files in the project’s folder, so
 * two that run at once must not share one.
 */
export async function makeProject(folder: string, content?: ContentFiles): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(join(PROJECT, name), join(folder, name), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (content) await writeContent(join(folder, 'content'), content);
  else await cp(join(PROJECT, 'content'), join(folder, 'content'), { recursive: true });
  return folder;
}

/**
 * The environment of a command under test. A test runner sets variables of its own (NODE_ENV, MODE,
 * BASE_URL) that would make a build behave as it never does elsewhere, so only what the machine
 * itself needs is handed on.
 */
export function plainEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'ComSpec'];
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.includes(name))),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...more,
  };
}

export interface BuildOptions {
  /** arguments of the build */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** a module of this folder that is loaded before the build */
  preload?: string;
  /** options of Node */
  nodeArgs?: readonly string[];
}

/** Starts the build of a project, as `npm run build` does. */
export function startBuild(
  project: string,
  { args = [], env = {}, preload, nodeArgs = [] }: BuildOptions = {},
) {
  const before = preload === undefined ? [] : ['--import', new URL(preload, import.meta.url).href];
  const command = ['src/cli/dateline.js', 'build', ...args];
  return spawn(process.execPath, [...nodeArgs, ...before, ...command], {
    cwd: project,
    env: plainEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Builds a project’s site into its `dist`. */
export async function build(project: string, options?: BuildOptions): Promise<Ended> {
  const child = startBuild(project, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** Builds a site that a test needs, and returns its folder. */
export async function buildOrThrow(project: string, options?: BuildOptions): Promise<string> {
  const { status, stdout, stderr } = await build(project, options);
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
  return join(project, 'dist');
}

/**
 * Builds sites at once, each in a folder of its name below `folder`; one without files is that of
 * this project’s content.
 */
export async function buildSites<Name extends string>(
  folder: string,
  stories: Readonly<Record<Name, ContentFiles | undefined>>,
): Promise<Record<Name, string>> {
  const names = Object.keys(stories) as Name[];
  const building = names.map(
    async (name) =>
      [name, await buildOrThrow(await makeProject(join(folder, name), stories[name]))] as const,
  );
  // All to their ends, so that nothing is being written any more when the folder is removed after a
  // failure.
  await Promise.allSettled(building);
  return Object.fromEntries(await Promise.all(building)) as Record<Name, string>;
}
