import { rm } from 'node:fs/promises';
import { MAX_ON_ONE_PAGE } from '../../../src/views/parts/storyPeriods.ts';
import { story } from '../../bench/story.ts';
import { buildSites, temporaryFolder } from '../../site/support/build.ts';
import { exampleStory } from '../../site/support/exampleStory.ts';
import { HAS_SHIPPED_STORY } from '../../support/shippedStory.ts';
import { FIXTURE } from '../../site/support/fixture.ts';
import { EASTMERE } from '../../site/support/eastmere.ts';
import { EASTMERE_IN_ARABIC } from '../../site/support/eastmereInArabic.ts';
import { everyPage, largestOfEachKind, readPages } from '../../site/support/pages.ts';
import { serve } from '../../site/support/server.ts';
import { WIDE_STORY } from '../../site/support/wideStory.ts';

/** A built site that is being served. */
export interface ServedSite {
  /** address of its home, with a slash at its end */
  url: string;
  /** one page of each kind, or every one of a small story, by its path below the home */
  pages: { kind: string; path: string }[];
}

export type ServedSites = Record<
  'real' | 'example' | 'fixture' | 'eastmere' | 'arabic' | 'long' | 'wide',
  ServedSite
>;

/** The longest story whose timeline is one page. */
const LONG = story({
  events: MAX_ON_ONE_PAGE,
  claimsPerEvent: 5,
  sources: 60,
  actors: 25,
  measures: 5,
});

/** How the addresses reach the tests, which run in other processes. */
export const SITES = 'DATELINE_SERVED_SITES';

const served = async (
  folder: string,
  chosen = largestOfEachKind,
): Promise<ServedSite & { close: () => Promise<void> }> => {
  const { url, close } = await serve(folder);
  return { url, pages: chosen(await readPages(folder)), close };
};

/** Builds the real site and the small ones, and serves them while the tests run. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  try {
    const sites = await buildSites(folder, {
      real: HAS_SHIPPED_STORY ? undefined : await exampleStory(),
      example: await exampleStory(),
      fixture: FIXTURE,
      eastmere: EASTMERE,
      arabic: EASTMERE_IN_ARABIC,
      long: LONG,
      wide: WIDE_STORY,
    });
    const servers = {
      real: await served(sites.real),
      example: await served(sites.example),
      fixture: await served(sites.fixture),
      eastmere: await served(sites.eastmere),
      arabic: await served(sites.arabic),
      long: await served(sites.long),
      wide: await served(sites.wide, everyPage),
    };
    process.env[SITES] = JSON.stringify(servers satisfies ServedSites);
    return async () => {
      await Promise.all(Object.values(servers).map(({ close }) => close()));
      await rm(folder, { recursive: true, force: true });
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
