import { present } from '../../basics/lists.ts';
import type { ArchiveRecord } from '../../domain/archive.ts';
import { noticeOf } from '../../domain/notices.ts';
import type { Ending } from '../../domain/notices.ts';
import type { IsoDay } from '../../schema/date.ts';
import { neutralName } from '../neutralNames.ts';
import type { Site } from '../site.ts';
import { dayLabel } from './dateLabel.ts';
import { eventLine, sourceLink } from './links.ts';
import type { Link } from './links.ts';
import { recordName } from './recordName.ts';

/** What became of an entry that turned out wrong, as a page says it. */
export interface NoticeView {
  how: Ending;
  day: IsoDay;
  /** what was done and when, without a full stop */
  done: string;
  /** the same with the reason and what now holds */
  text: string;
  why: string;
  /** what stands in its place, with the words before the link */
  instead: (Link & { before: string }) | undefined;
  entry: Link;
}

/** A text with a full stop, where it has no sign at its end. */
const sentence = (text: string): string => (/[.!?؟…。]["”’»)]?$/.test(text) ? text : `${text}.`);

function linkTo(site: Site, type: ArchiveRecord['type'], id: string): Link {
  if (type === 'source') return sourceLink(site, id);
  const today = site.index.movedEvents.get(id) ?? id;
  const event = site.index.event.get(today);
  return event
    ? eventLine(site, event)
    : {
        label: neutralName(site.index.archive, site.words, { type, id: today }),
        href: site.addresses.event(today),
      };
}

/** What became of an entry; nothing where it stands. */
export function noticeView(site: Site, record: ArchiveRecord): NoticeView | undefined {
  const notice = noticeOf(record);
  if (!notice) return undefined;
  const { words, addresses } = site;
  const { how, date, why, now, instead } = notice;
  const done = words.notices.done[how](dayLabel(date, words));
  const before = how === 'merged' ? words.notices.toldIn : words.notices.laterVersion;
  return {
    how,
    day: date,
    done,
    why,
    text: `${done}: ${present([why, now]).map(sentence).join(' ')}`,
    instead: instead === undefined ? undefined : { before, ...linkTo(site, record.type, instead) },
    entry: {
      label: recordName(record, words),
      href: addresses[record.type](record.id),
    },
  };
}
