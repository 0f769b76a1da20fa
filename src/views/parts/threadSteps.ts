import type { ArchiveEvent } from '../../domain/archive.ts';
import { recordsAt } from '../../basics/lists.ts';
import type { Site } from '../site.ts';
import { eventLine } from './links.ts';
import type { EventLine, Link } from './links.ts';

/** The event before or after another, with which it is and its date. */
export interface Neighbour extends EventLine {
  caption: string;
}

/**
 * An event as a neighbour of another.
 * @param which of the two it is, in words
 */
export function neighbour(
  site: Site,
  which: string,
  event: ArchiveEvent | undefined,
): Neighbour | undefined {
  if (!event) return undefined;
  const line = eventLine(site, event);
  return { ...line, caption: which + site.words.signs.comma + line.date.inFull };
}

/** A thread of an event, with the events before and after it in that thread. */
export interface ThreadStep {
  /** the name of the navigation */
  label: string;
  /** the page of the thread, with which of its events this is */
  home: Link;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

/** The threads of an event. */
export function threadSteps(site: Site, event: ArchiveEvent): ThreadStep[] {
  const { index, words, addresses } = site;
  return recordsAt(index.thread, event.threads).map(({ id, title }) => {
    const events = index.eventsOfThread.get(id) ?? [];
    const at = events.findIndex((other) => other.id === event.id);
    return {
      label: words.thread.neighbours(title),
      home: { label: words.thread.place(title, at + 1, events.length), href: addresses.thread(id) },
      previous: neighbour(site, words.thread.previous, events[at - 1]),
      next: neighbour(site, words.thread.next, events[at + 1]),
    };
  });
}
