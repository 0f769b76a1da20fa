import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { tallyVerified } from '../../domain/tally.ts';
import { checkedTexts } from '../../domain/checkedTexts.ts';
import { sourceNames } from './links.ts';
import type { Site } from '../site.ts';
import { quotationsOnlyEarlier } from './versionViews.ts';

function counts(site: Site, { quotations, figures }: ReturnType<typeof tallyVerified>): string[] {
  const { verification } = site.words;
  return [
    verification.quotations(quotations.verified, quotations.total),
    verification.figures(figures.verified, figures.total),
  ];
}

const textsOf = ({ index }: Site, id: string): ReturnType<typeof checkedTexts> => {
  const source = index.source.get(id);
  return source ? checkedTexts(source) : [];
};

/** How much of an event is verified against the texts of its sources, and how. */
export function verificationOfEvent(site: Site, event: ArchiveEvent): string[] {
  const { verification } = site.words;
  const { true: checked = [], false: without = [] } = Object.groupBy(
    sourcesOf(event),
    (id) => `${textsOf(site, id).length > 0}`,
  );
  const how =
    without.length === 0
      ? verification.byFingerprints
      : verification.byFingerprintsOf(sourceNames(site, checked));
  return [
    ...counts(site, tallyVerified([event])),
    ...quotationsOnlyEarlier(site, event.quotations),
    ...(checked.length > 0 ? [how] : []),
    ...(without.length > 0 ? [verification.unverifiedSources(sourceNames(site, without))] : []),
  ];
}

/** How much of what rests on a source is verified against its text, and how. */
export function verificationOfSource(site: Site, source: Source): string[] {
  const { verification } = site.words;
  const texts = checkedTexts(source);
  const newest = texts.at(-1)?.fingerprint;
  if (!newest) return [verification.none];
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
    ...quotationsOnlyEarlier(site, source.quotations, source.id),
    texts.length > 1
      ? verification.byVersions(texts.length)
      : verification.by(newest.sequenceLength, newest.bits, newest.words),
  ];
}
