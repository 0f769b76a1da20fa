import { whileMaking } from '../../basics/whileMaking.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { knownDays } from '../../domain/knownDays.ts';
import { knownOn } from '../../domain/known.ts';
import type { KnownDay } from '../../domain/knownDays.ts';
import { publicBy } from '../../domain/order.ts';
import type { IsoDay } from '../../schema/date.ts';
import { dayLabel } from '../parts/dateView.ts';
import { eventLine, sourceLink } from '../parts/links.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { siteOf } from '../site.ts';
import type { Site } from '../site.ts';
import { sourceLine } from './sourcePage.ts';
import type { SourceLine } from './sourcePage.ts';
import { timelineView } from './timelinePage.ts';
import type { TimelineMonth } from './timelinePage.ts';

export interface KnownDayLink extends Link {
  day: IsoDay;
  sources: number;
}

/** Everything that the page of a past day prints. */
export interface KnownView {
  day: IsoDay;
  label: string;
  months: readonly TimelineMonth[];
  newSources: readonly SourceLine[];
  newEvents: readonly EventLine[];
  /** events known before, of which a new source gives a further report */
  addedTo: readonly EventLine[];
  previous: KnownDayLink | undefined;
  next: KnownDayLink | undefined;
  eventCount: number;
  sourceCount: number;
}

const dayLink = (site: Site, { day, sources }: KnownDay): KnownDayLink => ({
  day,
  label: dayLabel(day, site.words),
  href: site.addresses.knownOn(day),
  sources: sources.length,
});

/** The days that have a page, oldest first. */
export const knownDayLinks = (site: Site): KnownDayLink[] =>
  knownDays(site.index.archive).days.map((day) => dayLink(site, day));

/** Sources of which no day can be named by which they were public. */
export const undatedSources = (site: Site): Link[] =>
  site.index.sources
    .filter((source) => publicBy(source) === null)
    .map(({ id }) => sourceLink(site, id));

/** The pages of all kept days. */
export function knownViews(site: Site): KnownView[] {
  const { days } = knownDays(site.index.archive);
  const viewOf = (known: KnownDay, i: number): KnownView => {
    const then = siteOf(knownOn(site.index.archive, known.day));
    const fresh = new Set(known.sources);
    const touched = then.index.events.filter((event) =>
      sourcesOf(event).some((id) => fresh.has(id)),
    );
    const isNew = (ids: readonly string[]): boolean => ids.every((id) => fresh.has(id));
    const previous = days[i - 1];
    const next = days[i + 1];
    return {
      day: known.day,
      label: dayLabel(known.day, site.words),
      months: timelineView(then),
      newSources: then.index.sources
        .filter(({ id }) => fresh.has(id))
        .map((source) => sourceLine(then, source)),
      newEvents: touched
        .filter((event) => isNew(sourcesOf(event)))
        .map((event) => eventLine(then, event)),
      addedTo: touched
        .filter((event) => !isNew(sourcesOf(event)))
        .map((event) => eventLine(then, event)),
      previous: previous && dayLink(site, previous),
      next: next && dayLink(site, next),
      eventCount: then.index.events.length,
      sourceCount: then.index.sources.length,
    };
  };
  return days.map((known, i) =>
    whileMaking(`the page of the day ${known.day}`, () => viewOf(known, i)),
  );
}
