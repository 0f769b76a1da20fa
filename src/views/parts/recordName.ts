import type { ArchiveRecord } from '../../domain/archive.ts';
import { noticeOf } from '../../domain/notices.ts';
import type { Words } from '../../words/index.ts';

function bareName(record: ArchiveRecord): string {
  switch (record.type) {
    case 'event':
    case 'measure':
    case 'thread':
      return record.title;
    case 'source':
      return record.label;
    case 'actor':
    case 'place':
      return record.name;
  }
}

/**
 * What a page calls an entry. One that turned out wrong has that behind its name, wherever it is
 * named.
 */
export function recordName(record: ArchiveRecord, words: Words): string {
  const name = bareName(record);
  const notice = noticeOf(record);
  return notice ? words.notices.tags[notice.how](name || words.known.titleMissing) : name;
}
