import type { Thread } from '../../domain/archive.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import type { ArchiveIndex } from '../../domain/archiveIndex.ts';
import { isDated } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { LAYOUT } from './chartLayout.ts';
import type { ChartLayout, ChartWidth } from './chartLayout.ts';
import { BOLD, CHART_FONT, CHART_LINE, textAt, wrap } from './chartText.ts';
import type { ChartText } from './chartText.ts';
import { GAP, round } from './geometry.ts';
import { threadMarks } from './threadMarks.ts';
import type { ThreadMark } from './threadMarks.ts';
import { timeAxis } from './timeAxis.ts';

/** A thread as a row of the picture. */
interface ThreadLane {
  name: ChartText;
  marks: readonly ThreadMark[];
}

/** The threads of the story over time as geometry: a row a thread, each event at its date. */
export interface ThreadChartView {
  width: number;
  height: number;
  /** paths of the hairlines: the times of the scale, and the line of every thread */
  grid: string;
  lines: string;
  /** the times of the scale, above all rows */
  times: readonly ChartText[];
  lanes: readonly ThreadLane[];
}

/** The picture for phones and the one for wider pages; the style sheet shows one of them. */
export interface ThreadPicture {
  /** accessible name of the drawing */
  label: string;
  narrow: ThreadChartView;
  wide: ThreadChartView;
  /** that some threads are left out, in a sentence */
  most: string | undefined;
}

/** The most threads of a picture: three screens of a phone. */
export const MOST_LANES = 20;

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

function threadChart(site: Site, threads: ThreadEvents, width: ChartWidth): ThreadChartView {
  const layout = LAYOUT[width];
  const dates = threads.flatMap(([, events]) => events.map(({ date }) => date));
  const { plot, time, ticks, times, bottom } = timeAxis(dates, layout, site.words);
  let next = bottom + GAP;
  const rows = threads.map(([{ id, title }, events]) => {
    const { name, top, y, bottom: end } = rowAt(title, next, layout);
    next = end;
    const line = { href: site.addresses.thread(id), title, y };
    return { name, top, y, end, marks: threadMarks(site, events, line, time, plot) };
  });
  return {
    width: layout.width,
    height: Math.ceil(next),
    grid: rows
      .flatMap(({ top, end }) => ticks.map(({ x }) => `M${round(x)} ${round(top)}V${round(end)}`))
      .join(''),
    lines: rows.map(({ y }) => `M${plot.left} ${y}H${plot.right}`).join(''),
    times,
    lanes: rows.map(({ name, marks }) => ({ name, marks })),
  };
}

/**
 * The threads that have most of the events, in their own order, each with those of its events that
 * have a date.
 */
export function fullestThreads(
  { threads, eventsOfThread }: ArchiveIndex,
  most: number,
): ThreadEvents {
  const all = threads.map((thread) => {
    const events = eventsOfThread.get(thread.id) ?? [];
    return [thread, events.filter(({ date }) => isDated(date))] as const;
  });
  const dated = all.filter(([, events]) => events.length > 0);
  const kept = new Set(dated.toSorted((a, b) => b[1].length - a[1].length).slice(0, most));
  return dated.filter((thread) => kept.has(thread));
}

/** The threads of the story over time; nothing where none has an event with a date. */
export function threadPicture(site: Site): ThreadPicture | undefined {
  const { index, words } = site;
  const threads = fullestThreads(index, MOST_LANES);
  if (threads.length === 0) return undefined;
  return {
    label: words.thread.pictureLabel,
    narrow: threadChart(site, threads, 'narrow'),
    wide: threadChart(site, threads, 'wide'),
    most:
      index.threads.length <= MOST_LANES
        ? undefined
        : words.thread.most(threads.length, index.threads.length),
  };
}
