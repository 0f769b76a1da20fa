import { expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import { readContent } from '../../../src/parse/content.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { readAddress, unknownIn } from '../../../src/scripts/facets.ts';
import { facetTable } from '../../../src/views/parts/facetTable.ts';
import { siteOf } from '../../../src/views/site.ts';

const { content } = await readContent(
  onDisk(new URL('../../../content', import.meta.url).pathname),
);
const { values: options } = facetTable(siteOf(toArchive(content)));

/** Every text that an event of the story ever had as its place, with the places it became. */
test.each([
  ['Kursk', ['kursk-region']],
  ['Kursk Oblast', ['kursk-region']],
  ['Kursk region', ['kursk-region']],
  ['Kyiv', ['kyiv']],
  ['Rome', ['rome']],
  ['Washington', ['washington']],
  ['Wonsan area to Vladivostok', ['vladivostok', 'wonsan']],
])('an address with the old place “%s” leads to %j', (text, places) => {
  const search = `?${new URLSearchParams({ place: text }).toString()}`;
  const { numbers } = readAddress(search, options);
  expect([...numbers].map((number) => options[number]?.value).sort()).toEqual(places);
  expect(unknownIn(search, options)).toEqual([]);
});
