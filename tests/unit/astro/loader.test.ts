import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { archiveLoader } from '../../../src/astro/loader.ts';
import { GONE, STAYS, SUPPRESSED_STORY } from '../../support/suppressedStory.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  for (const [path, text] of Object.entries(SUPPRESSED_STORY)) {
    await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
    await writeFile(join(folder, 'content', path), text);
  }
  vi.stubEnv('DATELINE_CONTENT', join(folder, 'content'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('what Astro keeps of the content has no words that had to go', async () => {
  const kept: unknown[] = [];
  const clear = vi.fn();
  const store = { clear, set: (entry: object) => kept.push(entry) };
  for (const collection of ['story', 'events', 'sources', 'actors', 'measures'] as const)
    await archiveLoader(collection).load({ store } as unknown as LoaderContext);
  expect(clear).toHaveBeenCalledTimes(5);
  expect(JSON.stringify(kept)).toContain(STAYS);
  expect(JSON.stringify(kept)).not.toContain(GONE);
});
