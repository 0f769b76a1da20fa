/* Builds a generated story and prints how long it took: `npm run bench`, or `npm run bench -- --events 2000`. */
import { rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, makeProject, temporaryFolder } from '../site/support/build.ts';
import { filesIn } from '../site/support/folder.ts';
import { story } from './story.ts';

const USAGE = 'Usage: npm run bench [-- --events <number>] [--claims <per event>] [--sources <number>] [--profile <folder for a CPU profile>]';

function sizeFrom(args: string[]) {
  const { values } = parseArgs({
    args,
    options: { events: { type: 'string', default: '1000' }, claims: { type: 'string', default: '5' }, sources: { type: 'string' }, profile: { type: 'string' } },
  });
  const events = Number(values.events);
  const claimsPerEvent = Number(values.claims);
  const sources = Number(values.sources ?? Math.max(1, Math.round(events / 5)));
  if (![events, claimsPerEvent, sources].every((number) => Number.isInteger(number) && number > 0)) throw new TypeError('Expected whole numbers above 0');
  return { size: { events, claimsPerEvent, sources, actors: Math.max(12, Math.round(events / 12)), measures: 5 }, profile: values.profile };
}

async function main(): Promise<number> {
  const { size, profile } = sizeFrom(process.argv.slice(2));
  const folder = await temporaryFolder();
  try {
    const project = await makeProject(join(folder, 'project'), story(size));
    const begin = performance.now();
    const { status, stderr } = await build(project, profile === undefined ? {} : { nodeArgs: ['--cpu-prof', `--cpu-prof-dir=${profile}`] });
    const seconds = (performance.now() - begin) / 1000;
    if (status !== 0) {
      process.stderr.write(stderr);
      return 1;
    }
    const files = await filesIn(join(project, 'dist'));
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(project, 'dist', file))).size));
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const megabytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
    process.stdout.write(
      [
        `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
        `${size.events} events, ${size.events * size.claimsPerEvent} claims, ${size.sources} sources, ${size.actors} actors, ${size.measures} measures`,
        `built in ${seconds.toFixed(1)} s: ${pages} pages, ${megabytes.toFixed(1)} MB in ${files.length} files`,
        '',
      ].join('\n'),
    );
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}
