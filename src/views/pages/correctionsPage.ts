import { compareText } from '../../basics/lists.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import type { Site } from '../site.ts';

/** The page of all corrections: those of every entry, newest first. */
export function correctionsView(site: Site): CorrectionView[] {
  const { events, sources, actors, measures } = site.index;
  return [...events, ...sources, ...actors, ...measures]
    .flatMap((entry) => correctionViews(site, entry))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.entry.href, b.entry.href));
}
