import { hasList } from '../views/parts/listPages.ts';
import type { ListedKind } from '../views/parts/listPages.ts';
import type { Site } from '../views/site.ts';
import { getSite } from './getSite.ts';

/** `getStaticPaths` of a kind of entry: a page for each, by its id, with its view. */
export const entryPaths =
  <View extends { id: string }>(viewsOf: (site: Site) => readonly View[]) =>
  async (): Promise<{ params: { id: string }; props: { entry: View } }[]> =>
    viewsOf(await getSite()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));

/** `getStaticPaths` of the page that lists a kind of entry, where the story has any of it. */
export const listPath =
  (kind: ListedKind) => async (): Promise<{ params: { index: undefined } }[]> =>
    hasList(await getSite(), kind) ? [{ params: { index: undefined } }] : [];
