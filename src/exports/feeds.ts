import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { hasPlainYear } from '../schema/calendarDays.ts';
import { startOfDay } from '../schema/date.ts';
import { feedDescription } from '../views/parts/otherWords.ts';
import type { Site } from '../views/site.ts';
import { feedItems } from './feedItems.ts';
import type { FeedItem } from './feedItems.ts';
import { htmlText } from './html.ts';
import { lastOf, plainOrNone } from './lastChange.ts';
import { xmlText } from './xml.ts';

/** When an item was published; nothing where a feed cannot write that year. */
const publishedOn = ({ published }: FeedItem): string | undefined =>
  published !== undefined && hasPlainYear(published) ? startOfDay(published) : undefined;

/**
 * The feed in the Atom Syndication Format (Atom 1.0, RFC 4287), with its licence as a link of RFC
 * 4946. Items and their dates are those of `feedItems`. Titles are given as HTML: readers do not
 * agree on what `<` means in one of plain text.
 */
export function atomFeed(site: Site): string {
  const {
    addresses,
    words,
    index: {
      archive: { story },
    },
  } = site;
  const { absolute } = addresses;
  const items = feedItems(site);
  const html = (value: string) => ({ type: 'html', value: htmlText(value) });
  return xmlText(
    generateAtomFeed({
      id: absolute(addresses.home),
      title: html(story.title),
      subtitle: html(feedDescription(site)),
      updated: startOfDay(
        plainOrNone(
          lastOf(items.map(({ updated }) => updated)) ??
            story.period.latest ??
            story.period.earliest,
        ),
      ),
      authors: [{ name: story.title, uri: absolute(addresses.home) }],
      rights: html(words.site.licence(story.licence.name)),
      links: [
        { rel: 'self', type: 'application/atom+xml', href: absolute(addresses.feed) },
        { rel: 'alternate', type: 'text/html', href: absolute(addresses.home) },
        { rel: 'license', href: story.licence.url },
      ],
      xml: { lang: story.language },
      entries: items.map((item) => ({
        id: item.id,
        title: html(item.title),
        links: [{ rel: 'alternate', type: 'text/html', href: item.url }],
        published: publishedOn(item),
        updated: startOfDay(item.updated),
        categories: [item.kind, ...item.tags].map((term) => ({ term })),
        summary: html(item.summary),
        content: { type: 'html', value: item.html },
      })),
    }),
  );
}

/** The feed as JSON Feed 1.1 (jsonfeed.org), with the items and dates of `feedItems`. */
export function jsonFeed(site: Site): string {
  const {
    addresses,
    index: {
      archive: { story },
    },
  } = site;
  const { absolute } = addresses;
  const feed = generateJsonFeed({
    title: story.title,
    home_page_url: absolute(addresses.home),
    feed_url: absolute(addresses.jsonFeed),
    description: feedDescription(site),
    language: story.language,
    authors: [{ name: story.title, url: absolute(addresses.home) }],
    items: feedItems(site).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: publishedOn(item),
      date_modified: startOfDay(item.updated),
      tags: [item.kind, ...item.tags],
    })),
  });
  // JSON Feed requires the list of items even when it is empty; the generator leaves that out.
  return `${JSON.stringify({ items: [], ...(feed as object) }, null, 2)}\n`;
}
