import { distance } from 'fastest-levenshtein';
import { commonLanguages, partsOfTag, subtagNamed, subtagOf } from './languageSubtags.ts';

/** A language, or the one that is spoken most in a country, by its code. */
function codeOf({ kind, subtag }: { kind: string; subtag: string }): string {
  return kind === 'region' ? new Intl.Locale(`und-${subtag}`).maximize().language : subtag;
}

const isRegistered = (tag: string): boolean =>
  partsOfTag(tag).every(({ kind, text }) => {
    const part = subtagOf(kind, text);
    return part !== undefined && !part.retired;
  });

/** A tag that is written with other signs, or with a longer code of the same language. */
function rewritten(value: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(value.replaceAll('_', '-'));
    return isRegistered(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** How languages of two letters are called, in English and by those who speak them. */
function commonNames(): { code: string; name: string }[] {
  const english = new Intl.DisplayNames(['en'], { type: 'language' });
  return commonLanguages().flatMap((code) =>
    [english, new Intl.DisplayNames([code], { type: 'language' })].map((names) => ({
      code,
      name: names.of(code)?.toLowerCase() ?? code,
    })),
  );
}

/** Changes of a letter with which a name still counts as misspelt. */
const MAX_MISSPELT = 2;

/** Names that neither the registry nor the data of locales has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  farsi: 'fa',
  mandarin: 'zh',
  american: 'en',
  british: 'en',
  castilian: 'es',
};

/** The language of that name, which may be misspelt by a letter or two. */
function codeNamed(name: string): string | undefined {
  const asked = name.trim().toLowerCase();
  const common = commonNames().find(({ name: known }) => known === asked)?.code;
  if (common !== undefined) return common;
  const named = subtagNamed(name);
  if (named && named.kind !== 'script') return codeOf(named);
  if (OTHER_NAMES[asked] !== undefined) return OTHER_NAMES[asked];
  const near = commonNames()
    .map(({ code, name: known }) => ({ code, changes: distance(asked, known), known }))
    .filter(({ changes, known }) => changes <= MAX_MISSPELT && known.length > 5)
    .sort((a, b) => a.changes - b.changes);
  // Of “Modern Greek” the last word is the language.
  const [, last] = /\s(\S+)$/.exec(asked) ?? [];
  return near[0]?.code ?? (last === undefined ? undefined : codeNamed(last));
}

/** Whether a tag has the region by a code that many write, and the registry does not have. */
export const isUk = (value: string): boolean => /^[a-z]{2,3}[-_]uk$/i.test(value);

/** What to do about a text that is no registered language tag. */
export function languageTip(value: string): string | undefined {
  const tag = rewritten(isUk(value) ? value.replace(/uk$/i, 'GB') : value);
  if (tag !== undefined) return `Did you mean “${tag}”?`;
  const [name = ''] = value.split(/[-_(,]/);
  const region = subtagOf('region', name);
  if (region) {
    const [country = ''] = region.names;
    return `Did you mean “${codeOf(region)}”? ${region.subtag} is a country, ${country}.`;
  }
  const code = codeNamed(name);
  return code === undefined ? undefined : `Did you mean “${code}”?`;
}
