import type { IsoDay } from '../schema/date.ts';
import type { ArchiveRecord } from './archive.ts';

/** How an entry ended that turned out wrong. */
export type Ending = 'withdrawn' | 'merged' | 'retracted' | 'replaced';

/** What became of an entry that turned out wrong. */
export interface Notice {
  how: Ending;
  date: IsoDay;
  why: string;
  now?: string | undefined;
  /** id of the entry of its kind that stands in its place */
  instead?: string;
}

/** What became of an entry; nothing where it stands. */
export function noticeOf(record: ArchiveRecord): Notice | undefined {
  if (record.type === 'event') {
    const { withdrawn, merged } = record;
    if (withdrawn) return { how: 'withdrawn', ...withdrawn };
    return merged && { how: 'merged', ...merged, instead: merged.into };
  }
  if (record.type !== 'source') return undefined;
  const { retracted, replaced } = record;
  if (retracted) return { how: 'retracted', ...retracted };
  return replaced && { how: 'replaced', ...replaced, instead: replaced.by };
}
