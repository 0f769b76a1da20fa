import { present } from '../../basics/lists.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { eventLine } from '../parts/links.ts';
import { timeOfEvents } from '../parts/threadLine.ts';
import type { Site } from '../site.ts';
import { CHART_FONT, CHART_LINE, textAt, widest } from './chartText.ts';
import { endOf, extentAt, NO_EXTENT, spanOf } from './extents.ts';
import type { ChartExtent } from './extents.ts';
import { round } from './geometry.ts';
import type { Plot } from './geometry.ts';
import { joinedMarks, lineMark } from './joinedMarks.ts';
import type { JoinedMarks, LineMark } from './joinedMarks.ts';
import type { ChartMark } from './marks.ts';
import { CHART_TARGET, SHAPES } from './signs.ts';
import type { TimeScale } from './timeScale.ts';

/** What is drawn of a thread: the lines of its times, and its marks in their order. */
export interface ThreadRow {
  /** the lines of all marks, so that none runs over a sign */
  extent: ChartExtent;
  /** each an event, or several that lie close together, with how many as its label */
  marks: readonly ChartMark[];
}

/** The axis of a thread: where it is, and where its page leads. */
export interface ThreadAxis {
  href: string;
  title: string;
  y: number;
}

type Drawn = LineMark & { event: ArchiveEvent };

/** Half the height of the sign for several events, which has their number in it. */
const PILL = 9;

const pill = (half: number): string =>
  `M${round(PILL - half)}-${PILL}h${round(2 * (half - PILL))}a${PILL} ${PILL} 0 0 1 0 ${2 * PILL}` +
  `h${round(2 * (PILL - half))}a${PILL} ${PILL} 0 0 1 0-${2 * PILL}z`;

const halfWidth = (count: string): number =>
  Math.max(PILL, widest([count], CHART_FONT.scale) / 2 + PILL / 2);

function single(site: Site, { event, x }: Drawn, { y }: ThreadAxis): ChartMark {
  const line = eventLine(site, event);
  const { path, hollow } = SHAPES.exactly;
  return {
    href: line.href,
    name: site.words.chart.parts([line.date.inFull, line.label]),
    x: round(x),
    y,
    sign: { path, hollow, expected: false },
    extent: NO_EXTENT,
    label: undefined,
  };
}

function several(
  site: Site,
  { members, x }: JoinedMarks<Drawn>,
  { href, title, y }: ThreadAxis,
): ChartMark {
  const { words } = site;
  const count = words.figure.number(members.length);
  const time = timeOfEvents(
    site,
    members.map(({ event }) => event),
  );
  return {
    href,
    name: words.chart.parts(present([title, words.thread.count(members.length), time])),
    x: round(x),
    y,
    sign: { path: pill(halfWidth(count)), hollow: true, expected: false },
    extent: NO_EXTENT,
    label: textAt([count], CHART_FONT.scale, 'middle', x, y - CHART_LINE / 2),
  };
}

/** The line of the time of an event that stands alone. */
function extentOf(
  { date }: ArchiveEvent,
  { y }: ThreadAxis,
  time: TimeScale,
  plot: Plot,
): ChartExtent {
  const { from, to } = spanOf(date, time, plot);
  return extentAt(from, to, y, [endOf(date.start), endOf(date.end)], plot).extent;
}

/** Draws a thread on its line. Signs never meet: those that would are joined. */
export function threadRow(
  site: Site,
  events: readonly ArchiveEvent[],
  line: ThreadAxis,
  time: TimeScale,
  plot: Plot,
): ThreadRow {
  const widestSign = 2 * halfWidth(site.words.figure.number(events.length));
  const drawn = events.map((event): Drawn => ({ event, ...lineMark(event.date, time, plot) }));
  const joined = joinedMarks(drawn, Math.max(CHART_TARGET, widestSign + 2)).map((mark) => {
    const [only, ...others] = mark.members;
    return only && others.length === 0
      ? { mark: single(site, only, line), extent: extentOf(only.event, line, time, plot) }
      : {
          mark: several(site, mark, line),
          extent: extentAt(mark.from, mark.to, line.y, ['known', 'known'], plot).extent,
        };
  });
  return {
    extent: {
      firm: joined.map(({ extent }) => extent.firm).join(''),
      loose: joined.map(({ extent }) => extent.loose).join(''),
    },
    marks: joined.map(({ mark }) => mark),
  };
}
