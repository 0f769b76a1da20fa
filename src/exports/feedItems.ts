import type { Element } from 'hast';
import { compareText } from '../basics/lists.ts';
import type { ArchiveEvent } from '../domain/archive.ts';
import { recordsOf } from '../domain/archiveIndex.ts';
import type { RemovedRecord } from '../domain/suppressed.ts';
import type { IsoDay } from '../schema/date.ts';
import { correctionViews } from '../views/parts/correctionViews.ts';
import type { CorrectionView } from '../views/parts/correctionViews.ts';
import type { Link } from '../views/parts/links.ts';
import { kindName } from '../views/parts/kindName.ts';
import { noticeView } from '../views/parts/noticeViews.ts';
import type { NoticeView } from '../views/parts/noticeViews.ts';
import { removedLine } from '../views/parts/removedLine.ts';
import { recordName } from '../views/parts/recordName.ts';
import { neutralName } from '../views/neutralNames.ts';
import type { Site } from '../views/site.ts';
import { eventHtml } from './eventHtml.ts';
import { element, toHtml } from './html.ts';
import { lastChange } from './lastChange.ts';
import { permanentAddress } from './permanentAddress.ts';

/**
 * The most items of a feed, the newest ones: readers fetch the file again and again, so it must not
 * grow with the story.
 */
export const MAX_FEED_ITEMS = 100;

/** One item of a feed: an event, a correction of an entry, or what became of one that was wrong. */
export interface FeedItem {
  /** stays the same for good, whatever happens to the entry */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  kind: string;
  /** free words */
  tags: readonly string[];
  /** absent where no source of the event has a day by which it was certainly public */
  published: IsoDay | undefined;
  updated: IsoDay;
}

const eventItem = (site: Site, event: ArchiveEvent): FeedItem => ({
  id: permanentAddress(site, event),
  url: site.addresses.absolute(site.addresses.event(event.id)),
  title: recordName(event, site.words),
  summary: event.summary,
  html: eventHtml(site, event),
  kind: kindName(site, event.kind),
  tags: event.tags,
  published: site.index.knownSince.get(event.id),
  updated: lastChange(site, event),
});

const listItem = (label: string, content: Element | string): Element[] => [
  element('dt', [label]),
  element('dd', [content]),
];

function correctionItem(
  { words, addresses }: Site,
  { day, date, kind, was, now, why, entry, claim }: CorrectionView,
  id: string,
): FeedItem {
  const { corrections } = words;
  const url = addresses.absolute((claim ?? entry).href);
  return {
    id,
    url,
    kind,
    tags: [],
    title: words.feeds.correction(entry.label),
    summary: why,
    html: toHtml([
      element('p', [`${corrections.on(date)}: `, element('a', [entry.label], { href: url })]),
      element('dl', [
        ...listItem(corrections.was, element('del', [was])),
        ...listItem(corrections.now, element('ins', [now])),
        ...listItem(corrections.why, why),
      ]),
    ]),
    published: day,
    updated: day,
  };
}

/**
 * One item for each correction of any entry. Its id counts the corrections of one entry on one day,
 * in the order of the file.
 */
const correctionItems = (site: Site): FeedItem[] =>
  recordsOf(site.index).flatMap((record) => {
    const address = permanentAddress(site, record);
    const views = correctionViews(site, record);
    return views.map((view, i) => {
      const number = views.slice(0, i).filter(({ day }) => day === view.day).length + 1;
      return correctionItem(site, view, `${address}#_correction-${view.day}-${number}`);
    });
  });

function noticeItem({ addresses, words }: Site, notice: NoticeView, id: string): FeedItem {
  const { entry, text, why, instead, day } = notice;
  const url = addresses.absolute(entry.href);
  const link = (to: Link): Element =>
    element('a', [to.label], { href: addresses.absolute(to.href) });
  return {
    id,
    url,
    kind: words.site.corrections,
    tags: [],
    title: entry.label,
    summary: why,
    html: toHtml([
      element('p', [link(entry)]),
      element('p', [text, ...(instead ? [` ${instead.before} `, link(instead)] : [])]),
    ]),
    published: day,
    updated: day,
  };
}

/**
 * An event whose words had to go, under the id that it always had: a reader that kept them puts
 * this in their place.
 */
function removedItem(site: Site, { id, type, aliases, suppressed }: RemovedRecord): FeedItem {
  const { words, addresses, index } = site;
  const line = removedLine(type, suppressed, words);
  return {
    id: permanentAddress(site, { type, id, aliases }),
    url: addresses.absolute(addresses[type](id)),
    kind: words.site.corrections,
    tags: [],
    title: neutralName(index.archive, words, { type, id }),
    summary: line,
    html: toHtml([element('p', [line])]),
    published: suppressed.date,
    updated: suppressed.date,
  };
}

const removedItems = (site: Site): FeedItem[] =>
  site.index.archive.removed
    .filter(({ type }) => type === 'event')
    .map((record) => removedItem(site, record));

/** One item for each entry that turned out wrong. */
const noticeItems = (site: Site): FeedItem[] =>
  recordsOf(site.index).flatMap((record) => {
    const notice = noticeView(site, record);
    if (!notice) return [];
    const id = `${permanentAddress(site, record)}#_${notice.how}-${notice.day}`;
    return [noticeItem(site, notice, id)];
  });

/**
 * What the feeds contain: one item for each event, one for each correction and one for each entry
 * that turned out wrong, the newest first. An event is as new as the first day by which one of its
 * sources was certainly public. An event without such a day comes last and has no day of
 * publication. Of the items of one day, entries that turned out wrong come first, then corrections,
 * then events, the later ones before the earlier ones.
 */
export function feedItems(site: Site): FeedItem[] {
  return [
    ...removedItems(site),
    ...noticeItems(site).reverse(),
    ...correctionItems(site).reverse(),
    ...[...site.index.events].reverse().map((event) => eventItem(site, event)),
  ]
    .sort((a, b) => compareText(b.published ?? '', a.published ?? ''))
    .slice(0, MAX_FEED_ITEMS);
}
