import { knownDays } from '../../domain/knownDays.ts';
import { recordsOf } from '../../domain/archiveIndex.ts';
import type { Site } from '../site.ts';

/** An old address of a page, and where the page is now. */
export interface MovedPage {
  /** below the home of the site, without slashes around it */
  path: string;
  to: string;
}

/** Every former address of a page: the aliases of entries, and days that are kept no longer. */
export function movedPages(site: Site): MovedPage[] {
  const { index, addresses } = site;
  const moved = (from: string, to: string): MovedPage => ({
    path: addresses.route(from),
    to,
  });
  const pages = [...recordsOf(index), ...index.archive.removed];
  const renamed = pages.flatMap(({ type, id, aliases }) =>
    aliases.map((alias) => moved(addresses[type](alias), addresses[type](id))),
  );
  const days = [...knownDays(index.archive).moved].map(([day, to]) =>
    moved(addresses.knownOn(day), to === null ? addresses.known : addresses.knownOn(to)),
  );
  return [...renamed, ...days];
}
