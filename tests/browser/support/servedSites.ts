import { rm } from 'node:fs/promises';
import { buildSites, temporaryFolder } from '../../site/support/build.ts';
import { FIXTURE, FIXTURE_BASE } from '../../site/support/fixture.ts';
import { largestOfEachKind, readPages } from '../../site/support/pages.ts';
import { serve } from '../../site/support/server.ts';

/** A built site that is being served. */
export interface ServedSite {
  /** address of its home, with a slash at its end */
  url: string;
  /** one page of each kind, by its path below the home */
  pages: { kind: string; path: string }[];
}

export type ServedSites = Record<'real' | 'fixture', ServedSite>;

/** How the addresses reach the tests, which run in other processes. */
export const SITES = 'DATELINE_SERVED_SITES';

/** Builds the real site and the small one, and serves both while the tests run. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  try {
    const { real, fixture } = await buildSites(folder, FIXTURE);
    const servers = { real: await serve(real), fixture: await serve(fixture, FIXTURE_BASE) };
    const sites: ServedSites = {
      real: { url: servers.real.url, pages: largestOfEachKind(await readPages(real)) },
      fixture: { url: servers.fixture.url, pages: largestOfEachKind(await readPages(fixture)) },
    };
    process.env[SITES] = JSON.stringify(sites);
    return async () => {
      await Promise.all(Object.values(servers).map(({ close }) => close()));
      await rm(folder, { recursive: true, force: true });
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
