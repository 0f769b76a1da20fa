import type { Words } from '../../words/index.ts';

/** What a language is called, by its tag (BCP 47). */
export function languageName(tag: string, { locale }: Words): string {
  // Extensions and private parts of a tag have no names.
  const { language, script, region } = new Intl.Locale(tag);
  const named = [language, script, region].filter((part) => part !== undefined).join('-');
  return new Intl.DisplayNames([locale], { type: 'language' }).of(named) ?? tag;
}
