import { z } from 'zod';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { storyFields, storySchema } from '../schema/story.ts';
import type { Story } from '../schema/story.ts';
import { siteUrl } from '../schema/webAddress.ts';
import { listFolder, shownPath } from './contentFiles.ts';
import type { ContentFiles, Folder } from './contentFiles.ts';
import type { Entry } from './entry.ts';
import { readEntry } from './entryFile.ts';

export const STORY_FILE = 'story.yaml';

/**
 * Reads the story’s own file.
 * @param top what the content folder contains
 */
export async function readStory(
  root: ContentFiles,
  top: Folder,
): Promise<{ entry?: Entry<Story>; problems: Problem[] }> {
  if (top.files.includes(STORY_FILE)) return readEntry(root, STORY_FILE, storySchema);
  const file = shownPath(root, STORY_FILE);
  // What stands in its place and may not be read, or has another name, has been reported.
  if (top.problems.some((problem) => problem.file === file)) return { problems: [] };
  if (top.misplaced.some(({ folder, id }) => folder === '' && id === 'story'))
    return { problems: [] };
  const message = `Missing file ${STORY_FILE}`;
  const tip = 'It names the story; docs/fields.md lists its fields.';
  return { problems: [problemAt(file, FILE_START, 'content-folder', message, tip)] };
}

/**
 * The site’s address from story.yaml, whatever else may be wrong in it.
 * @returns `undefined` where the file or the address cannot be read; `readContent` says why
 */
export async function readSiteAddress(root: ContentFiles): Promise<URL | undefined> {
  const { files } = await listFolder(root, '', {
    folders: [],
    accepts: (name) => name === STORY_FILE,
    expected: STORY_FILE,
  });
  if (!files.includes(STORY_FILE)) return undefined;
  const { entry } = await readEntry(root, STORY_FILE, z.looseObject({ site: storyFields.site }));
  return entry && siteUrl(entry.data.site);
}
