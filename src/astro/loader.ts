import type { Loader } from 'astro/loaders';
import { counted } from '../basics/messages.ts';
import { checkContent } from '../rules/checkContent.ts';
import { toArchive } from '../domain/archive.ts';
import { namingFile } from '../parse/namingFile.ts';
import type { Archive } from '../domain/archive.ts';
import { onDisk } from '../parse/diskFiles.ts';
import { contentFolder } from './contentFolder.ts';

/** The kinds of entry that have a collection of their own. */
const KINDS_APART = ['events', 'sources', 'actors', 'measures'] as const;
type KindApart = (typeof KINDS_APART)[number];

/** How the collections are named in `src/content.config.ts`. */
type Collection = 'story' | KindApart;

interface Checked {
  archive?: Archive;
  problemCount: number;
}

// All collections load at once and come from one reading of the files.
let reading: Promise<Checked> | undefined;

async function read(): Promise<Checked> {
  reading ??= checkContent(onDisk(contentFolder()))
    .then(({ content, problems }) =>
      problems.length > 0
        ? { problemCount: problems.length }
        : { archive: namingFile(content, 'the records', toArchive), problemCount: 0 },
    )
    .finally(() => {
      reading = undefined;
    });
  return reading;
}

/** All that has no collection of its own. */
export interface Top extends Pick<Archive, 'story' | 'about' | 'removed' | 'places' | 'threads'> {
  /** the kinds apart of which there are entries: of an empty collection, asked for, Astro warns */
  filled: readonly KindApart[];
}

/** What of an archive is in the collection of the story. */
const topOf = (archive: Archive): Top => ({
  story: archive.story,
  about: archive.about,
  removed: archive.removed,
  places: archive.places,
  threads: archive.threads,
  filled: KINDS_APART.filter((kind) => archive[kind].length > 0),
});

/**
 * Loads one collection from the content files that the check has passed. With a problem in any
 * file, a build fails; the development server keeps the last good content, and shows the report in
 * place of the pages.
 */
export function archiveLoader(collection: Collection): Loader {
  return {
    name: `dateline-${collection}`,
    load: async ({ store, watcher }) => {
      const { archive, problemCount } = await read();
      if (!archive) {
        if (watcher) return;
        throw new Error(
          `The content has ${counted(problemCount, 'problem')}; “npm run check” shows where.`,
        );
      }
      store.clear();
      const records =
        collection === 'story' ? [{ id: 'story', ...topOf(archive) }] : archive[collection];
      for (const record of records) store.set({ id: record.id, data: { ...record } });
    },
  };
}
