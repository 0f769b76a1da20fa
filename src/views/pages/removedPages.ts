import type { ArchiveIndex } from '../../domain/archiveIndex.ts';
import type { RecordType } from '../../schema/kinds.ts';
import type { Suppression } from '../../schema/suppression.ts';
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

/** An entry whose words had to go. */
interface Removed {
  type: RecordType;
  id: string;
  suppressed: Suppression;
}

function removedOf({ archive, sources, actors }: ArchiveIndex): Removed[] {
  const stubs = [...sources, ...actors].flatMap(({ type, id, suppressed }) =>
    suppressed ? [{ type, id, suppressed }] : [],
  );
  return [...archive.removed, ...stubs];
}

/** The pages that stay of entries whose words had to go. */
export const removedPages = (site: Site): RemovedPage[] =>
  removedOf(site.index).map(({ type, id, suppressed }) => {
    const href = site.addresses[type](id);
    return {
      path: site.addresses.route(href),
      label: site.words.removed.names[type],
      href,
      line: removedLine(type, suppressed, site.words),
    };
  });
