import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ArchiveEvent } from '../domain/archive.ts';
import { sourcesOf } from '../domain/archiveIndex.ts';
import { compareText, present } from '../basics/lists.ts';
import { publicBy } from '../domain/order.ts';
import type { IsoDay } from '../schema/date.ts';
import { correctionViews } from '../views/parts/correctionViews.ts';
import type { CorrectionView } from '../views/parts/correctionViews.ts';
import { dateView, dayLabel } from '../views/parts/dateView.ts';
import { claimsOf, claimView } from '../views/parts/claimViews.ts';
import { sourceLink } from '../views/parts/links.ts';
import type { ClaimView } from '../views/parts/claimViews.ts';
import type { Link } from '../views/parts/links.ts';
import type { Site } from '../views/site.ts';

/**
 * The most items a feed carries: on a long story the newest, so that a reader fetches a bounded
 * file.
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
  /** absent where no day can be named */
  published: IsoDay | undefined;
  updated: IsoDay;
}

/** The latest of some days. */
export const last = (days: readonly IsoDay[]): IsoDay | undefined =>
  [...days].sort(compareText).at(-1);
const first = (days: readonly IsoDay[]): IsoDay | undefined => [...days].sort(compareText)[0];

/**
 * The end of an address that names an event for good: the name its file had first, which still
 * leads to its page.
 */
export const permanentAddress = ({ addresses }: Site, { id, aliases }: ArchiveEvent): string =>
  addresses.absolute(addresses.event(aliases[0] ?? id));

/**
 * The day on which an entry last changed: that of its last correction, or the day by which the
 * latest of its sources was certainly public, whichever is later. Where neither can be named, it is
 * the first day on which one of its sources can have been public, and where no source has a date at
 * all, the day on which the event happened: a day must be given, and nothing here reads a clock.
 */
export function lastChange({ index }: Site, event: ArchiveEvent): IsoDay {
  const sources = present(sourcesOf(event).map((id) => index.source.get(id)));
  return (
    last([...event.corrections.map(({ date }) => date), ...present(sources.map(publicBy))]) ??
    first(present(sources.map(({ published }) => published?.earliest))) ??
    event.date.earliest ??
    event.date.latest ??
    '0001-01-01'
  );
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** A text that may be in another language than what stands around it. */
const inLanguage = (lang: string | undefined, value: string): ElementContent =>
  lang === undefined ? text(value) : element('span', [value], { lang });

/** Nodes as HTML. All text is escaped on the way, so nothing an entry says can become markup. */
const toHtml = (children: readonly ElementContent[]): string =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [...children] });

/** A plain text as HTML that says the same. */
export const htmlText = (value: string): string => toHtml([text(value)]);

function claimItem(
  site: Site,
  { who, says, figure, quotations, relations, sources, href }: ClaimView,
): Element {
  const { words } = site;
  const anchor = (link: Link): Element =>
    element('a', [link.label], { href: site.addresses.absolute(link.href) });
  const details = [
    ...(figure ? [element('li', [anchor(figure.measure), `: ${figure.inFull}`])] : []),
    ...quotations.flatMap((group) =>
      group.quotations.map(({ source, parts, verified, language }) =>
        element('li', [
          inLanguage(language, words.feeds.quotation(parts.map((part) => part.text).join(' '))),
          ' ',
          anchor(source),
          ...(verified ? [] : [`, ${words.verification.unverified}`]),
        ]),
      ),
    ),
    ...relations.map((relation) =>
      element('li', [
        `${relation.label}: `,
        anchor({ label: relation.who, href: relation.href }),
        `: ${relation.says}`,
      ]),
    ),
    element('li', [
      `${words.event.sources}: `,
      ...sources.flatMap((source, i) => (i === 0 ? [anchor(source)] : [', ', anchor(source)])),
    ]),
  ];
  return element('li', [
    element('strong', [anchor({ label: who, href })]),
    `: ${says}`,
    element('ul', details),
  ]);
}

function eventHtml(site: Site, event: ArchiveEvent): string {
  const { words, index, addresses } = site;
  const date = dateView(event.date, words);
  const claims = claimsOf(site, event).map((placed) => claimItem(site, claimView(site, placed)));
  const sources = sourcesOf(event).map((id) => {
    const published = index.source.get(id)?.published;
    const link = sourceLink(site, id);
    return element('li', [
      element('a', [link.label], { href: addresses.absolute(link.href) }),
      `. ${words.source.fields.published}: ` +
        (published ? dateView(published, words).label : words.source.notPrinted),
    ]);
  });
  const known = index.knownSince.get(event.id);
  return toHtml([
    element('p', [event.summary]),
    element('p', [
      `${words.event.happened}: ` +
        (date.certainty === 'exact'
          ? date.label
          : words.feeds.dated(date.label, date.certaintyLabel)),
    ]),
    element('p', [
      `${words.event.published}: ` +
        (known === undefined
          ? words.event.publishedUnknown
          : words.source.publicBy(dayLabel(known, words))),
    ]),
    ...(index.contested.has(event.id) ? [element('p', [words.timeline.contestedHint])] : []),
    ...(claims.length > 0 ? [element('h2', [words.event.claims]), element('ul', claims)] : []),
    element('h2', [words.event.sourcesHeading]),
    element('ul', sources),
  ]);
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

function correctionItem(
  { words, addresses }: Site,
  { day, date, kind, was, now, why, entry }: CorrectionView,
  id: string,
): FeedItem {
  const { corrections } = words;
  const url = addresses.absolute(entry.href);
  const line = (label: string, ...children: (ElementContent | string)[]): Element[] => [
    element('dt', [label]),
    element('dd', children),
  ];
  return {
    id,
    url,
    kind,
    title: words.feeds.correction(entry.label),
    summary: why,
    html: toHtml([
      element('p', [`${corrections.on(date)}: `, element('a', [entry.label], { href: url })]),
      element('dl', [
        ...line(corrections.was, element('del', [was])),
        ...line(corrections.now, element('ins', [now])),
        ...line(corrections.why, why),
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
function correctionItems(site: Site): FeedItem[] {
  const {
    index: { events, sources, actors, measures },
    addresses,
  } = site;
  const entries = [
    ...events.map((entry) => ({ entry, address: permanentAddress(site, entry) })),
    ...sources.map((entry) => ({
      entry,
      address: addresses.absolute(addresses.source(entry.aliases[0] ?? entry.id)),
    })),
    ...actors.map((entry) => ({
      entry,
      address: addresses.absolute(addresses.actor(entry.aliases[0] ?? entry.id)),
    })),
    ...measures.map((entry) => ({
      entry,
      address: addresses.absolute(addresses.measure(entry.aliases[0] ?? entry.id)),
    })),
  ];
  return entries.flatMap(({ entry, address }) => {
    const views = correctionViews(site, entry);
    return views.map((view, i) => {
      const number = views.slice(0, i).filter(({ day }) => day === view.day).length + 1;
      return correctionItem(site, view, `${address}#_correction-${view.day}-${number}`);
    });
  });
}

/**
 * What the feeds carry: an item for each event and one for each correction, the latest to become
 * known first. An event is published on the day by which the first of its sources was certainly
 * public. Those of which no such day can be named come last and say no day of publication. On one
 * day corrections come first, then what happened last.
 */
export function feedItems(site: Site): FeedItem[] {
  return [
    ...correctionItems(site).reverse(),
    ...[...site.index.events].reverse().map((event) => eventItem(site, event)),
  ]
    .sort((a, b) => compareText(b.published ?? '', a.published ?? ''))
    .slice(0, MAX_FEED_ITEMS);
}
