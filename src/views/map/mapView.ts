import type { Words } from '../../words/index.ts';
import type { ChartText } from '../chart/chartText.ts';
import { countryNames } from './countryNames.ts';
import { groundOf, groundPlace } from './ground.ts';
import type { Ground, GroundPlace } from './ground.ts';
import { layOut } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import type { Cluster, LabelledDot } from './mapMarks.ts';
import type { MapPoint } from './mapPoint.ts';
import { scaleBar } from './scaleBar.ts';
import type { ScaleBar } from './scaleBar.ts';

/** A dot of a map, with its label. */
export interface MapMark {
  /** the names of its places */
  name: string;
  /** where it leads, if it is one place and not that of the page */
  href: string | undefined;
  lang: string | undefined;
  x: number;
  y: number;
  radius: number;
  /** whether the page is about it */
  here: boolean;
  label: ChartText;
}

/** The drawing for phones, or the one for wider pages. */
export interface MapDrawing {
  width: number;
  height: number;
  ground: GroundPlace;
  countries: readonly ChartText[];
  /** none on a map of the world, which has no one scale */
  scale: ScaleBar | undefined;
  marks: readonly MapMark[];
}

/** A place in the list beside a map. */
export interface MapItem extends Pick<MapPoint, 'label' | 'lang' | 'coordinates'> {
  /** where it leads; the place of the page leads nowhere */
  href: string | undefined;
  /** the number that stands for it on the map, where any place has one */
  number: number | undefined;
  /** how many events happened there, in words */
  events: string | undefined;
}

/** A map of some places, as geometry, with the list of them. */
export interface MapView extends Pick<Ground, 'land' | 'borders'> {
  /** accessible name of both drawings */
  label: string;
  narrow: MapDrawing;
  wide: MapDrawing;
  /** by which one tells the dots apart, where they differ */
  sizes: string | undefined;
  /** whether numbers stand for names on phones alone */
  numbersNarrowAlone: boolean;
  items: readonly MapItem[];
}

/** In what words a map speaks. */
export interface MapWords {
  words: Words;
  /** that of the story, in which countries are named */
  language: string;
}

/** How many places the name of a map names. */
const MOST_NAMED = 3;

/** The numbers of some places in the list: “3” or “3–5”. */
function numberText(points: Cluster, list: readonly MapPoint[]): string {
  const numbers = points.map((point) => list.indexOf(point) + 1);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  return from === to ? String(from) : `${from}–${to}`;
}

function markView(mark: LabelledDot, list: readonly MapPoint[], words: Words): MapMark {
  const { points, spot, radius, label, isNumber } = mark;
  const [only] = points.length === 1 ? points : [];
  return {
    name: words.list(points.map((point) => point.label)),
    href: only?.here ? undefined : only?.href,
    lang: points[0]?.lang,
    x: spot[0],
    y: spot[1],
    radius,
    here: points.some(({ here }) => here),
    label: isNumber ? { ...label, lines: [numberText(points, list)] } : label,
  };
}

/**
 * A map of some places with the list of them; none where there are no places.
 * @param points in the order of the list, as far as the map leaves it
 */
export function mapView(
  points: readonly MapPoint[],
  { words, language }: MapWords,
): MapView | undefined {
  if (points.length === 0) return undefined;
  const { projection, narrow, wide, list } = layOut(points);
  const ground = groundOf(projection, wide.frame, narrow.frame);
  const drawing = ({ frame, area, marks }: MapLayout['wide']): MapDrawing => {
    const { width, height } = frame;
    const place = groundPlace(frame, wide.frame);
    const marked = marks.flatMap(({ label, box }) => [label.box, box]);
    const scale = projection.world ? undefined : scaleBar(frame, language, marked);
    const taken = scale ? [...marked, scale.box] : marked;
    return {
      width,
      height,
      ground: place,
      countries: countryNames(ground.countries, place, area, taken, {
        spots: marks.map(({ spot }) => spot),
        language,
      }),
      scale,
      marks: marks.map((mark) => markView(mark, list, words)),
    };
  };
  const all = [...narrow.marks, ...wide.marks];
  const isNumbered = (marks: readonly LabelledDot[]): boolean =>
    marks.some(({ isNumber }) => isNumber);
  const names =
    points.length > MOST_NAMED
      ? words.map.places(points.length)
      : words.list(points.map(({ label }) => label));
  return {
    label: words.map.label(names),
    land: ground.land,
    borders: ground.borders,
    narrow: drawing(narrow),
    wide: drawing(wide),
    sizes: new Set(all.map(({ radius }) => radius)).size > 1 ? words.map.sizes : undefined,
    numbersNarrowAlone: !isNumbered(wide.marks),
    items: list.map(({ label, href, lang, coordinates, events, here }, i) => ({
      label,
      href: here ? undefined : href,
      lang,
      coordinates,
      number: isNumbered(all) ? i + 1 : undefined,
      events: events === undefined ? undefined : words.map.events(events),
    })),
  };
}
