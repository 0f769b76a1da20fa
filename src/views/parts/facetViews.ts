import type { Site } from '../site.ts';
import { facetNumbers, FACETS, facetTable } from './facetTable.ts';
import type { FacetName, FacetValue } from './facetTable.ts';

/** A value of a facet, as the form offers it. */
export interface FacetOption extends FacetValue {
  /** how many of the events given have it */
  count: number;
  /**
   * the number, if it is not one more than that of the option before. Most are, and leaving them
   * out keeps the page small.
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
 * The most options of one facet. Nobody reads through more: the most frequent stand for all, and
 * the search finds the others.
 */
export const MOST_OPTIONS = 60;

type Counted = Omit<FacetOption, 'printedNumber'>;

/** How many of some events have each value, by its number. */
function countValues(site: Site, eventIds: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of eventIds)
    for (const number of facetNumbers(site, id)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** The most frequent of some values, in the order given. */
function mostFrequent(values: readonly Counted[], most: number): Counted[] {
  const kept = new Set(
    values.toSorted((a, b) => b.count - a.count || a.number - b.number).slice(0, most),
  );
  return values.filter((value) => kept.has(value));
}

/**
 * The facets of some events, each value with the number of events that have it. Facets that none of
 * the events has are left out.
 * @param most how many options of each facet at most
 */
export function facetViews(
  site: Site,
  eventIds: readonly string[],
  most = MOST_OPTIONS,
): FacetView[] {
  const counts = countValues(site, eventIds);
  const byFacet = Map.groupBy(
    facetTable(site).values.flatMap((value): Counted[] => {
      const count = counts.get(value.number);
      return count === undefined ? [] : [{ ...value, count }];
    }),
    ({ facet }) => facet,
  );
  let expected = 0;
  return FACETS.flatMap((name): FacetView[] => {
    const values = byFacet.get(name) ?? [];
    const options = mostFrequent(values, most).map((value) => {
      const printedNumber = value.number === expected ? undefined : value.number;
      expected = value.number + 1;
      return { ...value, printedNumber };
    });
    return options.length === 0
      ? []
      : [{ name, label: site.words.filters.facets[name], options, all: values.length }];
  });
}
