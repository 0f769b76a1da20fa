import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildSites, temporaryFolder } from './build.ts';
import { wholeStory } from './exampleStory.ts';
import { FIXTURE } from './fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * folders of the built sites that all tests of a run share; the content of each stands beside
     * it
     */
    sites: { real: string; fixture: string };
  }
}

/** Builds a whole site and the small one, once for all test files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    project.provide(
      'sites',
      await buildSites(folder, { real: await wholeStory(), fixture: FIXTURE }),
    );
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
