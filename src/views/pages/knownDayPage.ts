import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { claimsOf, sourcesOf } from '../../domain/archiveIndex.ts';
import type { ArchiveIndex } from '../../domain/archiveIndex.ts';
import { knownOn } from '../../domain/known.ts';
import { knownDays } from '../../domain/knownDays.ts';
import type { KnownDay } from '../../domain/knownDays.ts';
import type { IsoDay } from '../../schema/date.ts';
import { siteOf } from '../site.ts';
import type { Site } from '../site.ts';
import { withoutBackground } from '../parts/beforeTheStory.ts';
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
  /** what the page shows, and what it does not, in a sentence or two */
  banner: string;
  /** how many events and sources were known, in words */
  count: string;
  /** the events before the story’s own time */
  background: readonly TimelineMonth[];
  /** all others */
  months: readonly TimelineMonth[];
  newSources: readonly SourceLine[];
  newEvents: readonly EventLine[];
  /** events known before, of which a new source gives a further report */
  addedTo: readonly (EventLine & { note: string })[];
  /** all days that have a page, oldest first */
  days: readonly KnownDayLink[];
  previous: KnownDayLink | undefined;
  next: KnownDayLink | undefined;
}

/** An event of which there are new reports, with how many of its claims they brought. */
function addedTo(then: Site, event: ArchiveEvent, fresh: ReadonlySet<string>) {
  const claims = claimsOf(then.index, event).filter(({ claim }) =>
    claim.sources.every((id) => fresh.has(id)),
  );
  return { ...eventLine(then, event), note: then.words.known.newClaims(claims.length) };
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
  const { background, story } = withoutBackground(then, then.index.events);
  const fresh = new Set(sources);
  const isFresh = (id: string): boolean => fresh.has(id);
  const touched = then.index.events.filter((event) => sourcesOf(event).some(isFresh));
  const { newEvents = [], toldBefore = [] } = Object.groupBy(touched, (event) =>
    sourcesOf(event).every(isFresh) ? 'newEvents' : 'toldBefore',
  );
  return {
    day,
    title: known.day(label),
    banner: known.banner(label),
    count: timeline.count(then.index.events.length, then.index.sources.length),
    background: timelineMonths(then, background),
    months: timelineMonths(then, story),
    newSources: then.index.sources
      .filter(({ id }) => isFresh(id))
      .map((source) => sourceLine(then, source)),
    newEvents: newEvents.map((event) => eventLine(then, event)),
    addedTo: toldBefore.map((event) => addedTo(then, event, fresh)),
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
  const links = knownDayLinks(site);
  const views =
    made.get(site.index) ??
    knownDays(site.index.archive).days.map((known, i) =>
      whileMaking(`the page of the day ${known.day}`, () => knownDayView(site, known, links, i)),
    );
  made.set(site.index, views);
  return views;
}
