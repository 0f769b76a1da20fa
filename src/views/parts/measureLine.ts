import type { Measure } from '../../domain/archive.ts';
import { countOwners } from '../../domain/figures.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';

/** A measure as one line of a list. */
export interface MeasureLine extends Link {
  id: string;
  summary: string;
  /** how many numbers by how many actors, in words */
  count: string;
}

/** The line of a measure in the list of all, which its page begins with too. */
export function measureLine({ index, words, addresses }: Site, measure: Measure): MeasureLine {
  const claims = index.claimsOfMeasure.get(measure.id) ?? [];
  return {
    id: measure.id,
    label: measure.title,
    href: addresses.measure(measure.id),
    summary: measure.summary,
    count: words.measure.count(claims.length, countOwners(claims)),
  };
}
