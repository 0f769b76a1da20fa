import { EARTH } from '../../basics/earth.ts';
import { CHART_FONT, CHART_LINE, textAt } from '../chart/chartText.ts';
import type { ChartText } from '../chart/chartText.ts';
import { meet, round } from '../chart/geometry.ts';
import type { Box } from '../chart/geometry.ts';
import type { MapFrame } from './mapFrame.ts';

/** A line as long as a number of kilometres on the map. */
export interface ScaleBar {
  path: string;
  label: ChartText;
  /** the room that both take */
  box: Box;
}

/** What part of the width of a drawing the line has at most. */
const MOST = 0.22;
/** how far it is from the edges of the drawing */
const INSET = 12;
const TICK = 4;
const LENGTHS = [5000, 2000, 1000, 500, 200, 100, 50];

/**
 * The scale of a map that shows a part of the world, in the first corner at the foot that is free;
 * none where neither is.
 * @param taken what else is in the drawing
 */
export function scaleBar(
  { width, height, scale }: MapFrame,
  language: string,
  taken: readonly Box[],
): ScaleBar | undefined {
  const longOf = (km: number): number => (km / EARTH) * scale;
  const km = LENGTHS.find((length) => longOf(length) <= width * MOST) ?? 20;
  // The digits are those of the rest of the page, whatever the language.
  const unit = { style: 'unit', unit: 'kilometer', numberingSystem: 'latn' } as const;
  const text = new Intl.NumberFormat(language, unit).format(km);
  const y = height - INSET;
  return (['start', 'end'] as const)
    .map((anchor): ScaleBar => {
      const away = anchor === 'start' ? 1 : -1;
      const side = anchor === 'start' ? INSET : width - INSET;
      const end = round(side + away * longOf(km));
      const label = textAt([text], CHART_FONT.scale, anchor, side, y - TICK - CHART_LINE);
      const box: Box = {
        left: Math.min(end, side, label.box.left),
        top: label.box.top,
        right: Math.max(end, side, label.box.right),
        bottom: y,
      };
      return { path: `M${side} ${y - TICK}v${TICK}H${end}v-${TICK}`, label, box };
    })
    .find(({ box }) => !taken.some((other) => meet(box, other)));
}
