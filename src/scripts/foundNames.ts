import { shownText } from '../text/indexedText.ts';
import { hasTerm } from './askedWords.ts';
import type { Term } from './askedWords.ts';

/** Another name by which a page was found, of somebody or something that it names otherwise. */
export interface FoundName {
  /** the name that the page has */
  of: string;
  name: string;
}

/** What stands between the records and between the names of one in the index. */
const BETWEEN_RECORDS = ' || ';
const BETWEEN_NAMES = ' | ';

/**
 * The other names without which a page would not have been found: those that have a term that its
 * text has not.
 * @param names the field `names` of the page in the index
 * @param text the text of the page
 */
export function foundNames(
  names: string | undefined,
  text: string,
  terms: readonly Term[],
): FoundName[] {
  if (names === undefined) return [];
  const missing = terms.filter((term) => !hasTerm(text, term));
  return shownText(names)
    .split(BETWEEN_RECORDS)
    .flatMap((record) => {
      const [of = '', ...others] = record.split(BETWEEN_NAMES);
      const name = others.find((other) => missing.some((term) => hasTerm(other, term)));
      return name === undefined ? [] : [{ of, name }];
    });
}
