import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { addressesOf, lostAddresses, readSite } from '../published/addresses.ts';
import { lostData, readDataForm } from '../published/data.ts';
import { KEEP_ADDRESSES, KEEP_DATA, readRegister } from '../published/register.ts';
import { filesIn } from './support/folder.ts';

const register = await readRegister();
const { real, fixture } = inject('sites');

const EVENT_PAGE = /^\/events\/([^/#]+)\/$/;

/**
 * Whether the story is the one whose addresses are listed. Any event of it will do: one that was
 * removed is to be found, and another story has none of them.
 */
async function isPublishedStory(): Promise<boolean> {
  const events = new Set(await filesIn(join(real, '../content/events')));
  return register.addresses.some((address) =>
    events.has(`${EVENT_PAGE.exec(address)?.[1] ?? ''}.md`),
  );
}

describe.runIf(await isPublishedStory())('the story that is published here', () => {
  test('keeps every address and anchor', async () => {
    expect(register.addresses.length).toBeGreaterThan(600);
    expect(lostAddresses(register.addresses, await readSite(real)), KEEP_ADDRESSES).toEqual([]);
  });
});

test('an address before a renaming is kept, with the anchors of the page it leads to', async () => {
  const site = await readSite(fixture);
  const [now, before] = ['/sources/alfaword-report/', '/sources/alfaword-report-before/'];
  const anchors = addressesOf(site).flatMap((address) =>
    address.startsWith(`${now}#`) ? [address.slice(now.length)] : [],
  );
  expect(anchors).toContain('#_claims');
  expect(lostAddresses([before, ...anchors.map((anchor) => before + anchor)], site)).toEqual([]);
  expect(lostAddresses([`${before}#nothing`], site)).toEqual([
    `${before}#nothing: leads to ${now}, which has no #nothing`,
  ]);
});

describe.each([
  ['real', real],
  ['fixture', fixture],
])('the data of the %s site', (_name, folder) => {
  test('keeps every column, field and type', async () => {
    expect(Object.keys(register.data.fields).length).toBeGreaterThan(150);
    expect(lostData(register.data, await readDataForm(folder)), KEEP_DATA).toEqual([]);
  });

  test('is what its schema says', async () => {
    const read = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, 'data/v1', name), 'utf8'));
    const schema = (await read('schema.json')) as Parameters<typeof z.fromJSONSchema>[0];
    const result = z.fromJSONSchema(schema).safeParse(await read('archive.json'));
    expect(result.error).toBeUndefined();
  });
});
