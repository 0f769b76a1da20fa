import type { Element } from 'hast';
import { compareText } from '../basics/lists.ts';
import type { ArchiveEvent } from '../domain/archive.ts';
import { recordsOf } from '../domain/archiveIndex.ts';
import type { IsoDay } from '../schema/date.ts';
import { correctionViews } from '../views/parts/correctionViews.ts';
import type { CorrectionView } from '../views/parts/correctionViews.ts';
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

/** One item of a feed: an event, or a correction of an entry. */
export interface FeedItem {
  /** stays the same for good, whatever happens to the entry */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  kind: string;
  /** absent where no source of the event has a day by which it was certainly public */
  published: IsoDay | undefined;
  updated: IsoDay;
}

const eventItem = (site: Site, event: ArchiveEvent): FeedItem => ({
  id: permanentAddress(site, event),
  url: site.addresses.absolute(site.addresses.event(event.id)),
  title: event.title,
  summary: event.summary,
  html: eventHtml(site, event),
  kind: site.words.eventKinds[event.kind],
  published: site.index.knownSince.get(event.id),
  updated: lastChange(site, event),
});

const listItem = (label: string, content: Element | string): Element[] => [
  element('dt', [label]),
  element('dd', [content]),
];

function correctionItem(
  { words, addresses }: Site,
  { day, date, kind, was, now, why, entry }: CorrectionView,
  id: string,
): FeedItem {
  const { corrections } = words;
  const url = addresses.absolute(entry.href);
  return {
    id,
    url,
    kind,
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

/**
 * What the feeds contain: one item for each event and one for each correction, the newest first. An
 * event is as new as the first day by which one of its sources was certainly public. An event
 * without such a day comes last and has no day of publication. Of the items of one day, corrections
 * come first, then events, the later ones before the earlier ones.
 */
export function feedItems(site: Site): FeedItem[] {
  return [
    ...correctionItems(site).reverse(),
    ...[...site.index.events].reverse().map((event) => eventItem(site, event)),
  ]
    .sort((a, b) => compareText(b.published ?? '', a.published ?? ''))
    .slice(0, MAX_FEED_ITEMS);
}
