/*
 * Asks for every address of a source whether it still leads somewhere: `npm run links`. It is the
 * only tool of the project that needs the network, and no check waits for it.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, UsageError } from '../../src/cli/command.ts';
import { readContent } from '../../src/parse/content.ts';
import { onDisk } from '../../src/parse/diskFiles.ts';
import { runTool } from '../support/tool.ts';
import { sourceAddresses } from './addresses.ts';
import { askAll } from './askAll.ts';
import { isDead, linksMarkdown } from './linksMarkdown.ts';

const USAGE = 'Usage: npm run links [-- <content folder>]';

const TIMEOUT_MS = 20_000;
const PAUSE_MS = 2_000;

await runTool(USAGE, async (args) => {
  const [folder = 'content', ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected one content folder at most`);
  const { content } = await readContent(onDisk(resolve(folder)));
  const { story } = content;
  if (!story) throw new Refusal(`There is no story in “${folder}”: run npm run check`);
  const addresses = sourceAddresses(content);
  const answers = await askAll(
    addresses.map(({ url }) => url),
    {
      userAgent: `Dateline-links/1 (looks weekly for dead addresses; +${story.data.site})`,
      timeoutMs: TIMEOUT_MS,
      pauseMs: PAUSE_MS,
    },
  );
  const asked = addresses.flatMap((address) => {
    const answer = answers.get(address.url);
    return answer ? [{ ...address, answer }] : [];
  });
  process.stdout.write(linksMarkdown(asked));
  return asked.some(isDead) ? 1 : 0;
});
