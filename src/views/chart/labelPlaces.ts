import { CHART_FONT, CHART_LINE, textAt, widest } from './chartText.ts';
import type { ChartText } from './chartText.ts';
import { GAP, meet, within } from './geometry.ts';
import type { Box } from './geometry.ts';
import type { LabelText } from './labelTexts.ts';

/** The cost of a mark without a label: dearer than any label. */
const NO_LABEL = 1000;
/** how many steps a lane may take to look for its best labels */
const MOST_STEPS = 20_000;

/** The boxes that a mark fills: its sign and the line of its time. */
interface Body {
  sign: Box;
  extent: Box;
}

/**
 * The places for a label about a mark, best first: beside it, above, below, on and under the line
 * of its time.
 */
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
  const centre = Math.max(
    area.left + half,
    Math.min((sign.left + sign.right) / 2, area.right - half),
  );
  return [
    at('start', right, beside),
    at('end', left, beside),
    at('middle', centre, sign.top - height),
    at('middle', centre, sign.bottom),
    at('start', sign.right, onLine),
    at('end', sign.left, onLine),
    at('start', sign.right, underLine),
    at('end', sign.left, underLine),
    at('start', right, onLine),
    at('end', left, onLine),
    at('start', right, underLine),
    at('end', left, underLine),
  ];
}

type Label = ChartText | undefined;

/** A label that a mark may have, or none. */
interface Choice {
  label: Label;
  cost: number;
}

/**
 * The cheapest labels of which no two meet, one for each mark, by branch and bound.
 * @param choices what each mark can choose from, cheapest first
 */
function cheapestLabels(choices: readonly (readonly Choice[])[]): readonly Label[] {
  // What the marks still to come cost at least: their cheapest labels, were they alone in the lane.
  const bounds = choices.map((_, i) =>
    choices.slice(i).reduce((sum, [cheapest]) => sum + (cheapest?.cost ?? 0), 0),
  );
  let best: { cost: number; labels: readonly Label[] } = { cost: Infinity, labels: [] };
  let steps = 0;
  const search = (labels: readonly Label[], cost: number): void => {
    const i = labels.length;
    if (i === choices.length) best = { cost, labels };
    for (const choice of choices[i] ?? []) {
      const { label } = choice;
      steps += 1;
      const isTooDear = cost + choice.cost + (bounds[i + 1] ?? 0) >= best.cost;
      // The first way found gives one mark after the other the best of what is left; in a very full
      // lane it has to do.
      if (isTooDear || (steps > MOST_STEPS && best.cost < Infinity)) return;
      if (!label || !labels.some((other) => other && meet(label.box, other.box)))
        search([...labels, label], cost + choice.cost);
    }
  };
  search([], 0);
  return best.labels;
}

/**
 * Labels the marks of a lane so that no label meets another, a mark or anything else in the lane,
 * in the cheapest way. The less natural its place, the dearer a label is; and where room is short,
 * full notes give way first, then the words of hedges, which the signs show too, and last the
 * number itself. A mark without a label keeps its name, and the table beside the chart has every
 * number.
 * @param area what no label may leave
 * @param taken what else is there
 */
export function placeLabels(
  marks: readonly { body: Body; texts: readonly LabelText[] }[],
  area: Box,
  taken: readonly Box[],
): readonly Label[] {
  const obstacles = [...taken, ...marks.flatMap(({ body }) => [body.sign, body.extent])];
  const isFree = ({ box }: ChartText): boolean =>
    within(box, area) && !obstacles.some((other) => meet(box, other));
  const choices = marks.map(({ body, texts }): Choice[] => [
    ...texts.flatMap(({ lines, cost }) =>
      placesFor(body, lines, area)
        .map((label, place) => ({ label, cost: cost + place }))
        .filter(({ label }) => isFree(label)),
    ),
    { label: undefined, cost: NO_LABEL },
  ]);
  return cheapestLabels(choices.map((choice) => choice.toSorted((a, b) => a.cost - b.cost)));
}
