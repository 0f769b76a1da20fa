import type { ArchiveEvent } from '../../../src/domain/archive.ts';
import { siteOf } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import { archive, claim, event, source } from '../../support/archive.ts';

/** A site with these events, which one source reports. */
export const siteWith = (events: readonly ArchiveEvent[]): Site =>
  siteOf(archive({ events: [...events], sources: [source('herald', '2030-01-01')] }));

const two = (n: number): string => String(n).padStart(2, '0');

/** So many events, spread over the first days of so many months from a January on. */
export const spread = (events: number, months: number, year = 2020): ArchiveEvent[] =>
  Array.from({ length: events }, (_, i) => {
    const month = Math.floor((i * months) / events);
    const yearOfMonth = year + Math.floor(month / 12);
    const date = `${yearOfMonth}-${two((month % 12) + 1)}-${two((i % 9) + 1)}`;
    return event(`${date}-event-${String(i).padStart(4, '0')}`, date, ['herald']);
  });

/** The same event with a claim, so that more is said of it than of others. */
export const spokenOf = (one: ArchiveEvent): ArchiveEvent => ({
  ...one,
  claims: [claim('said', ['herald'])],
});
