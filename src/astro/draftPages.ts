import { addressesOf } from '../addresses/addresses.ts';
import type { CheckedContent } from '../rules/checkContent.ts';
import { KINDS } from '../schema/kinds.ts';
import { draftPage } from './reportPage.ts';

/**
 * For each draft that cannot be shown yet a page that says what is missing, by the path below the
 * home of the site.
 * @param script the address of what reloads a page after an edit
 */
export function draftPages(
  { content: { story }, drafts, notes }: CheckedContent,
  script: string,
): ReadonlyMap<string, string> {
  if (!story || !drafts) return new Map();
  const addresses = addressesOf(story.data.site);
  return new Map(
    drafts.hidden.map(({ kind, id, file }) => {
      const page = addresses[KINDS[kind].type](id);
      const own = notes.filter((note) => note.file === file);
      return [`/${addresses.route(page)}/`, draftPage(file, own, script)];
    }),
  );
}
