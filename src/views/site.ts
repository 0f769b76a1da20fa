import { addressesOf } from '../addresses/addresses.ts';
import type { Addresses } from '../addresses/addresses.ts';
import type { Archive } from '../domain/archive.ts';
import { indexArchive } from '../domain/archiveIndex.ts';
import type { ArchiveIndex } from '../domain/archiveIndex.ts';
import { withNeutralNames } from './neutralNames.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/index.ts';

/**
 * What every view is made from: the indexed archive, the words of its language and the addresses of
 * its pages.
 */
export interface Site {
  index: ArchiveIndex;
  words: Words;
  /** the language of the words, where there are none in that of the entries */
  lang: string | undefined;
  addresses: Addresses;
}

/** Prepares an archive for the views; done once for all pages. */
export function siteOf(archive: Archive): Site {
  const { language } = archive.story;
  const words = wordsFor(language);
  const hasWords = new Intl.Locale(language).language === words.language;
  return {
    index: indexArchive(withNeutralNames(archive, words)),
    words,
    lang: hasWords ? undefined : words.language,
    addresses: addressesOf(archive.story.site),
  };
}
