import type { Kind } from './kinds.ts';

/** The kinds of entry that fields name, by the names of the fields. */
const NAMED = {
  actors: ['by', 'onBehalfOf', 'via', 'asked', 'actor', 'partOf', 'members'],
  events: ['occasion', 'after', 'follows', 'into'],
  measures: ['measure'],
  places: ['places', 'in'],
  sources: [
    'sources',
    'source',
    'restsOn',
    'datePrintedIn',
    'dateBoundIn',
    'publishedBoundIn',
    'saidBoundIn',
    'asOfBoundIn',
  ],
  threads: ['threads'],
} as const satisfies Record<Kind, readonly string[]>;

const KIND_OF = new Map<string, Kind>(
  Object.entries(NAMED).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind])),
);

/**
 * The kind of entry whose id stands in a field, or in each item of its list.
 * @param path the way to the field, or to an item
 */
export function kindNamedAt(path: readonly PropertyKey[]): Kind | undefined {
  const names = path.filter((key) => typeof key === 'string');
  const name = names.at(-1) ?? '';
  // What replaced a source is a source.
  return name === 'by' && names.at(-2) === 'replaced' ? 'sources' : KIND_OF.get(name);
}
