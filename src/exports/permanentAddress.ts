import type { ArchiveRecord } from '../domain/archive.ts';
import type { Site } from '../views/site.ts';

/**
 * The address that names a record for good: it contains the name that its file had first, which
 * still leads to its page.
 */
export const permanentAddress = (
  { addresses }: Site,
  { type, id, aliases }: Pick<ArchiveRecord, 'type' | 'id'> & { aliases: readonly string[] },
): string => addresses.absolute(addresses[type](aliases[0] ?? id));
