import { compareText } from '../../basics/lists.ts';
import type { ArchiveRecord } from '../../domain/archive.ts';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { correctedValue } from './correctedValue.ts';
import { dayLabel } from './dateLabel.ts';
import { actorLink } from './links.ts';
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
  entry: Link;
  /** the claim in it that was corrected, where it was one */
  claim: Link | undefined;
}

/** The claim that a correction is of, with who makes it. */
function claimLink(site: Site, record: ArchiveRecord, id: string | undefined): Link | undefined {
  const claim = record.type === 'event' ? record.claims.find((one) => one.id === id) : undefined;
  return (
    claim && {
      label: `${actorLink(site, claim.by).label}: ${claim.says}`,
      href: site.addresses.claim(claimAddressOf(record.id, claim.id)),
    }
  );
}

/** Whether the words of a record had to go, those of its corrections included. */
const isRemoved = (record: ArchiveRecord): boolean =>
  (record.type === 'source' || record.type === 'actor') && record.suppressed !== undefined;

/** The corrections of one entry, oldest first. */
export const correctionViews = (site: Site, record: ArchiveRecord): CorrectionView[] =>
  isRemoved(record)
    ? []
    : [...record.corrections]
        .sort((a, b) => compareText(a.date, b.date))
        .map((correction) => ({
          day: correction.date,
          date: dayLabel(correction.date, site.words),
          kind: site.words.correctionKinds[correction.kind],
          was: correctedValue(site, record, correction, correction.was),
          now: correctedValue(site, record, correction, correction.now),
          why: correction.why,
          entry: {
            label: recordName(record, site.words),
            href: site.addresses[record.type](record.id),
          },
          claim: claimLink(site, record, correction.claim),
        }));
