import { neutralName, removedIn } from '../neutralNames.ts';
import type { Site } from '../site.ts';
import type { Link } from '../parts/links.ts';
import { removedLine } from '../parts/removedLine.ts';

/** What stays at the address of an entry whose words had to go. */
export interface RemovedPage extends Link {
  /** below the home of the site, without slashes around it */
  path: string;
  /** when and why its words went, in one neutral line */
  line: string;
}

/** The pages that stay of entries whose words had to go. */
export const removedPages = ({ index, words, addresses }: Site): RemovedPage[] =>
  removedIn(index.archive).map((removed) => {
    const { type, id, suppressed } = removed;
    const href = addresses[type](id);
    return {
      path: addresses.route(href),
      label: neutralName(index.archive, words, removed),
      href,
      line: removedLine(type, suppressed, words),
    };
  });
