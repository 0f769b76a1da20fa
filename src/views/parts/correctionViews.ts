import type { ArchiveRecord } from '../../domain/archive.ts';
import { compareText } from '../../basics/lists.ts';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import type { IsoDay } from '../../schema/date.ts';
import { dayLabel } from './dateLabel.ts';
import type { Link } from './links.ts';
import type { Site } from '../site.ts';

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

function entryLink({ addresses }: Site, record: ArchiveRecord, claim: string | undefined): Link {
  switch (record.type) {
    case 'event': {
      const ofEvent = addresses.event(record.id);
      const href =
        claim === undefined ? ofEvent : addresses.claim(claimAddressOf(record.id, claim));
      return { label: record.title, href };
    }
    case 'source':
      return { label: record.label, href: addresses.source(record.id) };
    case 'actor':
      return { label: record.name, href: addresses.actor(record.id) };
    case 'measure':
      return { label: record.title, href: addresses.measure(record.id) };
  }
}

/** The corrections of one entry, oldest first. */
export function correctionViews(site: Site, entry: ArchiveRecord): CorrectionView[] {
  return [...entry.corrections]
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ date, kind, was, now, why, claim }) => ({
      day: date,
      date: dayLabel(date, site.words),
      kind: site.words.correctionKinds[kind],
      was,
      now,
      why,
      entry: entryLink(site, entry, claim),
    }));
}
