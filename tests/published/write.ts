/*
 * Adds to the list of what is published everything that the built site has besides:
 * `npm run published` after `npm run build`. It takes nothing out, and says what is lost.
 */
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/command.ts';
import { expectSite, runTool } from '../support/tool.ts';
import { lostAddresses, readSite } from './addresses.ts';
import { lostData, readDataForm } from './data.ts';
import { extendRegister, KEEP_ADDRESSES, KEEP_DATA, readRegister } from './register.ts';

const USAGE = 'Usage: npm run published [-- <built site>]';

function folderFrom(args: string[]): string {
  const [folder = 'dist', ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected one built site at most`);
  expectSite(folder);
  return folder;
}

await runTool(USAGE, async (args) => {
  const folder = folderFrom(args);
  const before = await readRegister();
  const [site, data] = [await readSite(folder), await readDataForm(folder)];
  const after = await extendRegister(before, site, data);

  const added = after.addresses.length - before.addresses.length;
  process.stdout.write(
    `${after.addresses.length} addresses are published, ${added} of them new.\n`,
  );
  const lost = [
    { list: lostAddresses(before.addresses, site), help: KEEP_ADDRESSES },
    { list: lostData(before.data, data), help: KEEP_DATA },
  ].filter(({ list }) => list.length > 0);
  for (const { list, help } of lost) process.stdout.write(`\nLost:\n${list.join('\n')}\n${help}\n`);
  return lost.length === 0 ? 0 : 1;
});
