import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { knownSureness } from '../../domain/knownSureness.ts';
import { publicBySure } from '../../domain/order.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { dayInFull, publishedView } from './dateView.ts';
import type { DateView } from './dateView.ts';
import { publishedEvidence } from './evidenceSentences.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';

/** By which day something was public, with the word for a day that no source prints. */
export const publicByLabel = (
  { words }: Site,
  day: IsoDay,
  sureness: Sureness | undefined,
): string => words.source.publicBy(dayInFull(day, words, sureness));

/** A note on an event that was known by a day only if an assumption about the day holds. */
export const assumedKnown = (
  { index, words }: Site,
  event: ArchiveEvent,
  day: IsoDay,
): string | undefined =>
  knownSureness(index, sourcesOf(event), day) === 'assumed' ? words.known.assumedEvent : undefined;

/** A source that only an assumption puts on the page of a past day. */
export interface AssumedSource extends Link {
  published: DateView | undefined;
  /** what is assumed */
  evidence: string | undefined;
}

/** Those of some sources that only an assumption puts on the pages of past days. */
export const assumedSources = (site: Site, sources: readonly Source[]): AssumedSource[] =>
  sources
    .filter((source) => publicBySure(source)?.sureness === 'assumed')
    .map((source) => ({
      ...sourceLink(site, source.id),
      published: publishedView(source, site.words),
      evidence: publishedEvidence(site, source),
    }));
