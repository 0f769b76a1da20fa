import { correctionFields } from '../schema/correction.ts';
import type { IsoDay } from '../schema/date.ts';
import { KINDS } from '../schema/kinds.ts';
import type { ArchiveEvent, Thread } from './archive.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';
import { undoCorrections } from './undoCorrections.ts';

/**
 * What a day shows of how an event belongs to others: nothing before its head was known, and no
 * event that nobody had reported.
 * @param events the ids of those that were reported
 */
export const knownConnections = (
  { threads, tags, follows }: Pick<ArchiveEvent, 'threads' | 'tags' | 'follows'>,
  events: ReadonlySet<string>,
  { head }: Known,
) => ({
  threads: head ? threads : [],
  tags: head ? tags : [],
  follows: head ? follows.filter((id) => events.has(id)) : [],
});

function knownThread(thread: Thread, known: Known): Thread {
  const { type, id, file } = thread;
  const corrections = thread.corrections.map((correction) =>
    knownFields(correctionFields, correction, {}, known),
  );
  const fields = knownFields(KINDS.threads.schema.shape, thread, { corrections }, known);
  return { ...fields, type, id, file };
}

/**
 * The threads on a day: those of its events.
 * @param events as they were known on the day
 */
export function knownThreads(
  threads: readonly Thread[],
  events: readonly ArchiveEvent[],
  known: Known,
  { day, language }: { day: IsoDay; language: string },
): Thread[] {
  const named = new Set(events.flatMap((event) => (event.merged ? [] : event.threads)));
  return threads
    .filter(({ id }) => named.has(id))
    .map((thread) => knownThread(undoCorrections(thread, day, language), known));
}
