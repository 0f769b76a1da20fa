import { readFile, writeFile } from 'node:fs/promises';
import { addressesOf } from './addresses.ts';
import type { Site } from './addresses.ts';
import { withAdditions } from './data.ts';
import type { DataForm } from './data.ts';

const ADDRESSES = new URL('addresses.txt', import.meta.url);
const DATA = new URL('data-v1.json', import.meta.url);

/** Everything that was published and is kept. */
export interface Register {
  addresses: readonly string[];
  data: DataForm;
}

const EMPTY: Register = { addresses: [], data: { tables: {}, fields: {}, definitions: [] } };

async function textOf(file: URL): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

export async function readRegister(): Promise<Register> {
  const [addresses, data] = await Promise.all([textOf(ADDRESSES), textOf(DATA)]);
  return {
    addresses: addresses.split('\n').filter(Boolean),
    data: data === '' ? EMPTY.data : (JSON.parse(data) as DataForm),
  };
}

/**
 * Writes the register with everything that a site has besides. Nothing is taken out of it: that is
 * done by hand, line by line.
 */
export async function extendRegister(
  before: Register,
  site: Site,
  data: DataForm,
): Promise<Register> {
  const after = {
    addresses: [...new Set([...before.addresses, ...addressesOf(site)])].sort(),
    data: withAdditions(before.data, data),
  };
  await writeFile(ADDRESSES, `${after.addresses.join('\n')}\n`);
  await writeFile(DATA, `${JSON.stringify(after.data, null, 2)}\n`);
  return after;
}

/** What to do about an address that is lost. */
export const KEEP_ADDRESSES = [
  'What was published stays or leads on: others link to these addresses.',
  'Bring each back, or let it lead to where its content is now: list the old name under',
  '“aliases” of the entry or claim, or build src/layouts/Moved.astro at the old address.',
  'The list is tests/published/addresses.txt. A line is taken out only by hand.',
].join('\n');

/** What to do about data that is lost. */
export const KEEP_DATA = [
  'What was published under data/v1 stays as it is: programs of others read it.',
  'Bring each back. Give what is new a name of its own beside it; additions are fine.',
  'The list is tests/published/data-v1.json. A line is taken out only by hand.',
].join('\n');
