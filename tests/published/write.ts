/*
 * Adds to the list of what is published everything that the built site has besides:
 * `npm run published` after `npm run build`. It takes nothing out, and says what is lost.
 */
import { lostAddresses, readSite } from './addresses.ts';
import { lostData, readDataForm } from './data.ts';
import { extendRegister, KEEP_ADDRESSES, KEEP_DATA, readRegister } from './register.ts';

const [folder = 'dist', ...more] = process.argv.slice(2);
if (more.length > 0) {
  process.stderr.write('Usage: npm run published [-- <built site>]\n');
  process.exit(2);
}
const before = await readRegister();
const [site, data] = [await readSite(folder), await readDataForm(folder)];
const after = await extendRegister(before, site, data);

const added = after.addresses.length - before.addresses.length;
process.stdout.write(`${after.addresses.length} addresses are published, ${added} of them new.\n`);
const lost = [
  { list: lostAddresses(before.addresses, site), help: KEEP_ADDRESSES },
  { list: lostData(before.data, data), help: KEEP_DATA },
].filter(({ list }) => list.length > 0);
for (const { list, help } of lost) process.stdout.write(`\nLost:\n${list.join('\n')}\n${help}\n`);
process.exitCode = lost.length === 0 ? 0 : 1;
