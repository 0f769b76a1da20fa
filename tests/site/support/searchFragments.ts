import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from './folder.ts';

/** What the search index of a built site holds of a page. */
export interface SearchFragment {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: { f?: string[] };
}

/** What stands before the JSON of a fragment (Pagefind 1.5). */
const SIGNATURE = 'pagefind_dcd';

/** Every page of the search index of a built site, by its path below the site’s base. */
export async function readFragments(folder: string): Promise<Map<string, SearchFragment>> {
  const index = join(folder, 'pagefind', 'fragment');
  const fragments = new Map<string, SearchFragment>();
  for (const file of await filesIn(index)) {
    const text = gunzipSync(await readFile(join(index, file))).toString();
    if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no fragment of Pagefind 1.5`);
    const fragment = JSON.parse(text.slice(SIGNATURE.length)) as SearchFragment;
    fragments.set(fragment.url.replace(/^\//, ''), fragment);
  }
  return fragments;
}
