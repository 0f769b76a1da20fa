import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { tallyVerified } from '../../domain/tally.ts';
import { sourceNames } from './links.ts';
import type { Site } from '../site.ts';

function counts(site: Site, { quotations, figures }: ReturnType<typeof tallyVerified>): string[] {
  const { verification } = site.words;
  return [
    verification.quotations(quotations.verified, quotations.total),
    verification.figures(figures.verified, figures.total),
  ];
}

/** How much of an event is verified against the texts of its sources, and how. */
export function verificationOfEvent(site: Site, event: ArchiveEvent): string[] {
  const { verification } = site.words;
  const { true: checked = [], false: without = [] } = Object.groupBy(
    sourcesOf(event),
    (id) => `${site.index.source.get(id)?.fingerprint !== undefined}`,
  );
  const how =
    without.length === 0
      ? verification.byFingerprints
      : verification.byFingerprintsOf(sourceNames(site, checked));
  return [
    ...counts(site, tallyVerified([event])),
    ...(checked.length > 0 ? [how] : []),
    ...(without.length > 0 ? [verification.unverifiedSources(sourceNames(site, without))] : []),
  ];
}

/** How much of what rests on a source is verified against its text, and how. */
export function verificationOfSource(site: Site, source: Source): string[] {
  const { verification } = site.words;
  const { fingerprint } = source;
  if (!fingerprint) return [verification.none];
  return [
    ...counts(
      site,
      tallyVerified(
        [
          { claims: [], quotations: source.quotations },
          ...(site.index.eventsOfSource.get(source.id) ?? []),
        ],
        source.id,
      ),
    ),
    verification.by(fingerprint.sequenceLength, fingerprint.bits, fingerprint.words),
  ];
}
