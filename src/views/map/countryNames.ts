import { textAt, widest, wrapWords } from '../chart/chartText.ts';
import type { ChartText } from '../chart/chartText.ts';
import { GAP, meet, within } from '../chart/geometry.ts';
import type { Box } from '../chart/geometry.ts';
import type { GroundPlace, SeenCountry } from './ground.ts';
import type { Spot } from './mapPoint.ts';
import { isIn } from './outlines.ts';
import type { Outline } from './outlines.ts';

/** The size of the names of countries, in the units of the drawing. */
export const COUNTRY_FONT = 11;
/** the height of their lines */
const LINE = 13;
/** into how many steps a country is divided, across and down, to look for room */
const STEPS = 10;
/** Widths that the lines of a name are broken into, best first. */
const LINE_WIDTHS = [90, 50];
/** how many names make a map restless */
const MOST_NAMES = 7;

const boxOf = (spots: Outline): Box => ({
  left: Math.min(...spots.map(([x]) => x)),
  top: Math.min(...spots.map(([, y]) => y)),
  right: Math.max(...spots.map(([x]) => x)),
  bottom: Math.max(...spots.map(([, y]) => y)),
});

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Where a name is looked at, from one side to the other and from its top to its foot. */
const ACROSS = [0, 0.25, 0.5, 0.75, 1];
const DOWN = [0, 0.5, 1];

/** Whether a name stands wholly within a country, as far as a grid of spots tells. */
const isWithin = ({ left, top, right, bottom }: Box, outline: Outline): boolean =>
  ACROSS.every((x) =>
    DOWN.every((y) => isIn([left + x * (right - left), top + y * (bottom - top)], outline)),
  );

/** The room for a name that is nearest to the middle of what is seen of a country. */
function nameIn(
  outline: Outline,
  lines: readonly string[],
  area: Box,
  taken: readonly Box[],
): ChartText | undefined {
  const whole = boxOf(outline);
  const seen: Box = {
    left: Math.max(whole.left, area.left),
    top: Math.max(whole.top, area.top),
    right: Math.min(whole.right, area.right),
    bottom: Math.min(whole.bottom, area.bottom),
  };
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  if (width < widest(lines, COUNTRY_FONT) || height < lines.length * LINE) return undefined;
  const steps = Array.from({ length: STEPS - 1 }, (_, i) => (i + 1) / STEPS);
  const offMiddle = ([x, y]: Spot): number => Math.hypot(x - 0.5, y - 0.5);
  return steps
    .flatMap((x) => steps.map((y): Spot => [x, y]))
    .toSorted((a, b) => offMiddle(a) - offMiddle(b))
    .map(([x, y]) =>
      textAt(
        lines,
        COUNTRY_FONT,
        'middle',
        seen.left + x * width,
        seen.top + y * height - (lines.length * LINE) / 2,
      ),
    )
    .find(
      ({ box }) =>
        within(box, area) &&
        !taken.some((other) => meet(grown(box, GAP), other)) &&
        isWithin(box, outline),
    );
}

/** How far a place on a coast may be from the outline of its country, which is simplified. */
const ON_COAST = 5;

/** Whether a spot is in a country or nearly so. */
const isAbout = ([x, y]: Spot, outline: Outline): boolean =>
  [-ON_COAST, 0, ON_COAST].some((right) =>
    [-ON_COAST, 0, ON_COAST].some((down) => isIn([x + right, y + down], outline)),
  );

/**
 * The names of countries in a drawing, where there is room for them: first those that a place of
 * the map lies in, then the largest ones.
 * @param spots where the places are
 * @param language in which they are named
 */
export function countryNames(
  countries: readonly SeenCountry[],
  { scale, x: left, y: top }: GroundPlace,
  area: Box,
  taken: readonly Box[],
  { spots, language }: { spots: readonly Spot[]; language: string },
): ChartText[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const placed: ChartText[] = [];
  const drawnOf = ({ outline }: SeenCountry): Outline =>
    outline.map(([x, y]): Spot => [left + x * scale, top + y * scale]);
  const all = countries.map((country) => ({ region: country.region, drawn: drawnOf(country) }));
  const [told = [], further = []] = [true, false].map((isTold) =>
    all.filter(({ drawn }) => spots.some((spot) => isAbout(spot, drawn)) === isTold),
  );
  for (const { region, drawn } of [...told, ...further]) {
    if (placed.length === MOST_NAMES) break;
    const name = names.of(region) ?? region;
    const others = [...taken, ...placed.map(({ box }) => box)];
    const [text] = LINE_WIDTHS.flatMap(
      (width) => nameIn(drawn, wrapWords(name, width, COUNTRY_FONT), area, others) ?? [],
    );
    if (text) placed.push(text);
  }
  return placed;
}
