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

/** The language of that name, which may be misspelt by a letter or two. */
function codeNamed(name: string): string | undefined {
  const named = subtagNamed(name);
  if (named) return codeOf(named);
  const asked = name.trim().toLowerCase();
  const near = commonNames()
    .map(({ code, name: known }) => ({ code, changes: distance(asked, known), known }))
    .filter(({ changes, known }) => changes === 0 || (changes <= MAX_MISSPELT && known.length > 5))
    .sort((a, b) => a.changes - b.changes);
  return near[0]?.code;
}

/** What to do about a text that is no registered language tag. */
export function languageTip(value: string): string | undefined {
  const tag = rewritten(value);
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
