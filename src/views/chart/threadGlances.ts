import { threadLine } from '../parts/threadLine.ts';
import type { ThreadLine } from '../parts/threadLine.ts';
import type { Link } from '../parts/links.ts';
import type { Site } from '../site.ts';
import { joinedMarks, lineMark } from './joinedMarks.ts';
import { fullestThreads } from './threadChart.ts';
import { timeScale } from './timeScale.ts';

/** A thread with its events as two small paths: their dots, and the lines of longer times. */
interface ThreadGlance extends ThreadLine {
  dots: string;
  spans: string;
}

/** The threads at a glance, for a page that has no room for their picture. */
export interface ThreadGlances {
  heading: Link;
  width: number;
  height: number;
  threads: readonly ThreadGlance[];
  /** the page of all, where these are not all */
  more: Link | undefined;
}

/** The size of the small drawings. */
const SIZE = { width: 176, height: 12 } as const;
/** How far apart two dots are at least. */
const APART = 7;

/** How many threads the front page shows: each takes about 100 bytes there, compressed. */
export const MOST_GLANCES = 6;

/** The threads with the most events; nothing for a story without threads. */
export function threadGlances(site: Site): ThreadGlances | undefined {
  const { index, words, addresses } = site;
  const threads = fullestThreads(site, MOST_GLANCES);
  if (threads.length === 0) return undefined;
  const plot = { left: 0, right: SIZE.width };
  const time = timeScale(
    threads.flatMap(([, events]) => events.map(({ date }) => date)),
    plot,
  );
  const all = index.threads.length;
  return {
    ...SIZE,
    heading: { label: words.thread.heading, href: addresses.threads },
    threads: threads.map(([thread, events]) => {
      const dates = events.map(({ date }) => lineMark(date, time, plot));
      const marks = joinedMarks(dates, APART);
      return {
        ...threadLine(site, thread),
        dots: marks.map(({ x }) => `M${Math.round(x)} 6h0`).join(''),
        spans: marks
          .filter(({ from, to }) => to - from > APART)
          .map(({ from, to }) => `M${Math.round(from)} 6h${Math.round(to - from)}`)
          .join(''),
      };
    }),
    more:
      threads.length < all ? { label: words.thread.all(all), href: addresses.threads } : undefined,
  };
}
