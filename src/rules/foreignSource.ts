import { UNKNOWN_LANGUAGE } from '../text/unknownLanguage.ts';
import type { RuleContext } from './rule.ts';

const baseOf = (tag: string): string => new Intl.Locale(tag).language;

/**
 * The language of a source (BCP 47), where it is another than that of the story, or where nobody
 * knows it, so that it may be.
 */
export function otherLanguageOf(
  { sources, language }: RuleContext,
  id: string,
): string | undefined {
  const source = sources.get(id);
  if (!source) return undefined;
  const own = source.data.language ?? UNKNOWN_LANGUAGE;
  return baseOf(own) === baseOf(language) ? undefined : own;
}
