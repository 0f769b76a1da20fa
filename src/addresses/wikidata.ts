/** The page of a record in Wikidata, by its identifier there. */
export const wikidataAddress = (identifier: string): string =>
  `https://www.wikidata.org/wiki/${identifier}`;
