import type { Actor, ArchiveEvent, Measure, Source } from '../../domain/archive.ts';
import { compareText } from '../../basics/lists.ts';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import type { IsoDay } from '../../schema/date.ts';
import { dayLabel } from './dateView.ts';
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

type Corrected = ArchiveEvent | Source | Actor | Measure;

function entryLink({ addresses }: Site, entry: Corrected, claim: string | undefined): Link {
  if ('claims' in entry)
    return {
      label: entry.title,
      href:
        claim === undefined
          ? addresses.event(entry.id)
          : addresses.claim(claimAddressOf(entry.id, claim)),
    };
  if ('label' in entry) return { label: entry.label, href: addresses.source(entry.id) };
  if ('name' in entry) return { label: entry.name, href: addresses.actor(entry.id) };
  return { label: entry.title, href: addresses.measure(entry.id) };
}

/** The corrections of one entry, oldest first. */
export function correctionViews(site: Site, entry: Corrected): CorrectionView[] {
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

/** Every correction of every entry, newest first. */
export function allCorrections(site: Site): CorrectionView[] {
  const { events, sources, actors, measures } = site.index;
  return [...events, ...sources, ...actors, ...measures]
    .flatMap((entry) => correctionViews(site, entry))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.entry.href, b.entry.href));
}
