import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { knownOn } from '../../domain/known.ts';
import { lostDays } from '../../domain/lostDays.ts';
import type { LostDay } from '../../domain/lostDays.ts';
import { nameOfDay } from '../../schema/calendarDays.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { dayLabel } from '../parts/dateLabel.ts';
import { mergedAnchors } from '../parts/mergedAnchors.ts';
import { knownDayLinks } from '../parts/knownDayLinks.ts';
import type { KnownDayLink } from '../parts/knownDayLinks.ts';
import { eventLine, sourceLink } from '../parts/links.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { removedLine } from '../parts/removedLine.ts';
import { monthAnchor, monthOf } from '../parts/storyPeriods.ts';

/** An event that the page once showed, with all places on it to which links may lead. */
interface OnceShown extends EventLine {
  anchors: readonly string[];
}

/** Everything that the page of a day prints that no source gives a page any more. */
export interface LostDayView {
  day: IsoDay;
  /** what its address has */
  path: { day: string };
  title: string;
  banner: string;
  /** the sources that once gave the day a page, each with why it no longer does */
  reasons: readonly { source: Link; why: string }[];
  events: readonly OnceShown[];
  /** the nearest days that have a page */
  previous: KnownDayLink | undefined;
  next: KnownDayLink | undefined;
}

/**
 * The events that the page once showed: what was known, and what rests on the sources it lost. In
 * place of one that was merged since stands the one that tells of it today.
 */
function onceShown(site: Site, day: IsoDay, lost: readonly LostDay[]): ArchiveEvent[] {
  const { index } = site;
  const known = knownOn(index.archive, day).events;
  const shown = new Set(known.map(({ id }) => index.movedEvents.get(id) ?? id));
  for (const { source } of lost.filter((one) => one.day <= day))
    for (const { id } of index.eventsOfSource.get(source) ?? []) shown.add(id);
  return index.events.filter(({ id }) => shown.has(id));
}

/** Each event with its anchors; the first of a month has that of the month too. */
function withAnchors(site: Site, events: readonly ArchiveEvent[]): OnceShown[] {
  const months = new Set<string>();
  return events.map((event) => {
    const month = monthOf(event);
    const isFirst = !months.has(month);
    months.add(month);
    return {
      ...eventLine(site, event),
      anchors: [
        ...(isFirst ? [monthAnchor(month)] : []),
        event.id,
        ...event.aliases,
        ...mergedAnchors(site, event),
      ],
    };
  });
}

/** Why a source no longer gives a day a page, in its own words or in neutral ones. */
function whyLost({ index, words }: Site, { source, why }: LostDay): string {
  const suppressed = index.source.get(source)?.suppressed;
  return suppressed ? removedLine('source', suppressed, words) : why;
}

/** Links to the pages of all days that once had one because of the date of a source. */
export const lostDayLinks = ({ index, words, addresses }: Site): Link[] =>
  [...new Set(lostDays(index.archive).map(({ day }) => day))].map((day) => ({
    label: dayLabel(day, words),
    href: addresses.knownOn(day),
  }));

/** The pages of all days that once had one because of the date of a source, oldest first. */
export function lostDayViews(site: Site): LostDayView[] {
  const { index, words } = site;
  const links = knownDayLinks(site);
  const lost = lostDays(index.archive);
  return [...Map.groupBy(lost, ({ day }) => day)].map(([day, reasons]) =>
    whileMaking(`the page of the day ${day}`, () => ({
      day,
      path: { day: nameOfDay(day) },
      title: words.known.day(dayLabel(day, words)),
      banner: words.known.lostBanner,
      reasons: reasons.map((reason) => ({
        source: sourceLink(site, reason.source),
        why: whyLost(site, reason),
      })),
      events: withAnchors(site, onceShown(site, day, lost)),
      previous: links.findLast((link) => link.day < day),
      next: links.find((link) => link.day > day),
    })),
  );
}
