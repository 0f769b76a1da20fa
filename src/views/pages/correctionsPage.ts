import { compareText, present } from '../../basics/lists.ts';
import { recordsOf } from '../../domain/archiveIndex.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { noticeView } from '../parts/noticeViews.ts';
import type { NoticeView } from '../parts/noticeViews.ts';
import { removedPages } from './removedPages.ts';
import type { RemovedPage } from './removedPages.ts';
import type { Site } from '../site.ts';

/** Everything that the page of all corrections prints, newest first. */
export interface CorrectionsView {
  corrections: readonly CorrectionView[];
  /** what became of entries that turned out wrong */
  notices: readonly NoticeView[];
  /** entries whose words had to go */
  removed: readonly RemovedPage[];
}

type Dated = Pick<CorrectionView, 'day' | 'entry'> & Partial<Pick<CorrectionView, 'claim'>>;

const newestFirst = (a: Dated, b: Dated): number =>
  compareText(b.day, a.day) || compareText((a.claim ?? a.entry).href, (b.claim ?? b.entry).href);

/** The page of all corrections: those of every entry, and the entries that turned out wrong. */
export function correctionsView(site: Site): CorrectionsView {
  const records = recordsOf(site.index);
  return {
    corrections: records.flatMap((record) => correctionViews(site, record)).sort(newestFirst),
    removed: removedPages(site),
    notices: present(records.map((record) => noticeView(site, record))).sort(newestFirst),
  };
}
