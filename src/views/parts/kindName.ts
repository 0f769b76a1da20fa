import { isCommonKind, UNKNOWN_KIND } from '../../schema/eventKinds.ts';
import { givenForLanguage } from '../../schema/languageLookup.ts';
import type { Site } from '../site.ts';

/** What the story itself calls a kind of event, in its language, where it declares that kind. */
function ownKindName({ index }: Site, kind: string): string | undefined {
  const { kinds, language } = index.archive.story;
  const own = kinds.find(({ id }) => id === kind);
  return own && givenForLanguage(own.names, language);
}

/** What a kind of event is called. */
export function kindName(site: Site, kind: string): string {
  const { eventKinds } = site.words;
  const common = isCommonKind(kind) || kind === UNKNOWN_KIND ? eventKinds[kind] : kind;
  return ownKindName(site, kind) ?? common;
}

/** The language of that name, where it is of words that are not in the language of the entries. */
export const kindLanguage = (site: Site, kind: string): string | undefined =>
  ownKindName(site, kind) === undefined ? site.lang : undefined;
