import { compareText } from '../../basics/lists.ts';
import { recordsOf } from '../../domain/archiveIndex.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import type { Site } from '../site.ts';

/** The page of all corrections: those of every entry, newest first. */
export const correctionsView = (site: Site): CorrectionView[] =>
  recordsOf(site.index)
    .flatMap((record) => correctionViews(site, record))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.entry.href, b.entry.href));
