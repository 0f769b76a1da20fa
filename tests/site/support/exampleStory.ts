import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HAS_SHIPPED_STORY } from '../../support/shippedStory.ts';
import { PROJECT } from './build.ts';
import type { ContentFiles } from './build.ts';
import { filesIn } from './folder.ts';

/** Where the invented story stands that shows what the program can hold. */
const EXAMPLE = join(PROJECT, 'tests/stories/alder-bridge');

/** The files of a content folder. */
async function filesOfContent(folder: string): Promise<ContentFiles> {
  const paths = await filesIn(folder);
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]);
  return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
}

/**
 * A whole story, to test what holds for any: the one that the project ships with, or the example
 * where another has taken its place. `undefined` stands for the content of this project.
 */
export const wholeStory = async (): Promise<ContentFiles | undefined> =>
  HAS_SHIPPED_STORY ? undefined : filesOfContent(join(EXAMPLE, 'content'));
