import { present } from '../../basics/lists.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { claimsOf, sourcesOf } from '../../domain/archiveIndex.ts';
import type { ArchiveIndex } from '../../domain/archiveIndex.ts';
import { knownOn } from '../../domain/known.ts';
import { knownDays } from '../../domain/knownDays.ts';
import type { KnownDay } from '../../domain/knownDays.ts';
import { readsAsBefore } from '../../domain/undoCorrections.ts';
import { nameOfDay } from '../../schema/calendarDays.ts';
import type { IsoDay } from '../../schema/date.ts';
import { siteOf } from '../site.ts';
import type { Site } from '../site.ts';
import { threadGlances } from '../chart/threadGlances.ts';
import type { ThreadGlances } from '../chart/threadGlances.ts';
import { withoutBackground } from '../parts/beforeTheStory.ts';
import { dayLabel } from '../parts/dateLabel.ts';
import { publishedView } from '../parts/dateView.ts';
import { knownDayLinks } from '../parts/knownDayLinks.ts';
import type { KnownDayLink } from '../parts/knownDayLinks.ts';
import { eventLine } from '../parts/links.ts';
import type { EventLine } from '../parts/links.ts';
import { assumedKnown, assumedSources } from '../parts/publicByLabel.ts';
import type { AssumedSource } from '../parts/publicByLabel.ts';
import { missingView } from '../parts/missingViews.ts';
import type { MissingView } from '../parts/missingViews.ts';
import { sourceLine } from '../parts/sourceLine.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { timelineMonths } from '../parts/timelineMonths.ts';
import type { TimelineMonth } from '../parts/timelineMonths.ts';

/** An event with what new reports brought, and that it was known only by an assumption. */
type NotedEvent = EventLine & { note: string };

/** Everything that the page of a past day prints. */
export interface KnownDayView {
  day: IsoDay;
  /** what its address has */
  path: { day: string };
  title: string;
  /** what the page shows, and what it does not, in a sentence or two */
  banner: string;
  /** how many events and sources were known, in words */
  count: string;
  /** the events before the story’s own time */
  background: readonly TimelineMonth[];
  /** all others */
  months: readonly TimelineMonth[];
  /** the threads, as far as known events belong to them */
  threads: ThreadGlances | undefined;
  newSources: readonly SourceLine[];
  /** sources that an assumption puts on the page, old and new */
  assumed: readonly AssumedSource[];
  newEvents: readonly NotedEvent[];
  /** events known before, of which a new source gives a further report */
  addedTo: readonly NotedEvent[];
  missing: MissingView;
  /** all days that have a page, oldest first */
  days: readonly KnownDayLink[];
  previous: KnownDayLink | undefined;
  next: KnownDayLink | undefined;
}

/** How many of the claims of an event the new reports of it brought, in words. */
function newClaims(then: Site, event: ArchiveEvent, fresh: ReadonlySet<string>): string {
  const claims = claimsOf(then.index, event).filter(({ claim }) =>
    claim.sources.every((id) => fresh.has(id)),
  );
  return then.words.known.newClaims(claims.length);
}

/** What is to be said of an event on the page of a day, in words; nothing of most. */
function noteOn(site: Site, event: ArchiveEvent, day: IsoDay): string | undefined {
  const today = site.index.event.get(event.id);
  const notes = present([
    assumedKnown(site, event, day),
    today && readsAsBefore(today, day) ? site.words.known.beforeCorrection : undefined,
  ]);
  return notes.length > 0 ? notes.join(site.words.signs.comma) : undefined;
}

/** A month with the notes on its events. */
const noting = (
  month: TimelineMonth,
  notes: ReadonlyMap<string, string | undefined>,
): TimelineMonth => ({
  ...month,
  days: month.days.map(({ date, entries }) => ({
    date,
    entries: entries.map((entry) => ({ ...entry, knownNote: notes.get(entry.id) })),
  })),
});

function knownDayView(
  site: Site,
  { day, sources }: KnownDay,
  days: readonly KnownDayLink[],
  i: number,
): KnownDayView {
  const { words, index } = site;
  const label = dayLabel(day, words);
  const then = siteOf(knownOn(index.archive, day));
  const { background, story } = withoutBackground(then, then.index.events);
  const fresh = new Set(sources);
  const isFresh = (id: string): boolean => fresh.has(id);
  const touched = then.index.events.filter((event) => sourcesOf(event).some(isFresh));
  const { newEvents = [], toldBefore = [] } = Object.groupBy(touched, (event) =>
    sourcesOf(event).every(isFresh) ? 'newEvents' : 'toldBefore',
  );
  // How sure a day is, is what is known of it today, as the day itself is.
  const today = present(then.index.sources.map(({ id }) => index.source.get(id)));
  const assumed = assumedSources(then, today);
  const notes = new Map(then.index.events.map((event) => [event.id, noteOn(site, event, day)]));
  const noted = (event: ArchiveEvent, ...more: string[]): NotedEvent => ({
    ...eventLine(then, event),
    note: present([...more, notes.get(event.id)]).join(words.signs.comma),
  });
  return {
    day,
    path: { day: nameOfDay(day) },
    title: words.known.day(label),
    banner:
      assumed.length > 0
        ? `${words.known.banner(label)} ${words.known.someAssumed}`
        : words.known.banner(label),
    count: words.timeline.count(then.index.events.length, then.index.sources.length),
    background: timelineMonths(then, background).map((month) => noting(month, notes)),
    months: timelineMonths(then, story).map((month) => noting(month, notes)),
    threads: threadGlances(then),
    newSources: then.index.sources
      .filter(({ id }) => isFresh(id))
      .map((source) => ({
        ...sourceLine(then, source),
        published: publishedView(index.source.get(source.id) ?? source, words),
      })),
    assumed,
    newEvents: newEvents.map((event) => noted(event)),
    addedTo: toldBefore.map((event) => noted(event, newClaims(then, event, fresh))),
    missing: missingView(site, day),
    days,
    previous: days[i - 1],
    next: days[i + 1],
  };
}

const made = new WeakMap<ArchiveIndex, readonly KnownDayView[]>();

/**
 * The pages of all past days that have one, oldest first. Made once for an archive: the page of
 * what was known when is made from them too.
 */
export function knownDayViews(site: Site): readonly KnownDayView[] {
  const earlier = made.get(site.index);
  if (earlier) return earlier;
  const links = knownDayLinks(site);
  const views = knownDays(site.index.archive).days.map((known, i) =>
    whileMaking(`the page of the day ${known.day}`, () => knownDayView(site, known, links, i)),
  );
  made.set(site.index, views);
  return views;
}
