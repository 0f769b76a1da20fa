import { whileMaking } from '../../basics/whileMaking.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { knownOn } from '../../domain/known.ts';
import { knownDays } from '../../domain/knownDays.ts';
import type { KnownDay } from '../../domain/knownDays.ts';
import type { IsoDay } from '../../schema/date.ts';
import { siteOf } from '../site.ts';
import type { Site } from '../site.ts';
import { dayLabel } from '../parts/dateLabel.ts';
import { knownDayLinks } from '../parts/knownDayLinks.ts';
import type { KnownDayLink } from '../parts/knownDayLinks.ts';
import { eventLine } from '../parts/links.ts';
import type { EventLine } from '../parts/links.ts';
import { sourceLine } from '../parts/sourceLine.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { timelineMonths } from '../parts/timelineMonths.ts';
import type { TimelineMonth } from '../parts/timelineMonths.ts';

/** Everything that the page of a past day prints. */
export interface KnownDayView {
  day: IsoDay;
  title: string;
  /** that the page shows the past, in a sentence */
  banner: string;
  /** how many events and sources were known, in words */
  count: string;
  months: readonly TimelineMonth[];
  newSources: readonly SourceLine[];
  newEvents: readonly EventLine[];
  /** events known before, of which a new source gives a further report */
  addedTo: readonly EventLine[];
  /** all days that have a page, oldest first */
  days: readonly KnownDayLink[];
  previous: KnownDayLink | undefined;
  next: KnownDayLink | undefined;
}

function knownDayView(
  site: Site,
  { day, sources }: KnownDay,
  days: readonly KnownDayLink[],
  i: number,
): KnownDayView {
  const { known, timeline } = site.words;
  const label = dayLabel(day, site.words);
  const then = siteOf(knownOn(site.index.archive, day));
  const fresh = new Set(sources);
  const isFresh = (id: string): boolean => fresh.has(id);
  const touched = then.index.events.filter((event) => sourcesOf(event).some(isFresh));
  const { newEvents = [], addedTo = [] } = Object.groupBy(touched, (event) =>
    sourcesOf(event).every(isFresh) ? 'newEvents' : 'addedTo',
  );
  return {
    day,
    title: known.day(label),
    banner: known.banner(label),
    count: timeline.count(then.index.events.length, then.index.sources.length),
    months: timelineMonths(then),
    newSources: then.index.sources
      .filter(({ id }) => isFresh(id))
      .map((source) => sourceLine(then, source)),
    newEvents: newEvents.map((event) => eventLine(then, event)),
    addedTo: addedTo.map((event) => eventLine(then, event)),
    days,
    previous: days[i - 1],
    next: days[i + 1],
  };
}

/** The pages of all past days that have one, oldest first. */
export function knownDayViews(site: Site): KnownDayView[] {
  const links = knownDayLinks(site);
  return knownDays(site.index.archive).days.map((known, i) =>
    whileMaking(`the page of the day ${known.day}`, () => knownDayView(site, known, links, i)),
  );
}
