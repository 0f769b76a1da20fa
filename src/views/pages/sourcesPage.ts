import { sourceLine } from '../parts/sourceLine.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import type { Site } from '../site.ts';

/** The page of all sources, in the order of publication. */
export const sourcesView = (site: Site): SourceLine[] =>
  site.index.sources
    .filter(({ suppressed }) => !suppressed)
    .map((source) => sourceLine(site, source));
