import { knownDays } from '../../domain/knownDays.ts';
import type { Site } from '../site.ts';

/** An old address of a page, and where the page stands now. */
export interface MovedPage {
  /** below the home of the site, without slashes around it */
  path: string;
  to: string;
}

/** Every former address of a page: the aliases of entries, and days that are kept no longer. */
export function movedPages({ index, addresses }: Site): MovedPage[] {
  const moved = (from: string, to: string): MovedPage => ({
    path: from.slice(addresses.home.length, -1),
    to,
  });
  const renamed = [
    { entries: index.events, address: addresses.event },
    { entries: index.sources, address: addresses.source },
    { entries: index.actors, address: addresses.actor },
    { entries: index.measures, address: addresses.measure },
  ].flatMap(({ entries, address }) =>
    entries.flatMap(({ id, aliases }) =>
      aliases.map((alias) => moved(address(alias), address(id))),
    ),
  );
  const days = [...knownDays(index.archive).moved].map(([day, to]) =>
    moved(addresses.knownOn(day), to === null ? addresses.known : addresses.knownOn(to)),
  );
  return [...renamed, ...days];
}
