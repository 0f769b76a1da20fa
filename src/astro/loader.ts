import type { Loader } from 'astro/loaders';
import { counted } from '../basics/messages.ts';
import { checkContent } from '../rules/checkContent.ts';
import { toArchive } from '../domain/archive.ts';
import { namingFile } from '../parse/namingFile.ts';
import type { Content } from '../parse/content.ts';
import { withDraftNames } from '../views/draftNames.ts';
import { wordsFor } from '../words/index.ts';
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
  /** with the drafts, as far as they can be shown: for the development server alone */
  inWork?: Archive;
  problemCount: number;
}

/** The records with the drafts among them, which say by their names that they are drafts. */
function toNamedDrafts(content: Content): Archive {
  const archive = toArchive(content);
  return withDraftNames(archive, wordsFor(archive.story.language));
}

// All collections load at once and come from one reading of the files.
let reading: Promise<Checked> | undefined;

async function read(): Promise<Checked> {
  reading ??= checkContent(onDisk(contentFolder()))
    .then(({ content, drafts, problems }) => {
      if (problems.length > 0) return { problemCount: problems.length };
      const archive = namingFile(content, 'the records', toArchive);
      const inWork = drafts ? namingFile(drafts.shown, 'the drafts', toNamedDrafts) : archive;
      return { archive, inWork, problemCount: 0 };
    })
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
      const { archive: published, inWork, problemCount } = await read();
      // Only the development server watches the files.
      const archive = watcher ? inWork : published;
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
