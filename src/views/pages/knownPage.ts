import { publicBy } from '../../domain/order.ts';
import type { Site } from '../site.ts';
import { knownDayLinks } from '../parts/knownDayLinks.ts';
import type { KnownDayLink } from '../parts/knownDayLinks.ts';
import { sourceLink } from '../parts/links.ts';
import type { Link } from '../parts/links.ts';
import { assumedSources } from '../parts/publicByLabel.ts';
import type { AssumedSource } from '../parts/publicByLabel.ts';
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
  /** sources that stand under a day by an assumption */
  assumed: readonly AssumedSource[];
  groups: readonly PublicationDay[];
}

/** The page of what was known when: the days, and all events in the order of publication. */
export const knownView = (site: Site): KnownView => ({
  days: knownDayLinks(site),
  undated: site.index.sources
    .filter((source) => publicBy(source) === null)
    .map(({ id }) => sourceLink(site, id)),
  assumed: assumedSources(site, site.index.sources),
  groups: publicationOrder(site),
});
