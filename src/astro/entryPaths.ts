import type { Site } from '../views/site.ts';
import { getSite } from './getSite.ts';

/** `getStaticPaths` of a kind of entry: a page for each, by its id, with its view. */
export const entryPaths =
  <View extends { id: string }>(viewsOf: (site: Site) => readonly View[]) =>
  async (): Promise<{ params: { id: string }; props: { entry: View } }[]> =>
    viewsOf(await getSite()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
