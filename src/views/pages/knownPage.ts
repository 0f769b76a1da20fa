import { publicBy } from '../../domain/order.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { knownDayLinks } from '../parts/knownDayLinks.ts';
import type { KnownDayLink } from '../parts/knownDayLinks.ts';
import { withoutBackground } from '../parts/beforeTheStory.ts';
import { sourceLink } from '../parts/links.ts';
import type { Link } from '../parts/links.ts';
import { assumedSources } from '../parts/publicByLabel.ts';
import type { AssumedSource } from '../parts/publicByLabel.ts';
import { timelineEntry } from '../parts/timelineEntry.ts';
import type { TimelineEntry } from '../parts/timelineEntry.ts';
import { entriesOf } from '../parts/timelineMonths.ts';
import { knownDayViews } from './knownDayPage.ts';
import type { KnownDayView } from './knownDayPage.ts';
import { lostDayLinks } from './lostDayPage.ts';

/** What became known by a day, or of which no such day can be named. */
interface PublicationDay {
  label: string;
  day: IsoDay | undefined;
  /** for `<time datetime>` */
  dateTime: string | undefined;
  href: string | undefined;
  /** events before the story’s own time, as they could be told on the day */
  background: readonly TimelineEntry[];
  /** all others that were first reported */
  entries: readonly TimelineEntry[];
  /** events known before, of which there were new reports */
  addedTo: KnownDayView['addedTo'];
}

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
  /** the days that once had a page and whose page now says why it has gone */
  lost: readonly Link[];
}

/** What became known by a day, as it could be told on that day. */
function onDay({ months, background, newEvents, addedTo, day }: KnownDayView, link: KnownDayLink) {
  const fresh = new Set(newEvents.map(({ id }) => id));
  const first = (part: KnownDayView['months']): TimelineEntry[] =>
    entriesOf(part).filter(({ id }) => fresh.has(id));
  return {
    day,
    dateTime: link.dateTime,
    label: link.label,
    href: link.href,
    background: first(background),
    entries: first(months),
    addedTo,
  };
}

/** The events of which no day can be named by which they were known. */
function onNoDay(site: Site): PublicationDay[] {
  const events = site.index.events.filter(({ id }) => !site.index.knownSince.has(id));
  if (events.length === 0) return [];
  const { background, story } = withoutBackground(site, events);
  return [
    {
      day: undefined,
      dateTime: undefined,
      href: undefined,
      label: site.words.known.unknownDay,
      background: background.map((event) => timelineEntry(site, event)),
      entries: story.map((event) => timelineEntry(site, event)),
      addedTo: [],
    },
  ];
}

/** The page of what was known when: the days, and what became known by each of them. */
export function knownView(site: Site): KnownView {
  const days = knownDayLinks(site);
  const known = knownDayViews(site).flatMap((view, i) => (days[i] ? [onDay(view, days[i])] : []));
  return {
    days,
    undated: site.index.sources
      .filter((source) => publicBy(source) === null)
      .map(({ id }) => sourceLink(site, id)),
    assumed: assumedSources(site, site.index.sources),
    groups: [...known, ...onNoDay(site)],
    lost: lostDayLinks(site),
  };
}
