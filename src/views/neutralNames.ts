import { compareText } from '../basics/lists.ts';
import type { Archive } from '../domain/archive.ts';
import type { RecordType } from '../schema/kinds.ts';
import type { Suppression } from '../schema/suppression.ts';
import type { Words } from '../words/index.ts';

/** An entry whose words had to go. */
export interface Removed {
  type: RecordType;
  id: string;
  suppressed: Suppression;
}

/** All entries whose words had to go. */
export const removedIn = ({ removed, sources, actors }: Archive): Removed[] => [
  ...removed,
  ...[...sources, ...actors].flatMap(({ type, id, suppressed }) =>
    suppressed ? [{ type, id, suppressed }] : [],
  ),
];

/**
 * The neutral name of an entry whose words had to go. Several of one kind have numbers, so that
 * readers can tell them apart, in the order in which they were removed: a number tells nothing of
 * the entry, and stays when further ones are removed.
 */
export function neutralName(
  archive: Archive,
  { removed: words }: Words,
  { type, id }: Pick<Removed, 'type' | 'id'>,
): string {
  const ids = removedIn(archive)
    .filter((one) => one.type === type)
    .sort((a, b) => compareText(a.suppressed.date, b.suppressed.date) || compareText(a.id, b.id))
    .map((one) => one.id);
  const name = words.names[type];
  return ids.length > 1 ? words.numbered(name, ids.indexOf(id) + 1) : name;
}

/**
 * Gives records whose words had to go, and that others still name, a neutral name. The archive of a
 * past day has them already.
 */
export function withNeutralNames(archive: Archive, words: Words): Archive {
  const nameOf = (one: Pick<Removed, 'type' | 'id'>): string => neutralName(archive, words, one);
  return {
    ...archive,
    sources: archive.sources.map((one) =>
      one.suppressed && one.label === '' ? { ...one, label: nameOf(one) } : one,
    ),
    actors: archive.actors.map((one) =>
      one.suppressed && one.name === '' ? { ...one, name: nameOf(one) } : one,
    ),
  };
}
