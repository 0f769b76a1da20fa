import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import type { ContentFiles } from './support/build.ts';
import { FIXTURE } from './support/fixture.ts';
import { hashesOfSite } from './support/folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * A story with the last claims of an event, which stand there in the order of their ids, each in a
 * file of its own.
 */
function withClaimFiles(story: ContentFiles, event: string, claims: readonly string[]) {
  const path = `events/${event}.md`;
  return claims.reduce<ContentFiles>((files, id) => {
    const [item = '', fields = ''] =
      new RegExp(`^  - id: ${id}\n((?: {4}.*\n)+)`, 'm').exec(files[path] ?? '') ?? [];
    if (item === '') throw new Error(`${path} has no claim “${id}” that stands as expected here.`);
    return {
      ...files,
      [path]: (files[path] ?? '').replace(item, '').replace('claims:\n---', '---'),
      [`claims/${event}/${id}.yaml`]: fields.replaceAll(/^ {4}/gm, ''),
    };
  }, story);
}

/** The files of a site that are not those of its content, which are the ones that differ here. */
const withoutFiles = (hashes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(hashes).filter(([path]) => !/^contribute\/(?:files\/|index\.json$)/.test(path)),
  );

test('a story with claims in files of their own is the same site, byte for byte', async () => {
  const some = withClaimFiles(FIXTURE, '2024-03-01-first-briefing', [
    'bravoword-figure',
    'bravoword-denial',
  ]);
  const files = withClaimFiles(some, '2024-03-03-charlieword-clash', [
    'charlieword-differs',
    'charlieword-together',
  ]);
  const out = await buildOrThrow(await makeProject(join(folder, 'files'), files));
  const [site, whole] = [await hashesOfSite(out), await hashesOfSite(inject('sites').fixture)];
  expect(withoutFiles(site)).toEqual(withoutFiles(whole));
});
