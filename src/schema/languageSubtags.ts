import items from 'language-subtag-registry/data/json/registry.json' with { type: 'json' };

/** What a part of a language tag says (RFC 5646). */
export type SubtagKind = 'language' | 'script' | 'region' | 'variant';

/** A part of a language tag as the registry has it. */
export interface Subtag {
  kind: SubtagKind;
  /** in the case in which it is written */
  subtag: string;
  /** its names in English */
  names: readonly string[];
  retired: boolean;
  /** what is written in its place today */
  replacedBy: string | undefined;
}

const KINDS: readonly string[] = ['language', 'script', 'region', 'variant'] satisfies SubtagKind[];
const isKind = (type: string): type is SubtagKind => KINDS.includes(type);

const keyOf = (kind: SubtagKind, subtag: string): string => `${kind} ${subtag.toLowerCase()}`;

let byKey: ReadonlyMap<string, Subtag> | undefined;

/** All that is registered, but for what is kept for private use. Read when first used. */
const registered = (): ReadonlyMap<string, Subtag> =>
  (byKey ??= new Map(
    items.flatMap((item): [string, Subtag][] => {
      const { Type: kind, Subtag: subtag, Description: names, Deprecated } = item;
      if (!isKind(kind) || subtag === undefined || subtag.includes('..')) return [];
      const replacedBy = item['Preferred-Value'];
      const retired = Deprecated !== undefined;
      return [[keyOf(kind, subtag), { kind, subtag, names, retired, replacedBy }]];
    }),
  ));

/** The registered part of a tag. */
export const subtagOf = (kind: SubtagKind, subtag: string): Subtag | undefined =>
  registered().get(keyOf(kind, subtag));

/** The first registered part of that name in English, languages before all others. */
export function subtagNamed(name: string): Subtag | undefined {
  const asked = name.trim().toLowerCase();
  return registered()
    .values()
    .find(({ retired, names }) => !retired && names.some((known) => known.toLowerCase() === asked));
}

/** The codes of the languages that have one of two letters. */
export const commonLanguages = (): string[] =>
  [...registered().values()]
    .filter(({ kind, subtag, retired }) => kind === 'language' && subtag.length === 2 && !retired)
    .map(({ subtag }) => subtag);

const FORMS: readonly [SubtagKind, RegExp][] = [
  ['script', /^[a-z]{4}$/i],
  ['region', /^(?:[a-z]{2}|\d{3})$/i],
  ['variant', /./],
];

/** The parts of a tag that have to be registered, which end before the first of one sign. */
export function partsOfTag(tag: string): { kind: SubtagKind; text: string }[] {
  const [language = '', ...rest] = tag.split('-');
  const end = rest.findIndex((text) => text.length === 1);
  return [
    { kind: 'language', text: language },
    ...rest.slice(0, end === -1 ? rest.length : end).map((text) => ({
      kind: FORMS.find(([, form]) => form.test(text))?.[0] ?? 'variant',
      text,
    })),
  ];
}
