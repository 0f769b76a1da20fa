import { append, byId, recordsAt } from '../basics/lists.ts';
import type { Archive, ArchiveEvent, Thread } from './archive.ts';

/** What a page looks up of how events belong together. */
export interface Connections {
  /** in the order in which their first events happened */
  threads: readonly Thread[];
  thread: ReadonlyMap<string, Thread>;
  /** in the order in which they happened */
  eventsOfThread: ReadonlyMap<string, readonly ArchiveEvent[]>;
  /** events that follow from an event, by its id, in the order in which they happened */
  followedBy: ReadonlyMap<string, readonly ArchiveEvent[]>;
}

/**
 * Indexes how events belong together.
 * @param events all that stand, in the order in which they happened
 */
export function connectionsOf(
  { threads }: Pick<Archive, 'threads'>,
  events: readonly ArchiveEvent[],
): Connections {
  const thread = byId(threads);
  const eventsOfThread = new Map<string, ArchiveEvent[]>();
  const followedBy = new Map<string, ArchiveEvent[]>();
  for (const event of events) {
    for (const { id } of recordsAt(thread, event.threads)) append(eventsOfThread, id, event);
    for (const id of event.follows) append(followedBy, id, event);
  }
  // All that have an event stand in this order already; the others had theirs merged away.
  const inOrder = recordsAt(thread, [...eventsOfThread.keys()]);
  const empty = threads.filter(({ id }) => !eventsOfThread.has(id));
  return { threads: [...inOrder, ...empty], thread, eventsOfThread, followedBy };
}
