import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildSites, temporaryFolder } from './build.ts';
import { HAS_SHIPPED_STORY } from '../../support/shippedStory.ts';
import { exampleStory } from './exampleStory.ts';
import { FIXTURE } from './fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * folders of the built sites that all tests of a run share; the content of each stands beside
     * it: the content of this project, a small story, and a whole invented one. `real` is the story
     * that the project ships with, or the invented one where another has taken its place
     */
    sites: { present: string; fixture: string; example: string; real: string };
  }
}

/** Builds the sites, once for all test files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const stories = { present: undefined, fixture: FIXTURE, example: await exampleStory() };
    const sites = await buildSites(folder, stories);
    project.provide('sites', { ...sites, real: HAS_SHIPPED_STORY ? sites.present : sites.example });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
