import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blocksOf } from '../parse/blocks.ts';
import { plainText } from '../parse/bodyText.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Place } from '../problems/problem.ts';
import { meansEntry } from '../schema/entryLink.ts';
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

/** A text as people read it: an address may have letters in it as percent signs and digits. */
function asRead(text: string): string {
  if (!/^https?:/.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Every text in the fields of an entry, whatever field it is. */
function textsIn(value: unknown, path: FieldPath, entry: AnyEntry): TextOfEntry[] {
  if (typeof value === 'string') return [{ text: asRead(value), path, place: entry.at(path) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    OWN_IDS.includes(name)
      ? []
      : textsIn(inner, [...path, Array.isArray(value) ? Number(name) : name], entry),
  );
}

/** The addresses that a body leads to. Other entries are looked at themselves. */
function addressesIn(body: Root): TextOfEntry[] {
  const found: TextOfEntry[] = [];
  visit(body, 'link', ({ url, position }) => {
    if (meansEntry(url)) return;
    found.push({ text: asRead(url), path: undefined, place: position?.start ?? FILE_START });
  });
  return found;
}

/** Every text of an entry, in its fields and in its body. */
export const textsOfEntry = (entry: AnyEntry): TextOfEntry[] => [
  ...textsIn(entry.data, [], entry),
  ...addressesIn(entry.body),
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

/** The ids of an entry, of its claims and of the kinds of event it has, former ones included. */
export function idsOfEntry(entry: AnyEntry): TextOfEntry[] {
  const {
    aliases = [],
    claims = [],
    kinds = [],
  } = entry.data as {
    aliases?: string[];
    claims?: { id: string; aliases: string[] }[];
    kinds?: { id: string }[];
  };
  const ofClaims = claims.flatMap((claim, i) => [
    { text: claim.id, place: entry.at(['claims', i, 'id']) },
    ...claim.aliases.map((text, j) => ({ text, place: entry.at(['claims', i, 'aliases', j]) })),
  ]);
  return [
    { text: entry.id, place: FILE_START },
    ...aliases.map((text, i) => ({ text, place: entry.at(['aliases', i]) })),
    ...ofClaims,
    ...kinds.map(({ id }, i) => ({ text: id, place: entry.at(['kinds', i, 'id']) })),
  ];
}

/** The story, the text about the site, and all entries that stand. */
export const standingEntries = (content: Content): AnyEntry[] => [
  ...(content.story ? [content.story] : []),
  ...(content.about ? [content.about] : []),
  ...KIND_NAMES.flatMap((kind): readonly AnyEntry[] => content[kind]),
];
