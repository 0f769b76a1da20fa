import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { ownerOf } from '../../domain/figures.ts';

/** How much one chart shows. */
export interface ChartLimits {
  figures: number;
  lanes: number;
}

/**
 * On the front page. Each number takes about 130 bytes there, compressed, in the drawing for phones
 * and the one for wider pages together: twenty leave room for everything else within the budget of
 * the first view. Ten lanes are not much longer than a phone’s screen.
 */
export const ON_FRONT_PAGE: ChartLimits = { figures: 20, lanes: 10 };

/**
 * On the page of the measure, where the chart comes first and a table below it has every number:
 * three screens of a phone.
 */
export const ON_ITS_PAGE: ChartLimits = { figures: 48, lanes: 20 };

/**
 * All figures where a chart can show them; otherwise the latest ones, without a gap: after the
 * first one that is drawn, none is left out.
 * @param figures by the time that they are given for
 */
export function latestOf(
  figures: readonly PlacedClaim[],
  limits: ChartLimits,
): readonly PlacedClaim[] {
  const actors = new Set<string>();
  const from = figures.findLastIndex((figure, i) => {
    actors.add(ownerOf(figure));
    return actors.size > limits.lanes || figures.length - i > limits.figures;
  });
  return figures.slice(from + 1);
}
