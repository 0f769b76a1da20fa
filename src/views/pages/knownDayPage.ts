import { present } from '../../basics/lists.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { knownOn } from '../../domain/known.ts';
import { knownDays } from '../../domain/knownDays.ts';
import type { KnownDay } from '../../domain/knownDays.ts';
import type { IsoDay } from '../../schema/date.ts';
import { siteOf } from '../site.ts';
import type { Site } from '../site.ts';
import { dayLabel } from '../parts/dateLabel.ts';
import { publishedView } from '../parts/dateView.ts';
import { knownDayLinks } from '../parts/knownDayLinks.ts';
import type { KnownDayLink } from '../parts/knownDayLinks.ts';
import { eventLine } from '../parts/links.ts';
import type { EventLine } from '../parts/links.ts';
import { assumedKnown, assumedSources } from '../parts/publicByLabel.ts';
import type { AssumedSource } from '../parts/publicByLabel.ts';
import { sourceLine } from '../parts/sourceLine.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { timelineMonths } from '../parts/timelineMonths.ts';
import type { TimelineMonth } from '../parts/timelineMonths.ts';

/** An event with a note that it was known only by an assumption, where it was. */
type NotedEvent = EventLine & { note: string | undefined };

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
  /** sources that an assumption puts on the page, old and new */
  assumed: readonly AssumedSource[];
  newEvents: readonly NotedEvent[];
  /** events known before, of which a new source gives a further report */
  addedTo: readonly NotedEvent[];
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
  const { words, index } = site;
  const label = dayLabel(day, words);
  const then = siteOf(knownOn(index.archive, day));
  const fresh = new Set(sources);
  const isFresh = (id: string): boolean => fresh.has(id);
  const touched = then.index.events.filter((event) => sourcesOf(event).some(isFresh));
  const { newEvents = [], addedTo = [] } = Object.groupBy(touched, (event) =>
    sourcesOf(event).every(isFresh) ? 'newEvents' : 'addedTo',
  );
  // How sure a day is, is what is known of it today, as the day itself is.
  const today = present(then.index.sources.map(({ id }) => index.source.get(id)));
  const assumed = assumedSources(then, today);
  const notes = new Map(
    then.index.events.map((event) => [event.id, assumedKnown(site, event, day)]),
  );
  const noted = (event: ArchiveEvent): NotedEvent => ({
    ...eventLine(then, event),
    note: notes.get(event.id),
  });
  return {
    day,
    title: words.known.day(label),
    banner: (assumed.length > 0 ? words.known.bannerAssumed : words.known.banner)(label),
    count: words.timeline.count(then.index.events.length, then.index.sources.length),
    months: timelineMonths(then).map((month) => ({
      ...month,
      days: month.days.map(({ date, entries }) => ({
        date,
        entries: entries.map((entry) => ({ ...entry, knownNote: notes.get(entry.id) })),
      })),
    })),
    newSources: then.index.sources
      .filter(({ id }) => isFresh(id))
      .map((source) => ({
        ...sourceLine(then, source),
        published: publishedView(index.source.get(source.id) ?? source, words),
      })),
    assumed,
    newEvents: newEvents.map(noted),
    addedTo: addedTo.map(noted),
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
