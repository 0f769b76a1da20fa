import { citationsIn } from '../parse/citations.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import type { Place } from '../problems/problem.ts';
import { UNKNOWN_OCCASION } from '../schema/claim.ts';
import { splitClaimAddress } from '../schema/claimAddress.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { kindNamedAt } from '../schema/references.ts';

/** A place where an entry is named by its id. */
export interface Reference {
  entry: Entry<unknown>;
  place: () => Place;
  kind: Kind;
  id: string;
}

/** The address of a claim in a field. */
export interface ClaimReference {
  entry: Entry<unknown>;
  place: () => Place;
  address: string;
}

/** Whether a field holds the address of a claim. */
const isClaimAddress = (path: FieldPath): boolean =>
  (path.at(-1) === 'claim' && path.at(-3) === 'relations') ||
  (path.at(-1) === 'to' && path.at(-3) === 'claims');

/** Goes to every text in a value, however deep, with the way to it. */
export function eachText(
  value: unknown,
  found: (text: string, path: FieldPath) => void,
  path: FieldPath = [],
): void {
  if (typeof value === 'string') found(value, path);
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) eachText(item, found, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) eachText(inner, found, [...path, name]);
}

const entriesOf = (content: Content): Entry<unknown>[] => [
  ...(content.story ? [content.story] : []),
  ...KIND_NAMES.flatMap((kind): readonly Entry<unknown>[] => content[kind]),
];

/** Every id of an entry, and every address of a claim, that stands in a field. */
export function fieldReferences(content: Content): {
  references: Reference[];
  claims: ClaimReference[];
} {
  const references: Reference[] = [];
  const claims: ClaimReference[] = [];
  for (const entry of entriesOf(content)) {
    eachText(entry.data, (text, path) => {
      const place = (): Place => entry.at(path);
      if (isClaimAddress(path)) {
        claims.push({ entry, place, address: text });
        references.push({ entry, place, kind: 'events', id: splitClaimAddress(text).event });
        return;
      }
      const kind = kindNamedAt(path);
      const isNone = path.at(-1) === 'occasion' && text === UNKNOWN_OCCASION;
      if (kind && !isNone) references.push({ entry, place, kind, id: text });
    });
  }
  return { references, claims };
}

/** Every citation in the text of an entry. */
export const citationReferences = (content: Content): Reference[] =>
  [...(content.about ? [content.about] : []), ...content.events, ...content.sources].flatMap(
    (entry) =>
      citationsIn(entry.body).map(({ id, place }) => ({
        entry,
        place: () => place,
        kind: 'sources' as const,
        id,
      })),
  );
