import { publicBy } from '../../domain/order.ts';
import type { Site } from '../site.ts';
import { knownDayLinks } from '../parts/knownDayLinks.ts';
import type { KnownDayLink } from '../parts/knownDayLinks.ts';
import { sourceLink } from '../parts/links.ts';
import type { Link } from '../parts/links.ts';
import { publicationOrder } from '../parts/publicationOrder.ts';
import type { PublicationDay } from '../parts/publicationOrder.ts';

/** Everything that the page of what was known when prints. */
export interface KnownView {
  /** the days that have a page, oldest first */
  days: readonly KnownDayLink[];
  /**
   * sources whose date of publication is unknown, open or uncertain, so that no past day shows them
   */
  undated: readonly Link[];
  groups: readonly PublicationDay[];
}

/** The page of what was known when: the days, and all events in the order of publication. */
export const knownView = (site: Site): KnownView => ({
  days: knownDayLinks(site),
  undated: site.index.sources
    .filter((source) => publicBy(source) === null)
    .map(({ id }) => sourceLink(site, id)),
  groups: publicationOrder(site),
});
