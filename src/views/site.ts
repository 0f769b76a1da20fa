import type { Archive } from '../domain/archive.ts';
import { indexArchive } from '../domain/archiveIndex.ts';
import type { ArchiveIndex } from '../domain/archiveIndex.ts';
import { publicBy } from '../domain/order.ts';
import { addressesOf } from '../addresses/addresses.ts';
import type { Addresses } from '../addresses/addresses.ts';
import { dayLabel } from './parts/dateView.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/index.ts';

/**
 * What every view is made from: the indexed archive, the words of its language and the addresses of
 * its pages.
 */
export interface Site {
  index: ArchiveIndex;
  words: Words;
  addresses: Addresses;
}

/**
 * The day by which the newest of the sources was public: how far the story is told. Not known where
 * no source has a day.
 */
export function toldUntil({ index, words }: Site): string | undefined {
  // Sources stand in the order of these days, those without one last.
  const newest = index.sources.findLast((source) => publicBy(source) !== null);
  const day = newest && publicBy(newest);
  return day ? words.site.toldUntil(dayLabel(day, words)) : undefined;
}

export function siteOf(archive: Archive): Site {
  return {
    index: indexArchive(archive),
    words: wordsFor(archive.story.language),
    addresses: addressesOf(archive.story.site),
  };
}
