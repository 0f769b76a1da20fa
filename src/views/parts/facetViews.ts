import { sourcesOf } from '../../domain/archiveIndex.ts';
import type { ArchiveIndex } from '../../domain/archiveIndex.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { compareText } from '../../basics/lists.ts';
import { actorLink, sourceLink } from './links.ts';
import { claimsOf } from './claimViews.ts';
import type { Site } from '../site.ts';

/**
 * What events can be filtered by. The names stand in addresses: `?actor=john-kirby&kind=briefing`.
 */
export const FACETS = ['actor', 'place', 'source', 'kind', 'measure', 'contested'] as const;
export type FacetName = (typeof FACETS)[number];

/** One value of a facet. */
export interface FacetValue {
  facet: FacetName;
  /** as it stands in an address */
  value: string;
  label: string;
  /**
   * what stands for it where every event carries its values: in `data-facets` and in the search
   * index
   */
  number: number;
}

export interface FacetOption extends FacetValue {
  /** how many of the events given have it */
  count: number;
  /**
   * the number, where it does not follow on that of the option before: most do, and what is not
   * printed weighs nothing
   */
  printedNumber: number | undefined;
}

/** A facet as the form prints it. */
export interface FacetView {
  name: FacetName;
  label: string;
  options: readonly FacetOption[];
  /** how many values there are, of which the most frequent are options */
  all: number;
}

/**
 * More options of one facet than this nobody reads through: the most frequent stand for all, and
 * the search finds the others.
 */
export const MOST_OPTIONS = 60;

interface FacetTable {
  values: readonly FacetValue[];
  ofEvent: ReadonlyMap<string, readonly number[]>;
}

const tables = new WeakMap<ArchiveIndex, FacetTable>();

/** The values of one event, with their labels, in no order. */
function valuesOf(site: Site, event: ArchiveEvent): Omit<FacetValue, 'number'>[] {
  const { words, index } = site;
  const value = (facet: FacetName, id: string, label: string) => ({ facet, value: id, label });
  return claimsOf(site, event)
    .flatMap(({ claim }) => [
      ...[claim.by, claim.onBehalfOf].flatMap((id) =>
        id === undefined ? [] : [value('actor', id, actorLink(site, id).label)],
      ),
      ...(claim.figure
        ? [
            value(
              'measure',
              claim.figure.measure,
              index.measure.get(claim.figure.measure)?.title ?? claim.figure.measure,
            ),
          ]
        : []),
    ])
    .concat(
      event.place === undefined ? [] : value('place', event.place, event.place),
      sourcesOf(event).map((id) => value('source', id, sourceLink(site, id).label)),
      value('kind', event.kind, words.eventKinds[event.kind]),
      index.contested.has(event.id) ? value('contested', 'yes', words.filters.contestedOnly) : [],
    );
}

/**
 * All values of all events, numbered by facet and label. Values that no event has are not among
 * them.
 */
function tableOf(site: Site): FacetTable {
  const known = tables.get(site.index);
  if (known) return known;
  const keyOf = ({ facet, value }: { facet: FacetName; value: string }): string =>
    `${facet}=${value}`;
  const ofEvents = site.index.events.map((event) => ({
    id: event.id,
    values: valuesOf(site, event),
  }));
  const values = [
    ...new Map(ofEvents.flatMap(({ values }) => values.map((value) => [keyOf(value), value]))),
  ]
    .map(([, value]) => value)
    .sort(
      (a, b) =>
        FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet) ||
        compareText(a.label, b.label) ||
        compareText(a.value, b.value),
    )
    .map((value, number) => ({ ...value, number }));
  const numbers = new Map(values.map((value) => [keyOf(value), value.number]));
  const table: FacetTable = {
    values,
    ofEvent: new Map(
      ofEvents.map(({ id, values }) => [
        id,
        [...new Set(values.flatMap((value) => numbers.get(keyOf(value)) ?? []))].sort(
          (a, b) => a - b,
        ),
      ]),
    ),
  };
  tables.set(site.index, table);
  return table;
}

/** The numbers of an event’s values, in ascending order. */
export const facetNumbers = (site: Site, eventId: string): readonly number[] =>
  tableOf(site).ofEvent.get(eventId) ?? [];

/** The facets of some events, each value with the number of events that have it. */
export function filterView(
  site: Site,
  eventIds: readonly string[],
  most = MOST_OPTIONS,
): FacetView[] {
  const counts = new Map<number, number>();
  for (const id of eventIds)
    for (const number of facetNumbers(site, id)) counts.set(number, (counts.get(number) ?? 0) + 1);
  let expected = 0;
  return FACETS.flatMap((name): FacetView[] => {
    const values = tableOf(site).values.flatMap((value) => {
      const count = value.facet === name ? counts.get(value.number) : undefined;
      return count === undefined ? [] : [{ ...value, count }];
    });
    const kept = new Set(
      values.toSorted((a, b) => b.count - a.count || a.number - b.number).slice(0, most),
    );
    const options = values
      .filter((value) => kept.has(value))
      .map((value) => {
        const printedNumber = value.number === expected ? undefined : value.number;
        expected = value.number + 1;
        return { ...value, printedNumber };
      });
    return options.length === 0
      ? []
      : [{ name, label: site.words.filters.facets[name], options, all: values.length }];
  });
}
