/**
 * What is given for a language, or for it without its last parts: of `en` and `ko`, the first for
 * `en-GB` (RFC 4647, 3.4). Where nothing is, what is given for another form of the same language.
 */
export function givenForLanguage(
  given: Readonly<Record<string, string>>,
  tag: string,
): string | undefined {
  const parts = tag.split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const found = given[parts.slice(0, count).join('-')];
    if (found !== undefined) return found;
  }
  const { language } = new Intl.Locale(tag);
  return Object.entries(given).find(([key]) => new Intl.Locale(key).language === language)?.[1];
}
