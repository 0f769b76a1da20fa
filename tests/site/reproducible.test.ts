import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { FIXTURE } from './support/fixture.ts';
import { hashesOfSite } from './support/folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the site is the same byte for byte, anywhere, any day, from files in any order', async () => {
  const project = await makeProject(
    join(folder, 'another folder'),
    Object.fromEntries(Object.entries(FIXTURE).reverse()),
  );
  const out = await buildOrThrow(project, {
    preload: './otherConditions.ts',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  });
  expect(await hashesOfSite(out)).toEqual(await hashesOfSite(inject('sites').fixture));
});
