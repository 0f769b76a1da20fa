import type { Site } from '../site.ts';
import type { ChartLimits } from './chartLimits.ts';
import { chartView } from './chartView.ts';
import type { ChartView } from './chartView.ts';

/** A chart drawn for phones and for wider pages; the style sheet shows one of them. */
export interface ChartPair {
  narrow: ChartView;
  wide: ChartView;
}

/** Both drawings of the chart of a measure. */
export const chartPair = (site: Site, measureId: string, limits?: ChartLimits): ChartPair => ({
  narrow: chartView(site, measureId, 'narrow', limits),
  wide: chartView(site, measureId, 'wide', limits),
});
