import type { Actor, ArchiveEvent, Measure, Source } from '../domain/archive.ts';
import type { Site } from '../views/site.ts';

type Entry = ArchiveEvent | Source | Actor | Measure;

/**
 * The address that names an entry for good: it contains the name that its file had first, which
 * still leads to its page.
 * @param page how the addresses of pages of its kind are made
 */
export const permanentAddress = (
  { addresses }: Site,
  page: (id: string) => string,
  { id, aliases }: Pick<Entry, 'id' | 'aliases'>,
): string => addresses.absolute(page(aliases[0] ?? id));
