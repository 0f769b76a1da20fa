import { compareText } from '../../basics/lists.ts';
import type { ArchiveRecord } from '../../domain/archive.ts';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { correctedValue } from './correctedValue.ts';
import { dayLabel } from './dateLabel.ts';
import type { Link } from './links.ts';
import { recordName } from './recordName.ts';

/** A correction as a page prints it. */
export interface CorrectionView {
  day: IsoDay;
  date: string;
  kind: string;
  was: string;
  now: string;
  why: string;
  /** the entry, or the claim in it, that was corrected */
  entry: Link;
}

const entryLink = ({ addresses, words }: Site, record: ArchiveRecord, claim?: string): Link => ({
  label: recordName(record, words),
  href:
    claim === undefined
      ? addresses[record.type](record.id)
      : addresses.claim(claimAddressOf(record.id, claim)),
});

/** The corrections of one entry, oldest first. */
export const correctionViews = (site: Site, record: ArchiveRecord): CorrectionView[] =>
  [...record.corrections]
    .sort((a, b) => compareText(a.date, b.date))
    .map((correction) => ({
      day: correction.date,
      date: dayLabel(correction.date, site.words),
      kind: site.words.correctionKinds[correction.kind],
      was: correctedValue(site, record, correction, correction.was),
      now: correctedValue(site, record, correction, correction.now),
      why: correction.why,
      entry: entryLink(site, record, correction.claim),
    }));
