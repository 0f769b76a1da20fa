import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Migration } from '../../src/parse/migrations.ts';
import type { TextEdit } from '../../src/parse/textEdits.ts';

/** A field of a group, if the group has it and has none of the new name yet. */
function oldField(group: unknown, name: string, newName: string): Pair<Node, Node> | undefined {
  if (!isMap<Node, Node>(group) || group.has(newName)) return undefined;
  return group.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** Gives a field another name. */
const renamed = ({ key }: Pair<Node, Node>, name: string): TextEdit => {
  const [start = 0, end = 0] = key.range ?? [];
  return { start, end, text: name };
};

/** Makes the value of a field a list of this one value. */
function listed({ value }: Pair<Node, Node>, text: string): TextEdit[] {
  const [start = 0, end = 0] = value?.range ?? [];
  if (!isMap(value) || value.flow) {
    return [
      { start, end: start, text: '[' },
      { start: end, end, text: ']' },
    ];
  }
  const edits = [{ start, end: start, text: '- ' }];
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1)
    if (text[at] !== '\n') edits.push({ start: at, end: at, text: '  ' });
  return edits;
}

const claimsOf = ({ contents }: Document): YAMLMap[] => {
  const claims = isMap(contents) ? contents.get('claims') : undefined;
  return isSeq(claims) ? claims.items.filter((claim) => isMap(claim)) : [];
};

/** `place: Kursk Oblast` becomes `places: [kursk-oblast]`. */
export const PLACES: Migration = {
  id: '2030-01-01-places',
  kind: 'events',
  what: 'The name under “place” becomes the list of ids “places”.',
  rewrite: ({ contents }) => {
    const place = oldField(contents, 'place', 'places');
    if (!place || !isScalar(place.value) || typeof place.value.value !== 'string') return [];
    const [start = 0, end = 0] = place.value.range ?? [];
    const id = place.value.value.toLowerCase().replaceAll(' ', '-');
    return [renamed(place, 'places'), { start, end, text: `[${id}]` }];
  },
};

/** `relation: { … }` of a claim becomes `relations: [{ … }]`. */
export const RELATIONS: Migration = {
  id: '2030-02-01-relations',
  kind: 'events',
  what: 'The “relation” of a claim becomes the list “relations”.',
  rewrite: (document, text) =>
    claimsOf(document).flatMap((claim) => {
      const relation = oldField(claim, 'relation', 'relations');
      return isMap(relation?.value)
        ? [renamed(relation, 'relations'), ...listed(relation, text)]
        : [];
    }),
};

/** An old form of a title that never was, for files that are valid in the form of today. */
export const HEADLINE: Migration = {
  id: '2030-03-01-headline',
  kind: 'events',
  what: '“headline” becomes “title”.',
  rewrite: ({ contents }) => {
    const headline = oldField(contents, 'headline', 'title');
    return headline ? [renamed(headline, 'title')] : [];
  },
};
