import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { publicArchive } from '../../src/exports/publicArchive.ts';

/** The public data of a built site. */
export type SiteData = z.infer<typeof publicArchive>;

export const readData = async (folder: string): Promise<SiteData> =>
  JSON.parse(await readFile(join(folder, 'data/v1/archive.json'), 'utf8')) as SiteData;

/** Every entry as JSON, by the path of its page. */
export function entriesByPath(data: SiteData): Map<string, string> {
  const kinds = {
    events: [...data.events, ...data.mergedEvents],
    sources: data.sources,
    actors: data.actors,
    measures: data.measures,
    places: data.places,
    threads: data.threads,
  };
  return new Map(
    Object.entries(kinds).flatMap(([kind, entries]) =>
      entries.map((entry) => [`/${kind}/${entry.id}/`, JSON.stringify(entry)] as const),
    ),
  );
}
