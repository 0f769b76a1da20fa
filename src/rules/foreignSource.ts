import type { RuleContext } from './rule.ts';

const baseOf = (tag: string): string => new Intl.Locale(tag).language;

/** The language of a source (BCP 47), where it is another than that of the story. */
export function otherLanguageOf(
  { sources, language }: RuleContext,
  id: string,
): string | undefined {
  const own = sources.get(id)?.data.language;
  return own === undefined || baseOf(own) === baseOf(language) ? undefined : own;
}
