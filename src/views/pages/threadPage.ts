import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent, Thread } from '../../domain/archive.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { leadingEvents } from '../parts/leadingEvents.ts';
import { withShares } from '../parts/periodLinks.ts';
import type { PeriodLink } from '../parts/periodLinks.ts';
import { isOnOnePage, monthAddress, monthOf, periodName, yearOf } from '../parts/storyPeriods.ts';
import { threadLine } from '../parts/threadLine.ts';
import type { ThreadLine } from '../parts/threadLine.ts';
import { timelineMonths } from '../parts/timelineMonths.ts';
import type { TimelineMonth } from '../parts/timelineMonths.ts';
import type { Site } from '../site.ts';
import { MOST_MONTHS } from './frontPage.ts';

/** Everything that the page of a thread prints. */
export interface ThreadView extends ThreadLine {
  file: string;
  draft: boolean | undefined;
  title: string;
  /** all of its events, or of a long thread those with the most claims and sources */
  months: readonly TimelineMonth[];
  /** of a long thread: the timeline, by month or year, filtered by it */
  byTime: readonly PeriodLink[] | undefined;
  corrections: readonly CorrectionView[];
}

/** The most events of a thread that its page lists. */
export const MOST_IN_THREAD = 100;

/** The events of a long thread by month, or by year where there are many months. */
function byTime(
  site: Site,
  thread: Thread,
  events: readonly ArchiveEvent[],
): readonly PeriodLink[] {
  const months = Map.groupBy(events, monthOf);
  const isFew = months.size <= MOST_MONTHS;
  const periods = isFew ? months : Map.groupBy(events, (event) => yearOf(monthOf(event)));
  return withShares(
    [...periods].map(([period, its]) => {
      const first = its[0] ? monthOf(its[0]) : period;
      const page =
        isFew || isOnOnePage(site) ? monthAddress(site, first) : site.addresses.period(period);
      return {
        id: period,
        label: periodName(site, period),
        count: its.length,
        href: site.addresses.filtered(page, 'thread', thread.id),
      };
    }),
  );
}

function viewOf(site: Site, thread: Thread): ThreadView {
  const events = site.index.eventsOfThread.get(thread.id) ?? [];
  const isLong = events.length > MOST_IN_THREAD;
  const leading = new Set(leadingEvents(events, MOST_IN_THREAD));
  return {
    ...threadLine(site, thread),
    file: thread.file,
    draft: thread.draft,
    title: site.words.thread.pageTitle(thread.title),
    months: timelineMonths(
      site,
      events.filter((event) => leading.has(event)),
    ),
    byTime: isLong ? byTime(site, thread, events) : undefined,
    corrections: correctionViews(site, thread),
  };
}

/** The page of a thread. */
export const threadView = (site: Site, thread: Thread): ThreadView =>
  whileMaking(`the page of ${thread.file}`, () => viewOf(site, thread));
