import { present } from '../../basics/lists.ts';
import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { tallyVerified } from '../../domain/tally.ts';
import { checkedTexts } from '../../domain/checkedTexts.ts';
import { dayLabel } from './dateLabel.ts';
import { sourceNames } from './links.ts';
import { quotedPercent } from './quotedWords.ts';
import type { Site } from '../site.ts';
import { quotationsOnlyEarlier } from './versionViews.ts';

function counts(site: Site, { quotations, figures }: ReturnType<typeof tallyVerified>): string[] {
  const { verification } = site.words;
  return [
    ...(quotations.total > 0 ? [verification.quotations(quotations)] : []),
    ...(figures.total > 0 ? [verification.figures(figures)] : []),
  ];
}

const textsOf = ({ index }: Site, id: string): ReturnType<typeof checkedTexts> => {
  const source = index.source.get(id);
  return source ? checkedTexts(source) : [];
};

/** How much of an event is verified against the texts of its sources, and against which. */
export function verificationOfEvent(site: Site, event: ArchiveEvent): string[] {
  const { verification } = site.words;
  const { true: checked = [], false: without = [] } = Object.groupBy(
    sourcesOf(event),
    (id) => `${textsOf(site, id).length > 0}`,
  );
  const said = [
    ...counts(site, tallyVerified([event])),
    ...quotationsOnlyEarlier(site, event.quotations),
  ];
  if (without.length === 0) return said.length > 0 ? said : [verification.nothing];
  return [
    ...said,
    ...(checked.length > 0 ? [verification.against(sourceNames(site, checked))] : []),
    verification.unverifiedSources(sourceNames(site, without)),
  ];
}

/** How much of what rests on a source is verified against its text. */
export function verificationOfSource(site: Site, source: Source): string[] {
  const texts = checkedTexts(source);
  if (texts.length === 0) return [site.words.verification.none];
  const percent = quotedPercent(site, source);
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
    ...(texts.length > 1 ? [site.words.verification.againstVersions(texts.length)] : []),
    ...(!percent ? [] : [site.words.verification.quoted(percent)]),
  ];
}

/**
 * What was made of the newest text of a source to check against, and by whom of which copy, as far
 * as that is noted; nothing where nothing was.
 */
export function fingerprintText({ words }: Site, source: Source): string | undefined {
  const newest = checkedTexts(source).at(-1)?.fingerprint;
  if (!newest) return undefined;
  const { by, byFirst, keptPrivate, taken } = words.verification;
  const isFirst = newest.version === 1 && !newest.isPrivate;
  const made = (isFirst ? byFirst : by)(newest.sequenceLength, newest.bits, newest.words);
  const when = newest.taken === undefined ? undefined : dayLabel(newest.taken, words);
  const noted = { when, by: newest.by, copy: newest.copy };
  return [
    made,
    ...(newest.isPrivate ? [keptPrivate] : []),
    ...(present(Object.values(noted)).length > 0 ? [taken(noted)] : []),
  ].join(' ');
}
