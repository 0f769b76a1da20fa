import { present } from '../../basics/lists.ts';
import type { ArchiveEvent, Thread } from '../../domain/archive.ts';
import { isDated } from '../../schema/undated.ts';
import { withoutBackground } from '../parts/beforeTheStory.ts';
import type { Site } from '../site.ts';
import { LAYOUT } from './chartLayout.ts';
import type { ChartLayout, ChartWidth } from './chartLayout.ts';
import { BOLD, CHART_FONT, CHART_LINE, textAt, wrap } from './chartText.ts';
import { GAP, round } from './geometry.ts';
import type { LanesView } from './lanesView.ts';
import { threadRow } from './threadMarks.ts';
import { timeAxis } from './timeAxis.ts';

/** The picture for phones and the one for wider pages; the style sheet shows one of them. */
export interface ThreadPicture {
  /** accessible name of the drawing */
  label: string;
  narrow: LanesView;
  wide: LanesView;
  /** that some threads, or the background, are left out, a sentence each */
  notes: readonly string[];
}

/**
 * The most threads of a picture. One of a long story takes about 600 bytes, compressed, in the
 * drawing for phones and the one for wider pages together.
 */
export const MOST_LANES = 10;

/** The height of a row without its name. */
const ROW = 34;

type ThreadEvents = readonly (readonly [Thread, readonly ArchiveEvent[]])[];

/** Where a row is. Its name has the column for names, or lines of its own above the row. */
function rowAt(title: string, top: number, { width, nameColumn }: ChartLayout) {
  const lines = wrap(title, (nameColumn || width) / BOLD - GAP, CHART_FONT.text);
  const height = lines.length * CHART_LINE;
  const rowTop = nameColumn > 0 ? top + Math.max(0, height - ROW) / 2 : top + height;
  const nameTop = nameColumn > 0 ? rowTop + (ROW - height) / 2 : top;
  return {
    name: textAt(lines, CHART_FONT.text, 'start', 0, nameTop, BOLD),
    top: rowTop,
    y: round(rowTop + ROW / 2),
    bottom: Math.max(rowTop + ROW, nameTop + height),
  };
}

function threadChart(site: Site, threads: ThreadEvents, width: ChartWidth): LanesView {
  const layout = LAYOUT[width];
  const dates = threads.flatMap(([, events]) => events.map(({ date }) => date));
  const { plot, time, ticks, times, bottom } = timeAxis(dates, layout, site.words);
  let next = bottom + GAP;
  const rows = threads.map(([{ id, title }, events]) => {
    const { name, top, y, bottom: end } = rowAt(title, next, layout);
    next = end;
    const line = { href: site.addresses.thread(id), title, y };
    return { name, top, y, end, row: threadRow(site, events, line, time, plot) };
  });
  return {
    width: layout.width,
    height: Math.ceil(next),
    grid: rows
      .flatMap(({ top, end }) => ticks.map(({ x }) => `M${round(x)} ${round(top)}V${round(end)}`))
      .join(''),
    lines: rows.map(({ y }) => `M${plot.left} ${y}H${plot.right}`).join(''),
    times,
    lanes: rows.map(({ name, row }) => ({ name, ...row })),
  };
}

/**
 * The threads that have most of the events, in their own order, each with those of its events that
 * a picture shows: they have a date, and are no background, which may lie years before the others.
 */
export function fullestThreads(site: Site, most: number): ThreadEvents {
  const { threads, eventsOfThread } = site.index;
  const all = threads.map((thread) => {
    const { story } = withoutBackground(site, eventsOfThread.get(thread.id) ?? []);
    return [thread, story.filter(({ date }) => isDated(date))] as const;
  });
  const dated = all.filter(([, events]) => events.length > 0);
  const kept = new Set(dated.toSorted((a, b) => b[1].length - a[1].length).slice(0, most));
  return dated.filter((thread) => kept.has(thread));
}

/** How many events of threads are background, in words; nothing for none. */
function backgroundOf(site: Site): string | undefined {
  const ofThreads = new Set([...site.index.eventsOfThread.values()].flat());
  const { background } = withoutBackground(site, [...ofThreads]);
  return background.length > 0 ? site.words.thread.leftOut(background.length) : undefined;
}

/** The threads of the story over time; nothing where none has an event to show. */
export function threadPicture(site: Site): ThreadPicture | undefined {
  const { index, words } = site;
  const threads = fullestThreads(site, MOST_LANES);
  if (threads.length === 0) return undefined;
  return {
    label: words.thread.pictureLabel,
    narrow: threadChart(site, threads, 'narrow'),
    wide: threadChart(site, threads, 'wide'),
    notes: present([
      index.threads.length > MOST_LANES
        ? words.thread.most(threads.length, index.threads.length)
        : undefined,
      backgroundOf(site),
    ]),
  };
}
