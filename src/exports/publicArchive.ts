import { z } from 'zod';
import type { Site } from '../views/site.ts';
import { publicActor, publicActorOf } from './publicActor.ts';
import { publicAddress } from './publicDate.ts';
import { publicEvent, publicEventOf } from './publicEvent.ts';
import { publicMeasure, publicMeasureOf } from './publicMeasure.ts';
import { publicMerged, publicMergedOf } from './publicMerged.ts';
import { publicPlace, publicPlaceOf } from './publicPlace.ts';
import { publicRemoved, publicRemovedOf } from './publicRemoved.ts';
import { publicSource, publicSourceOf } from './publicSource.ts';
import { publicStory, publicStoryOf } from './publicStory.ts';
import { publicThread, publicThreadOf } from './publicThread.ts';

// The public form of the archive. It is a promise to others, so it is declared apart from what the
// content files and the program use, which may change. While `version` stays the same, fields may
// be added, but none is taken out or comes to mean something else. A field is always there; `null`
// says that no source prints it or that it does not apply.

/**
 * The one declaration of what `/data/v1/archive.json` contains. `/data/v1/schema.json` is made from
 * it.
 */
export const publicArchive = z
  .object({
    $schema: publicAddress.meta({ description: 'The JSON Schema of this file.' }),
    version: z.literal(1).meta({
      description:
        'While it stays the same, fields may be added, but none is removed or changes its meaning.',
    }),
    story: publicStory.type,
    events: z.array(publicEvent.type).meta({ description: 'In the order in which they happened.' }),
    mergedEvents: z.array(publicMerged.type).meta({
      description: 'Events that were merged into others; `events` does not have them.',
    }),
    sources: z.array(publicSource.type).meta({
      description: 'By `publicBy`; those without such a day last.',
    }),
    actors: z.array(publicActor.type).meta({ description: 'In the order of their names.' }),
    measures: z.array(publicMeasure.type).meta({ description: 'In the order of their titles.' }),
    places: z.array(publicPlace.type).meta({ description: 'In the order of their names.' }),
    threads: z
      .array(publicThread.type)
      .meta({ description: 'In the order in which their first events happened.' }),
    removed: z.array(publicRemoved.type).meta({
      description:
        'Events, measures, places and threads whose words had to go; the lists above do not have ' +
        'them.',
    }),
  })
  .meta({
    title: 'Dateline archive',
    description:
      'A news story as a timeline in which every statement can be traced to who said it, ' +
      'when, and in which report.',
  });

/** The whole archive as others get it. Every field is described where it is declared. */
type PublicArchive = z.infer<typeof publicArchive>;

/** The address of the JSON Schema of the archive’s JSON file. */
export const schemaAddress = ({ addresses }: Site): string =>
  addresses.absolute(addresses.dataSchema);

/** The whole archive in its public form. */
export function publicArchiveOf(site: Site): PublicArchive {
  const { index } = site;
  return {
    $schema: schemaAddress(site),
    version: 1,
    story: publicStoryOf(site, index.archive.story),
    events: index.events.map((event) => publicEventOf(site, event)),
    mergedEvents: index.merged.map((event) => publicMergedOf(site, event)),
    sources: index.sources.map((source) => publicSourceOf(site, source)),
    actors: index.actors.map((actor) => publicActorOf(site, actor)),
    measures: index.measures.map((measure) => publicMeasureOf(site, measure)),
    places: index.places.map((place) => publicPlaceOf(site, place)),
    threads: index.threads.map((thread) => publicThreadOf(site, thread)),
    removed: index.archive.removed.map((record) => publicRemovedOf(site, record)),
  };
}
