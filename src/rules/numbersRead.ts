import { readsNumberWords } from '../numbers/numbers.ts';
import type { RuleContext } from './rule.ts';

/** What a note about a number that rests on a source in another language says to do. */
export const COMPARE =
  'Compare it with the source yourself: number words are read in English alone.';

/**
 * Whether every number that these sources print can be read in them, so that one not found is not
 * printed.
 */
export const allNumbersRead = ({ sources }: RuleContext, ids: readonly string[]): boolean =>
  ids.every((id) => {
    const language = sources.get(id)?.data.language;
    return language === undefined || readsNumberWords(language);
  });
