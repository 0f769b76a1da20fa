import { compareText, recordsAt } from '../../basics/lists.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { claimsOf, sourcesOf } from '../../domain/archiveIndex.ts';
import type { ArchiveIndex, PlacedClaim } from '../../domain/archiveIndex.ts';
import { voicesOf } from '../../domain/membership.ts';
import { evened } from '../../text/folding.ts';
import type { Site } from '../site.ts';
import { actorLabel } from './actorLine.ts';
import { kindLanguage, kindName } from './kindName.ts';
import { sourceLink } from './links.ts';
import { placeValues } from './placeValues.ts';

/**
 * What events can be filtered by, in the order in which a page shows it. The names are part of
 * addresses: `?actor=owen-brandt&kind=briefing`.
 */
export const FACETS = [
  'actor',
  'via',
  'about',
  'place',
  'source',
  'kind',
  'thread',
  'tag',
  'measure',
  'contested',
] as const;
export type FacetName = (typeof FACETS)[number];

/** The language of the label of a value, where it is not in that of the entries. */
export function labelLanguage(site: Site, facet: FacetName, value: string): string | undefined {
  if (facet === 'kind') return kindLanguage(site, value);
  return facet === 'contested' ? site.lang : undefined;
}

/** A value without its number. */
interface Unnumbered {
  facet: FacetName;
  /** as an address has it */
  value: string;
  label: string;
  /** of a place: what addresses called it that were made before it had a record */
  texts?: readonly string[];
}

/** One value of a facet. */
export interface FacetValue extends Unnumbered {
  /**
   * what stands for the value where every event lists its values: in `data-facets` and in the
   * search index
   */
  number: number;
}

interface FacetTable {
  values: readonly FacetValue[];
  /** the numbers of the values of each event, in ascending order */
  ofEvent: ReadonlyMap<string, readonly number[]>;
}

function valuesOfClaim(site: Site, { claim }: PlacedClaim): Unnumbered[] {
  const voices = [...voicesOf(claim, site.index.membersOf).keys()];
  const values = voices.map((id): Unnumbered => ({
    facet: 'actor',
    value: id,
    label: actorLabel(site, id),
  }));
  for (const id of claim.via) values.push({ facet: 'via', value: id, label: actorLabel(site, id) });
  const id = claim.figure?.measure;
  if (id !== undefined)
    values.push({ facet: 'measure', value: id, label: site.index.measure.get(id)?.title ?? id });
  return values;
}

/** The values of one event, in no order; a value may be among them more than once. */
function valuesOf(site: Site, event: ArchiveEvent): Unnumbered[] {
  const { words, index } = site;
  const { id, kind } = event;
  const values = claimsOf(site.index, event).flatMap((placed) => valuesOfClaim(site, placed));
  for (const { actor, name = '' } of event.about ?? []) {
    const label = actor === undefined ? name : actorLabel(site, actor);
    values.push({ facet: 'about', value: actor ?? name, label });
  }
  for (const source of sourcesOf(event))
    values.push({ facet: 'source', value: source, label: sourceLink(site, source).label });
  values.push(...placeValues(site, event));
  values.push({ facet: 'kind', value: kind, label: kindName(site, kind) });
  for (const thread of recordsAt(index.thread, event.threads))
    values.push({ facet: 'thread', value: thread.id, label: thread.title });
  for (const tag of event.tags) values.push({ facet: 'tag', value: evened(tag), label: tag });
  const sides = index.contested.get(id) ?? [];
  if (sides.length > 0)
    values.push({ facet: 'contested', value: 'yes', label: words.filters.contestedOnly });
  for (const side of sides)
    values.push({ facet: 'contested', value: side, label: words.filters.contestedSides[side] });
  return values;
}

const keyOf = ({ facet, value }: Unnumbered): string => `${facet}=${value}`;

/** By facet, and within a facet by label; values of one label by what addresses call them. */
const compareValues = (a: Unnumbered, b: Unnumbered): number =>
  FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet) ||
  compareText(a.label, b.label) ||
  compareText(a.value, b.value);

const tables = new WeakMap<ArchiveIndex, FacetTable>();

/** All values that some event has, numbered in order. Made once for an archive. */
export function facetTable(site: Site): FacetTable {
  const made = tables.get(site.index);
  if (made) return made;
  const ofEvents = site.index.events.map((event) => ({
    id: event.id,
    values: new Map(valuesOf(site, event).map((value) => [keyOf(value), value])),
  }));
  const all = new Map(ofEvents.flatMap(({ values }) => [...values]));
  const values = [...all.values()]
    .sort(compareValues)
    .map((value, number) => ({ ...value, number }));
  const numbers = new Map(values.map((value) => [keyOf(value), value.number]));
  const table: FacetTable = {
    values,
    ofEvent: new Map(
      ofEvents.map(({ id, values: own }) => [
        id,
        [...own.keys()].flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b),
      ]),
    ),
  };
  tables.set(site.index, table);
  return table;
}

/** The numbers of an event’s values, in ascending order. */
export const facetNumbers = (site: Site, eventId: string): readonly number[] =>
  facetTable(site).ofEvent.get(eventId) ?? [];
