import { figureLabel, numberLabel } from '../parts/figureLabel.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Words } from '../../words/index.ts';
import { GAP, meet, within } from './geometry.ts';
import type { Box } from './geometry.ts';
import { CHART_FONT, CHART_LINE, textAt, widest, wrap } from './chartText.ts';
import type { ChartText } from './chartText.ts';

/** Lengths of the lines that the notes of a label are broken into, best first. */
const NOTE_WIDTHS = [220, 140];

// Each dearer than any place that a label may have.
const COST = { noNotes: 20, noHedge: 40, noLabel: 1000 } as const;
/** how long a lane may look for its best labels */
const MOST_STEPS = 20_000;

/** One way to say a number, and what is lost by it. */
export interface LabelText {
  lines: readonly string[];
  cost: number;
}

/** What a label may say, from the fullest to the shortest. */
export function labelTexts({ value, hedge, scope, expected }: Figure, words: Words): LabelText[] {
  const hedged = figureLabel({ value, hedge }, undefined, words);
  const bare = Array.isArray(value)
    ? words.chart.pair(numberLabel(value[0], words), numberLabel(value[1], words))
    : numberLabel(value, words);
  const notes = (partly: string | undefined): string =>
    words.chart.parts(
      [partly, expected ? words.figure.expected : undefined].filter((note) => note !== undefined),
    );
  const brief = notes(scope === undefined ? undefined : words.chart.part);
  const tagged = (text: string): string[] => [
    brief === '' ? text : words.chart.tagged(text, brief),
  ];
  return [
    ...(brief === ''
      ? []
      : NOTE_WIDTHS.map((width, i) => ({
          lines: [hedged, ...wrap(notes(scope), width, CHART_FONT.text)],
          cost: i,
        }))),
    { lines: tagged(hedged), cost: brief === '' ? 0 : COST.noNotes },
    { lines: tagged(bare), cost: COST.noHedge },
  ];
}

/** The boxes that a mark fills: its sign and the line of its time. */
export interface Body {
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

/**
 * Labels the marks of a lane so that no label meets another, a mark or anything else in the lane,
 * in the cheapest way. The less natural its place, the dearer a label is; and where room is short,
 * full notes give way first, then the words of hedges, which the signs show too, and last the
 * number itself. A mark without a label keeps its name, and the table beside the chart has every
 * number.
 * @param area what no label may leave
 * @param taken what else stands there
 */
export function placeLabels(
  marks: readonly { body: Body; texts: readonly LabelText[] }[],
  area: Box,
  taken: readonly Box[],
): readonly (ChartText | undefined)[] {
  const obstacles = [...taken, ...marks.flatMap(({ body }) => [body.sign, body.extent])];
  const isFree = ({ box }: ChartText): boolean =>
    within(box, area) && !obstacles.some((other) => meet(box, other));
  const choices = marks.map(({ body, texts }) => [
    ...texts.flatMap(({ lines, cost }) =>
      placesFor(body, lines, area)
        .map((label, place) => ({ label, cost: cost + place }))
        .filter(({ label }) => isFree(label)),
    ),
    { label: undefined, cost: COST.noLabel },
  ]);
  choices.forEach((choice) => choice.sort((a, b) => a.cost - b.cost));

  // Branch and bound: the cheapest labels of the marks still to come, were they alone in the lane,
  // are the bound.
  const bounds = choices.map((_, i) =>
    choices.slice(i).reduce((sum, [cheapest]) => sum + (cheapest?.cost ?? 0), 0),
  );
  let best: { cost: number; labels: readonly (ChartText | undefined)[] } = {
    cost: Infinity,
    labels: [],
  };
  let steps = 0;
  const search = (labels: readonly (ChartText | undefined)[], cost: number): void => {
    const i = labels.length;
    if (i === marks.length) best = { cost, labels };
    for (const choice of choices[i] ?? []) {
      const { label } = choice;
      steps += 1;
      // The first way found gives one mark after the other the best of what is left; in a very full
      // lane it has to do.
      if (
        cost + choice.cost + (bounds[i + 1] ?? 0) >= best.cost ||
        (steps > MOST_STEPS && best.cost < Infinity)
      )
        return;
      if (!label || !labels.some((other) => other && meet(label.box, other.box)))
        search([...labels, label], cost + choice.cost);
    }
  };
  search([], 0);
  return best.labels;
}
