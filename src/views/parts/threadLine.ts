import type { ArchiveEvent, Thread } from '../../domain/archive.ts';
import { isDated } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { dateLabel } from './dateLabel.ts';
import type { Link } from './links.ts';

/** A thread as one line of a list. */
export interface ThreadLine extends Link {
  id: string;
  summary: string;
  /** how many events, in words */
  count: string;
  /** from when to when; absent where no event has a date */
  time: string | undefined;
}

/**
 * From the beginning of the first of some events to the end of the last, in words; nothing where
 * none has a date.
 */
export function timeOfEvents({ words }: Site, events: readonly ArchiveEvent[]): string | undefined {
  const dates = events.map(({ date }) => date).filter(isDated);
  const [first, last] = [dates[0], dates.at(-1)];
  const start = first && (first.start ?? first.end);
  const end = last && (last.end ?? last.start);
  if (!start || !end) return undefined;
  const isOne = start.earliest === end.earliest && start.precision === end.precision;
  const { earliest } = start;
  const { latest } = end;
  return dateLabel({ edtf: '', interval: !isOne, start, end, earliest, latest }, words);
}

/** The line of a thread in the list of all, which its page begins with too. */
export function threadLine(site: Site, thread: Thread): ThreadLine {
  const events = site.index.eventsOfThread.get(thread.id) ?? [];
  return {
    id: thread.id,
    label: thread.title,
    href: site.addresses.thread(thread.id),
    summary: thread.summary,
    count: site.words.thread.count(events.length),
    time: timeOfEvents(site, events),
  };
}
