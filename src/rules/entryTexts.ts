import { blocksOf } from '../parse/blocks.ts';
import { plainText } from '../parse/bodyText.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Place } from '../problems/problem.ts';

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
