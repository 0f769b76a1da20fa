/*
 * Checks and builds a generated story and prints how long it took and which pages weigh most:
 * `npm run bench`, or `npm run bench -- --events 2000`. With `--keep` the built site stays, to be
 * looked at.
 */
import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../../src/cli/command.ts';
import { build, makeProject, plainEnvironment, temporaryFolder } from '../site/support/build.ts';
import { filesIn } from '../site/support/folder.ts';
import { kindOf, pathOf } from '../site/support/pages.ts';
import { runTool } from '../support/tool.ts';
import { story } from './story.ts';

const USAGE =
  'Usage: npm run bench [-- --events <number>] [--claims <per event>] [--sources <number>] ' +
  '[--keep <folder for the site>] [--profile <folder for a CPU profile>]';

function sizeFrom(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string', default: '1000' },
      claims: { type: 'string', default: '5' },
      sources: { type: 'string' },
      keep: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const events = Number(values.events);
  const claimsPerEvent = Number(values.claims);
  const sources = Number(values.sources ?? Math.max(1, Math.round(events / 5)));
  const wrong = Object.entries({ events, claims: claimsPerEvent, sources }).find(
    ([, number]) => !Number.isInteger(number) || number <= 0,
  );
  if (wrong)
    throw new UsageError(`Unexpected value of --${wrong[0]}, expected a whole number above 0`);
  // An entry that no claim names would be a problem of the story.
  const claims = events * claimsPerEvent;
  const actors = Math.min(claims, Math.max(12, Math.round(events / 12)));
  return {
    size: { events, claimsPerEvent, sources, actors, measures: Math.min(claims, 5) },
    keep: values.keep,
    profile: values.profile,
  };
}

/** The page of each kind that is the largest when compressed, largest first. */
async function largestPages(
  folder: string,
  pages: readonly string[],
): Promise<{ path: string; kilobytes: number }[]> {
  const largest = new Map<string, { path: string; kilobytes: number }>();
  for (const file of pages) {
    const path = pathOf(file);
    const kilobytes = gzipSync(await readFile(join(folder, file))).length / 1024;
    if (kilobytes > (largest.get(kindOf(path))?.kilobytes ?? 0))
      largest.set(kindOf(path), { path, kilobytes });
  }
  return [...largest.values()].sort((a, b) => b.kilobytes - a.kilobytes);
}

/** Makes a command say how many microseconds of the processor it used. */
const SAY_USAGE = `--import=data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage();" +
    ' process.stderr.write(`\\nused${user + system}`); })',
)}`;

/** How many seconds of the processor the check of a project takes. */
function checkSeconds(project: string): number {
  const { stderr } = spawnSync(process.execPath, ['src/cli/dateline.js', 'check'], {
    cwd: project,
    env: { ...plainEnvironment(), NODE_OPTIONS: SAY_USAGE },
    encoding: 'utf8',
  });
  return Number(/used(\d+)$/.exec(stderr)?.[1]) / 1e6;
}

async function bench(args: string[]): Promise<number> {
  const { size, keep, profile } = sizeFrom(args);
  const folder = await temporaryFolder();
  try {
    const project = await makeProject(join(folder, 'project'), story(size));
    const [first, again] = [checkSeconds(project), checkSeconds(project)];
    const begin = performance.now();
    const { status, stderr } = await build(
      project,
      profile === undefined ? {} : { nodeArgs: ['--cpu-prof', `--cpu-prof-dir=${profile}`] },
    );
    const seconds = (performance.now() - begin) / 1000;
    if (status !== 0) {
      process.stderr.write(stderr);
      return 1;
    }
    const files = await filesIn(join(project, 'dist'));
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(project, 'dist', file))).size),
    );
    const pages = files.filter((file) => file.endsWith('.html'));
    const largest = await largestPages(join(project, 'dist'), pages);
    if (keep !== undefined) await cp(join(project, 'dist'), keep, { recursive: true });
    const megabytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
    process.stdout.write(
      [
        `Node ${process.version}, ${availableParallelism()} cores ` +
          `(${cpus()[0]?.model.trim() ?? 'unknown'})`,
        `${size.events} events, ${size.events * size.claimsPerEvent} claims, ${size.sources} ` +
          `sources, ${size.actors} actors, ${size.measures} measures`,
        `checked in ${first.toFixed(1)} s of the processor, and again, with nothing changed, in ` +
          `${again.toFixed(1)} s`,
        `built in ${seconds.toFixed(1)} s: ${pages.length} pages, ${megabytes.toFixed(1)} MB ` +
          `in ${files.length} files`,
        'largest page of each kind, HTML compressed with gzip:',
        ...largest.map(({ path, kilobytes }) => `${kilobytes.toFixed(1).padStart(8)} KB  /${path}`),
        '',
      ].join('\n'),
    );
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runTool(USAGE, bench);
