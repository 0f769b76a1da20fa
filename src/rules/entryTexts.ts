import { blocksOf } from '../parse/blocks.ts';
import { plainText } from '../parse/bodyText.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Place } from '../problems/problem.ts';
import { KIND_NAMES } from '../schema/kinds.ts';

export type AnyEntry = Entry<unknown>;

/** A text of an entry. */
export interface TextOfEntry {
  text: string;
  place: Place;
  /** where it stands among the fields; absent in the body */
  path?: FieldPath | undefined;
}

/** The fields with the ids of an entry and its claims, which are compared as ids. */
const OWN_IDS = ['id', 'aliases'];

/** Every text in the fields of an entry, whatever field it is. */
function textsIn(value: unknown, path: FieldPath, entry: AnyEntry): TextOfEntry[] {
  if (typeof value === 'string') return [{ text: value, path, place: entry.at(path) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    OWN_IDS.includes(name)
      ? []
      : textsIn(inner, [...path, Array.isArray(value) ? Number(name) : name], entry),
  );
}

/** Every text of an entry, in its fields and in its body. */
export const textsOfEntry = (entry: AnyEntry): TextOfEntry[] => [
  ...textsIn(entry.data, [], entry),
  ...blocksOf(entry.body, []).map(({ block }) => ({
    text: plainText(block),
    path: undefined,
    place: block.position?.start ?? FILE_START,
  })),
];

/** A name as ids write it: “Ada Lund” is `ada-lund`. */
export const asId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The ids by which pages and claims of an entry are found, its former ones included. */
export function idsOfEntry(entry: AnyEntry): TextOfEntry[] {
  const { aliases = [], claims = [] } = entry.data as {
    aliases?: string[];
    claims?: { id: string; aliases: string[] }[];
  };
  const ofClaims = claims.flatMap((claim, i) => [
    { text: claim.id, place: entry.at(['claims', i, 'id']) },
    ...claim.aliases.map((text, j) => ({ text, place: entry.at(['claims', i, 'aliases', j]) })),
  ]);
  return [
    { text: entry.id, place: FILE_START },
    ...aliases.map((text, i) => ({ text, place: entry.at(['aliases', i]) })),
    ...ofClaims,
  ];
}

/** The story, the text about the site, and all entries that stand. */
export const standingEntries = (content: Content): AnyEntry[] => [
  ...(content.story ? [content.story] : []),
  ...(content.about ? [content.about] : []),
  ...KIND_NAMES.flatMap((kind): readonly AnyEntry[] => content[kind]),
];
