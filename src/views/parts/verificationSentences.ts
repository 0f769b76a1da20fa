import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { tallyVerified } from '../../domain/tally.ts';
import { sourceNames } from './links.ts';
import type { Site } from '../site.ts';

function counts(site: Site, { quotations, figures }: ReturnType<typeof tallyVerified>): string[] {
  const { verification } = site.words;
  return [
    ...(quotations.total > 0
      ? [verification.quotations(quotations.verified, quotations.total)]
      : []),
    ...(figures.total > 0 ? [verification.figures(figures.verified, figures.total)] : []),
  ];
}

/** How much of an event is verified against the texts of its sources, and against which. */
export function verificationOfEvent(site: Site, event: ArchiveEvent): string[] {
  const { verification } = site.words;
  const { true: checked = [], false: without = [] } = Object.groupBy(
    sourcesOf(event),
    (id) => `${site.index.source.get(id)?.fingerprint !== undefined}`,
  );
  const said = counts(site, tallyVerified([event]));
  if (without.length === 0) return said;
  return [
    ...said,
    ...(checked.length > 0 ? [verification.against(sourceNames(site, checked))] : []),
    verification.unverifiedSources(sourceNames(site, without)),
  ];
}

/** How much of what rests on a source is verified against its text. */
export function verificationOfSource(site: Site, source: Source): string[] {
  if (!source.fingerprint) return [site.words.verification.none];
  return counts(
    site,
    tallyVerified(
      [
        { claims: [], quotations: source.quotations },
        ...(site.index.eventsOfSource.get(source.id) ?? []),
      ],
      source.id,
    ),
  );
}

/** What was made of the text of a source to check against, in words; nothing without it. */
export const fingerprintText = ({ words }: Site, { fingerprint }: Source): string | undefined =>
  fingerprint &&
  words.verification.by(fingerprint.sequenceLength, fingerprint.bits, fingerprint.words);
