import type { Hosting } from '../addresses/hosting.ts';
import type { Card } from '../editing/formCards.ts';
import type { ContentIndex } from '../editing/publishedPaths.ts';
import type { Words } from '../words/index.ts';

/** What all parts of the form share. */
export interface FormContext {
  words: Words;
  /** the language of the words, where it is not that of the page */
  lang: string | undefined;
  hosting: Hosting | undefined;
  index: ContentIndex;
  /** the texts of content files that were loaded, by their paths */
  texts: Record<string, string>;
  cards: Card[];
  /** files with the fingerprints of the articles that were pasted, by the keys of their cards */
  fingerprints: Map<number, (id: string) => string>;
  /** the fields that somebody has been in: what they miss is said beside them */
  touched: Set<string>;
  /** says that something in the form has changed */
  changed: () => void;
}

/** The language of the names and descriptions of fields, which are those of the content files. */
export const FIELD_LANGUAGE = 'en';

/** The id of the element with a field, which its problems and links find it by. */
export const fieldId = (key: number, way: readonly (string | number)[]): string =>
  `_f${key}-${way.join('-')}`;
