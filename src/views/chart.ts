import { scaleLinear, scaleUtc } from 'd3-scale';
import type { PlacedClaim } from '../domain/archiveIndex.ts';
import { parseDate } from '../schema/date.ts';
import type { DatePoint, HistoricDate, IsoDay } from '../schema/date.ts';
import { HEDGES } from '../schema/event.ts';
import { dateView } from './dates.ts';
import { figureLabel, numberLabel } from './figures.ts';
import { figuresOf } from './measure.ts';
import { actorLink, figureView } from './parts.ts';
import type { Figure, Site } from './site.ts';
import type { Words } from './words/index.ts';

/*
 * One lane for each actor, one under the other, in the order of their first numbers. In every lane time runs to the right and the number
 * rises from zero, on the same two scales: lanes can be compared, and no two actors’ marks ever meet. All lengths are in the units of
 * the drawing, about one CSS pixel each.
 */

/** The drawing for phones, or the one for wider pages. */
export type ChartWidth = 'narrow' | 'wide';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A text of one or more lines; `x` and `y` are where its first line stands on its baseline. */
export interface ChartText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
  /** room that the text is sure to fit in, whatever the font */
  box: Box;
}

/** The sign of a hedge, drawn around the point 0 0. */
export interface ChartSign {
  path: string;
  hollow: boolean;
  expected: boolean;
}

/** The line of the time that a number is given for. Both are paths, empty where there is nothing to draw. */
export interface ChartExtent {
  /** the days it covers, with a cap at an end that is known and an arrow at one that is not */
  firm: string;
  /** the tails of ends that are only approximate */
  loose: string;
}

export interface ChartMark {
  href: string;
  /** who, how many, for when: the accessible name of the link */
  name: string;
  x: number;
  y: number;
  sign: ChartSign;
  extent: ChartExtent;
  /** absent where there is no room for one */
  label: ChartText | undefined;
}

export interface ChartLane {
  name: ChartText;
  marks: readonly ChartMark[];
}

export interface ChartLegendItem {
  label: string;
  sign: ChartSign;
  extent: ChartExtent;
}

/** A whole chart as geometry: what to draw, where, and what it is called. */
export interface ChartView {
  /** accessible name of the drawing */
  label: string;
  width: number;
  height: number;
  /** the scale of the numbers, which all lanes share, in a sentence */
  scale: string;
  /** paths of the hairlines: those of the scales, and the zero of every lane */
  grid: string;
  zeros: string;
  /** the times of the scale, above all lanes */
  times: readonly ChartText[];
  /** none where nobody has given a number */
  lanes: readonly ChartLane[];
  /** every kind of mark that occurs in the chart, and only those */
  legend: { title: string; items: readonly ChartLegendItem[] };
}

/** Sizes of the text on the scales, and of all other text. */
export const CHART_FONT = { scale: 12, text: 13 } as const;
/** From one line of a text to the next. */
export const CHART_LINE = 15;
/**
 * The square in which a pointer meets a mark. WCAG 2.2 (2.5.8) wants 24 CSS pixels, also where the drawing is shown a little smaller
 * than drawn.
 */
export const CHART_TARGET = 29;

const LAYOUT = {
  narrow: { width: 320, nameColumn: 0, timeTicks: 4 },
  wide: { width: 760, nameColumn: 225, timeTicks: 8 },
} as const;
const GAP = 6;
/** how far the largest number of the scale rises above zero */
const RISE = 52;
/** room between the ends of the plot and the first and last day, for the signs that stand there */
const INSET = 12;
/** the shortest time that the scale spans */
const MIN_DAYS = 14;
/** half the width of any sign */
const SIGN = 7;
/** half the length of the shortest range, so that its sign never hides it */
const MIN_HALF_RANGE = 10;
const CAP = 4;
const TAIL = 17;
/** lengths of the lines that the notes of a label are broken into, best first */
const NOTE_WIDTHS = [220, 140];

const round = (n: number): number => Math.round(n * 10) / 10;

// Text ------------------------------------------------------------------------------------------------------------------------------

// In parts of the font’s size, after DejaVu Sans, which is wider than nearly every other font of a system’s interface.
const CHARACTER_WIDTHS: readonly [RegExp, number][] = [
  // Direction marks take no room.
  [/[\u2066-\u2069]/, 0],
  [/[\s.,:;'’‘|!()[\]iIjlrtf-]/, 0.42],
  [/[mwMW@%&]/, 1],
  [/[a-z0-9–]/, 0.65],
  [/[A-Z]/, 0.8],
];
const WIDEST = 1.1;
const BOLD = 1.1;

const textWidth = (text: string, size: number): number =>
  size * [...text].reduce((sum, character) => sum + (CHARACTER_WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? WIDEST), 0);

const widest = (lines: readonly string[], size: number): number => Math.max(0, ...lines.map((line) => textWidth(line, size)));

/** Breaks a text into lines between words, and within a word that alone is too long. */
function wrap(text: string, room: number, size: number): string[] {
  const fits = (line: string): boolean => textWidth(line, size) <= room;
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (fits(`${line} ${word}`)) lines.push(`${lines.pop()} ${word}`.trimStart());
    else if (fits(word)) lines.push(word);
    else {
      lines.push('');
      for (const character of word) lines.push(fits(`${lines.at(-1)}${character}`) ? `${lines.pop()}${character}` : character);
    }
  }
  return lines.filter(Boolean);
}

/** Places lines of text: `x` is where they are anchored, `top` the upper edge of the first. */
function textAt(lines: readonly string[], size: number, anchor: ChartText['anchor'], x: number, top: number, weight = 1): ChartText {
  const width = widest(lines, size) * weight;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  // Figures and capitals are about 0.7 of their size high; so their middle is the middle of the line.
  const y = top + (CHART_LINE + size * 0.7) / 2;
  return { x: round(x), y: round(y), anchor, lines, box: { left, top, right: left + width, bottom: top + lines.length * CHART_LINE } };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

// Signs -----------------------------------------------------------------------------------------------------------------------------

/** How a hedge is drawn, and how far that reaches above and below its point. */
interface Shape {
  path: string;
  hollow: boolean;
  up: number;
  down: number;
}

const disc = (r: number): string => `M-${r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
const UPWARD = 'M0-4V-9M-4-9L0-15L4-9z';
const DOWNWARD = 'M0 4V9M-4 9L0 15L4 9z';

/** A bar from the low number to the high one, never so short that it cannot be seen. */
function barShape(length: number): Shape {
  const half = round(Math.max(length / 2, 5));
  return { path: `M-3-${half}h6v${round(2 * half)}h-6z`, hollow: false, up: half + 1, down: half + 1 };
}

const SHAPES: Record<Figure['hedge'], Shape> = {
  exactly: { path: disc(4.5), hollow: false, up: 5, down: 5 },
  about: { path: disc(6) + disc(2.5), hollow: true, up: 7, down: 7 },
  'at-least': { path: disc(4) + UPWARD, hollow: false, up: 16, down: 5 },
  'more-than': { path: disc(4) + UPWARD, hollow: true, up: 16, down: 5 },
  'up-to': { path: disc(4) + DOWNWARD, hollow: false, up: 5, down: 16 },
  between: barShape(14),
};

// Time ------------------------------------------------------------------------------------------------------------------------------

// Every day is an instant of universal time, so that no time zone of a machine moves a mark.
const DAY = 86_400_000;
const instantOf = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): IsoDay => new Date(instant).toISOString().slice(0, 10);
const FIRST_DAY = instantOf('0001-01-01');
const LAST_DAY = instantOf('9999-12-31');

const dateLabel = (edtf: string, words: Words): string => dateView(parseDate(edtf), words).label;

type Plot = Pick<Box, 'left' | 'right'>;
type TimeScale = ReturnType<typeof timeScale>;

function timeScale(dates: readonly HistoricDate[], { left, right }: Plot) {
  const instants = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null).map(instantOf).sort((a, b) => a - b);
  const first = instants[0] ?? 0;
  const last = instants.at(-1) ?? 0;
  const missing = Math.ceil(Math.max(0, MIN_DAYS - (last - first) / DAY) / 2) * DAY;
  return scaleUtc().domain([first - missing, last + missing]).range([left + INSET, right - INSET]);
}

/** Years where every instant begins one, months where every instant begins one, days otherwise. */
function instantLabels(instants: readonly number[], words: Words): string[] {
  const days = instants.map(dayOf);
  const length = days.every((day) => day.endsWith('-01-01')) ? 4 : days.every((day) => day.endsWith('-01')) ? 7 : 10;
  return days.map((day) => dateLabel(day.slice(0, length), words));
}

interface TimeTick {
  x: number;
  anchor: 'start' | 'end';
  lines: readonly string[];
}

/**
 * As many ticks as can be named on at most two lines without one name running into the next or out of the plot, and at least two;
 * where there are none such, the two ends of the scale.
 */
function timeTicks(scale: TimeScale, { right }: Plot, most: number, words: Words): TimeTick[] {
  const size = CHART_FONT.scale;
  const named = (instants: readonly number[]): TimeTick[] => {
    const places = instants.map((instant) => scale(instant));
    const room = Math.min(...places.map((x, i) => (places[i + 1] ?? right + 2 * GAP) - 2 * GAP - x));
    const labels = instantLabels(instants, words);
    if (widest(labels.flatMap((label) => label.split(' ')), size) > room) return [];
    const ticks = labels.map((label, i): TimeTick => ({ x: places[i] ?? 0, anchor: 'start', lines: wrap(label, room, size) }));
    return ticks.some(({ lines }) => lines.length > 2) ? [] : ticks;
  };
  for (let count = most; count > 1; count -= 1) {
    const instants = scale.ticks(count).map(Number).filter((instant) => instant % DAY === 0 && instant >= FIRST_DAY && instant <= LAST_DAY);
    // The last tick may stand too near the end of the plot for a name; the scale can be read without it.
    const ticks = [instants, instants.slice(0, -1)].map(named).find(({ length }) => length > 1);
    if (ticks) return ticks;
  }
  const [first = 0, last = 0] = scale.domain().map(Number);
  const endTick = (instant: number, anchor: TimeTick['anchor']): TimeTick => {
    const day = dayOf(Math.min(Math.max(instant, FIRST_DAY), LAST_DAY));
    return { x: scale(instantOf(day)), anchor, lines: wrap(dateLabel(day, words), (scale(last) - scale(first)) / 2 - GAP, size) };
  };
  return [endTick(first, 'start'), endTick(last, 'end')];
}

type End = 'known' | 'loose' | 'open';

const endOf = (point: DatePoint | null): End => (point === null ? 'open' : point.approximate || point.uncertain ? 'loose' : 'known');

/** Where a time begins and ends in the plot, and where its sign stands: in the middle, or at the one end there is. */
function spanOf({ earliest, latest }: HistoricDate, scale: TimeScale, plot: Plot): { from: number; to: number; x: number } {
  const from = earliest === null ? plot.left : scale(instantOf(earliest));
  const to = latest === null ? plot.right : scale(instantOf(latest));
  if (earliest === null || latest === null) return { from, to, x: earliest === null ? to : from };
  const x = (from + to) / 2;
  const half = earliest === latest ? 0 : Math.max((to - from) / 2, MIN_HALF_RANGE);
  return { from: x - half, to: x + half, x };
}

/** The line of a time at the height `y`, and the room it takes. A known day is a point and has none. */
function extentAt(from: number, to: number, y: number, [start, end]: readonly [End, End], plot: Plot): { extent: ChartExtent; box: Box } {
  const cap = (x: number): string => `M${round(x)} ${round(y - CAP)}v${2 * CAP}`;
  const arrow = (x: number, depth: number): string => `M${round(x - depth)} ${round(y - CAP)}l${depth} ${CAP}l${-depth} ${CAP}`;
  const line = (a: number, b: number): string => (a < b ? `M${round(a)} ${round(y)}H${round(b)}` : '');
  const left = start === 'loose' ? Math.max(from - TAIL, plot.left) : from;
  const right = end === 'loose' ? Math.min(to + TAIL, plot.right) : to;
  const isPoint = from === to;
  return {
    extent: {
      firm: [
        line(from, to),
        start === 'open' ? arrow(from, -5) : start === 'known' && !isPoint ? cap(from) : '',
        end === 'open' ? arrow(to, 5) : end === 'known' && !isPoint ? cap(to) : '',
      ].join(''),
      loose: line(left, from) + line(to, right),
    },
    box: { left, top: y - CAP, right, bottom: y + CAP },
  };
}

// Labels ----------------------------------------------------------------------------------------------------------------------------

// Each dearer than any place that a label may have.
const COST = { noNotes: 20, noHedge: 40, noLabel: 1000 } as const;
/** how long a lane may look for its best labels */
const MOST_STEPS = 20_000;

/** One way to say a number, and what is lost by it. */
interface LabelText {
  lines: readonly string[];
  cost: number;
}

/** What a label may say, from the fullest to the shortest. */
function labelTexts({ value, hedge, scope, expected }: Figure, words: Words): LabelText[] {
  const hedged = figureLabel({ value, hedge }, undefined, words);
  const bare = Array.isArray(value) ? words.chart.pair(numberLabel(value[0], words), numberLabel(value[1], words)) : numberLabel(value, words);
  const notes = (partly: string | undefined): string => words.chart.parts([partly, expected ? words.figure.expected : undefined].filter((note) => note !== undefined));
  const brief = notes(scope === undefined ? undefined : words.chart.part);
  const tagged = (text: string): string[] => [brief === '' ? text : words.chart.tagged(text, brief)];
  return [
    ...(brief === '' ? [] : NOTE_WIDTHS.map((width, i) => ({ lines: [hedged, ...wrap(notes(scope), width, CHART_FONT.text)], cost: i }))),
    { lines: tagged(hedged), cost: brief === '' ? 0 : COST.noNotes },
    { lines: tagged(bare), cost: COST.noHedge },
  ];
}

/** The boxes that a mark fills: its sign and the line of its time. */
interface Body {
  sign: Box;
  extent: Box;
}

/** The places for a label about a mark, best first: beside it, above, below, on and under the line of its time. */
function placesFor({ sign, extent }: Body, lines: readonly string[], area: Box): ChartText[] {
  const size = CHART_FONT.text;
  const half = widest(lines, size) / 2;
  const height = lines.length * CHART_LINE;
  const left = Math.min(sign.left, extent.left) - GAP;
  const right = Math.max(sign.right, extent.right) + GAP;
  const beside = (extent.top + extent.bottom - CHART_LINE) / 2;
  const onLine = extent.top - height;
  const underLine = extent.bottom;
  const at = (anchor: ChartText['anchor'], x: number, top: number): ChartText =>
    textAt(lines, size, anchor, x, Math.max(area.top, Math.min(top, area.bottom - height)));
  const centre = Math.max(area.left + half, Math.min((sign.left + sign.right) / 2, area.right - half));
  return [
    at('start', right, beside), at('end', left, beside),
    at('middle', centre, sign.top - height), at('middle', centre, sign.bottom),
    at('start', sign.right, onLine), at('end', sign.left, onLine), at('start', sign.right, underLine), at('end', sign.left, underLine),
    at('start', right, onLine), at('end', left, onLine), at('start', right, underLine), at('end', left, underLine),
  ];
}

/**
 * Labels the marks of a lane so that no label meets another, a mark or anything else in the lane, in the cheapest way. The less natural
 * its place, the dearer a label is; and where room is short, full notes give way first, then the words of hedges, which the signs show
 * too, and last the number itself. A mark without a label keeps its name, and the table beside the chart has every number.
 * @param area what no label may leave
 * @param taken what else stands there
 */
function placeLabels(marks: readonly { body: Body; texts: readonly LabelText[] }[], area: Box, taken: readonly Box[]): readonly (ChartText | undefined)[] {
  const obstacles = [...taken, ...marks.flatMap(({ body }) => [body.sign, body.extent])];
  const isFree = ({ box }: ChartText): boolean => within(box, area) && !obstacles.some((other) => meet(box, other));
  const choices = marks.map(({ body, texts }) => [
    ...texts.flatMap(({ lines, cost }) => placesFor(body, lines, area).map((label, place) => ({ label, cost: cost + place })).filter(({ label }) => isFree(label))),
    { label: undefined, cost: COST.noLabel },
  ]);
  choices.forEach((choice) => choice.sort((a, b) => a.cost - b.cost));

  // Branch and bound: the cheapest labels of the marks still to come, were they alone in the lane, are the bound.
  const bounds = choices.map((_, i) => choices.slice(i).reduce((sum, [cheapest]) => sum + (cheapest?.cost ?? 0), 0));
  let best: { cost: number; labels: readonly (ChartText | undefined)[] } = { cost: Infinity, labels: [] };
  let steps = 0;
  const search = (labels: readonly (ChartText | undefined)[], cost: number): void => {
    const i = labels.length;
    if (i === marks.length) best = { cost, labels };
    for (const choice of choices[i] ?? []) {
      const { label } = choice;
      steps += 1;
      // The first way found gives one mark after the other the best of what is left; in a very full lane it has to do.
      if (cost + choice.cost + (bounds[i + 1] ?? 0) >= best.cost || (steps > MOST_STEPS && best.cost < Infinity)) return;
      if (!label || !labels.some((other) => other && meet(label.box, other.box))) search([...labels, label], cost + choice.cost);
    }
  };
  search([], 0);
  return best.labels;
}

// Chart -----------------------------------------------------------------------------------------------------------------------------

/** A figure with what is drawn for it, wherever its lane may stand. */
interface Drawn {
  placed: PlacedClaim;
  figure: Figure;
  shape: Shape;
  /** how far it stands above zero */
  rise: number;
}

/** Where a lane stands. */
interface LanePlace {
  name: ChartText;
  top: number;
  plotTop: number;
  zero: number;
}

/** Puts a lane at `top`. Its name has the column for names where there is one, and lines of its own above the plot where not. */
function placeLane(actor: string, top: number, head: number, { width, nameColumn }: (typeof LAYOUT)[ChartWidth]): LanePlace {
  const lines = wrap(actor, (nameColumn || width) / BOLD - GAP, CHART_FONT.text);
  const nameHeight = lines.length * CHART_LINE;
  const plotHeight = head + RISE;
  const besidePlot = nameColumn > 0;
  const nameTop = besidePlot ? top + Math.max(0, plotHeight - nameHeight) / 2 : top;
  const plotTop = besidePlot ? top + Math.max(0, nameHeight - plotHeight) : top + nameHeight;
  return { name: textAt(lines, CHART_FONT.text, 'start', 0, nameTop, BOLD), top, plotTop, zero: plotTop + plotHeight };
}

const middle = (value: Figure['value']): number => (Array.isArray(value) ? (value[0] + value[1]) / 2 : value);
const highest = (value: Figure['value']): number => (Array.isArray(value) ? value[1] : value);

function marksOf(site: Site, lane: readonly Drawn[], actor: string, { name, top, zero }: LanePlace, time: TimeScale, plot: Plot): ChartMark[] {
  const { words, addresses } = site;
  const marks = lane.map(({ placed, figure, shape, rise }) => {
    const y = zero - rise;
    const { from, to, x } = spanOf(figure.asOf, time, plot);
    const { extent, box } = extentAt(from, to, y, [endOf(figure.asOf.start), endOf(figure.asOf.end)], plot);
    const view = figureView(site, placed);
    return {
      body: { extent: box, sign: { left: x - SIGN, top: y - shape.up, right: x + SIGN, bottom: y + shape.down } },
      texts: labelTexts(figure, words),
      mark: {
        href: addresses.claim(placed.address),
        name: words.chart.parts([actor, view?.label, view?.scope, view?.asOfLabel].filter((part) => part !== undefined)),
        x: round(x),
        y: round(y),
        sign: { path: shape.path, hollow: shape.hollow, expected: figure.expected },
        extent,
      },
    };
  });
  const labels = placeLabels(marks, { ...plot, top, bottom: zero }, [name.box]);
  return marks.map(({ mark }, i) => ({ ...mark, label: labels[i] }));
}

function legendItems(figures: readonly Figure[], words: Words): ChartLegendItem[] {
  const item = (label: string, hedge: Figure['hedge'], expected: boolean, ends?: readonly [End, End]): ChartLegendItem => {
    const { path, hollow } = SHAPES[hedge];
    const half = ends?.[0] === 'known' ? 14 : 0;
    const extent = ends ? extentAt(-half, half, 0, ends, { left: -TAIL, right: TAIL }).extent : { firm: '', loose: '' };
    return { label, sign: { path, hollow, expected }, extent };
  };
  const ends = new Set(figures.flatMap(({ asOf: { start, end, earliest, latest } }) => (earliest === latest && endOf(start) === 'known' ? [] : [endOf(start), endOf(end)])));
  return [
    ...HEDGES.filter((hedge) => figures.some((figure) => figure.hedge === hedge)).map((hedge) => item(words.figure.hedgeNames[hedge], hedge, false)),
    ...(figures.some(({ expected }) => expected) ? [item(words.figure.expected, 'exactly', true)] : []),
    ...(ends.has('known') ? [item(words.chart.ends.known, 'exactly', false, ['known', 'known'])] : []),
    ...(ends.has('loose') ? [item(words.chart.ends.loose, 'exactly', false, ['loose', 'loose'])] : []),
    ...(ends.has('open') ? [item(words.chart.ends.open, 'exactly', false, ['known', 'open'])] : []),
  ];
}

/**
 * The chart of a measure: every number by who gave it, for when, and how firmly.
 * @param measureId id of the measure
 */
export function chartView(site: Site, measureId: string, width: ChartWidth): ChartView {
  const { words, index } = site;
  const layout = LAYOUT[width];
  const measure = index.measure.get(measureId);
  const claims = figuresOf(site, measureId);
  const figures = claims.flatMap(({ claim }) => claim.figure ?? []);

  // Every mark has its number beside it, so the scale has a sentence in place of an axis that would take a phone’s width from the time.
  const riseOf = scaleLinear().domain([0, figures.reduce((most, { value }) => Math.max(most, highest(value)), 0) || 1]).nice(5).range([0, RISE]);
  const top = figureLabel({ value: riseOf.domain()[1] ?? 0, hedge: 'exactly' }, measure, words);
  const plot: Plot = { left: layout.nameColumn, right: layout.width };
  const time = timeScale(figures.map(({ asOf }) => asOf), plot);
  const times = timeTicks(time, plot, layout.timeTicks, words);

  const drawn = claims.flatMap((placed): Drawn[] => {
    const { figure } = placed.claim;
    if (!figure) return [];
    const shape = Array.isArray(figure.value) ? barShape(riseOf(figure.value[1]) - riseOf(figure.value[0])) : SHAPES[figure.hedge];
    return [{ placed, figure, shape, rise: riseOf(middle(figure.value)) }];
  });
  // As much room above and below every lane as the signs of the whole chart need, so that the lanes are alike.
  const head = drawn.reduce((most, { shape, rise }) => Math.max(most, shape.up + rise - RISE), CHART_LINE / 2);
  const foot = drawn.reduce((most, { shape, rise }) => Math.max(most, shape.down - rise), CHART_LINE / 2) + GAP / 2;

  const headerBottom = Math.max(...times.map(({ lines }) => lines.length)) * CHART_LINE;
  let bottom = headerBottom + GAP;
  const lanes = [...Map.groupBy(drawn, ({ placed: { claim } }) => claim.onBehalfOf ?? claim.by)].map(([actorId, lane]) => {
    const actor = actorLink(site, actorId).label;
    const place = placeLane(actor, bottom, head, layout);
    bottom = place.zero + foot;
    return { place, marks: marksOf(site, lane, actor, place, time, plot) };
  });

  return {
    label: words.chart.label(measure?.title ?? measureId),
    width: layout.width,
    height: Math.ceil(bottom),
    scale: words.chart.scale(top),
    grid: lanes.map(({ place: { plotTop, zero } }) => [
      `M${plot.left} ${round(zero - RISE)}H${plot.right}`,
      ...times.map(({ x }) => `M${round(x)} ${round(plotTop)}V${round(zero)}`),
    ].join('')).join(''),
    zeros: lanes.map(({ place }) => `M0 ${round(place.zero)}H${plot.right}`).join(''),
    times: times.map(({ x, anchor, lines }) => textAt(lines, CHART_FONT.scale, anchor, x, headerBottom - lines.length * CHART_LINE)),
    lanes: lanes.map(({ place, marks }) => ({ name: place.name, marks })),
    legend: { title: words.measure.marks, items: legendItems(figures, words) },
  };
}
