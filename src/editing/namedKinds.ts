import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';

/** What the ids in fields of these names are ids of, in files of every kind. */
const NAMED: Readonly<Record<string, Kind>> = {
  ...{ sources: 'sources', source: 'sources', restsOn: 'sources', datePrintedIn: 'sources' },
  ...{ dateBoundIn: 'sources', saidBoundIn: 'sources', asOfBoundIn: 'sources' },
  publishedBoundIn: 'sources',
  ...{ by: 'actors', onBehalfOf: 'actors', via: 'actors', asked: 'actors', actor: 'actors' },
  ...{ partOf: 'actors', members: 'actors' },
  ...{ after: 'events', follows: 'events', occasion: 'events', claim: 'events' },
  ...{ measure: 'measures', places: 'places', in: 'places', threads: 'threads' },
};

/** The kind of entry that a field names by id, or whose claims it names; nothing for others. */
export const namedKind = (field: string): Kind | undefined =>
  Object.hasOwn(NAMED, field) ? NAMED[field] : undefined;

/** The fields of a record of a kind by which it is known to people. */
export const nameField = (kind: Kind): 'title' | 'label' | 'name' => {
  const { shape } = KINDS[kind].schema;
  if ('title' in shape && !('label' in shape)) return 'title';
  return 'label' in shape ? 'label' : 'name';
};
