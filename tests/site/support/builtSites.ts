import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildSites, temporaryFolder } from './build.ts';
import { HAS_SHIPPED_STORY } from '../../support/shippedStory.ts';
import { wholeStory } from './exampleStory.ts';
import { FIXTURE } from './fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * folders of the built sites that all tests of a run share; the content of each stands beside
     * it: a whole story, a small one, and the content of this project, which may be the first
     */
    sites: { real: string; fixture: string; present: string };
  }
}

/** Builds a whole site and the small one, once for all test files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const stories = { real: await wholeStory(), fixture: FIXTURE };
    const sites = HAS_SHIPPED_STORY
      ? await buildSites(folder, stories)
      : await buildSites(folder, { ...stories, present: undefined });
    project.provide('sites', { present: sites.real, ...sites });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
