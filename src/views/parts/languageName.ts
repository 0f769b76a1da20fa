import type { Site } from '../site.ts';

/** The name of a language, by its tag (BCP 47). */
export function languageName(tag: string, { words }: Site): string {
  // Extensions and private parts of a tag (BCP 47) have no names.
  const { language, script, region } = new Intl.Locale(tag);
  const named = [language, script, region].filter((part) => part !== undefined).join('-');
  return new Intl.DisplayNames([words.locale], { type: 'language' }).of(named) ?? tag;
}
