import { measureLine } from '../parts/measureLine.ts';
import type { MeasureLine } from '../parts/measureLine.ts';
import type { Site } from '../site.ts';

/** The page of all measures, in the order of their titles. */
export const measuresView = (site: Site): MeasureLine[] =>
  site.index.measures.map((measure) => measureLine(site, measure));
