import { threadPicture } from '../chart/threadChart.ts';
import type { ThreadPicture } from '../chart/threadChart.ts';
import { threadLine } from '../parts/threadLine.ts';
import type { ThreadLine } from '../parts/threadLine.ts';
import type { Site } from '../site.ts';

/** Everything that the page of all threads prints. */
export interface ThreadsView {
  picture: ThreadPicture | undefined;
  threads: readonly ThreadLine[];
}

/** The page of all threads, in the order in which their first events happened. */
export const threadsView = (site: Site): ThreadsView => ({
  picture: threadPicture(site),
  threads: site.index.threads.map((thread) => threadLine(site, thread)),
});
