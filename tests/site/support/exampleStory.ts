import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './build.ts';
import type { ContentFiles } from './build.ts';
import { filesIn } from './folder.ts';

const FOLDER = join(PROJECT, 'tests/stories/alder-bridge/content');

/** The invented story that holds one of everything that the program knows. */
export async function exampleStory(): Promise<ContentFiles> {
  const paths = await filesIn(FOLDER);
  const texts = paths.map(async (path) => [path, await readFile(join(FOLDER, path), 'utf8')]);
  return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
}
