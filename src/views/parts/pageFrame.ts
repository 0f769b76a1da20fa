import type { Site } from '../site.ts';
import { reportLink } from './editingLinks.ts';
import type { ReportedPage } from './editingLinks.ts';
import type { Link } from './links.ts';
import { hasList, LISTED_KINDS } from './listPages.ts';
import { otherWords } from './otherWords.ts';
import { publisherOf } from './publisher.ts';
import type { Publisher } from './publisher.ts';
import { toldUntil } from './toldUntil.ts';

/** What is known of a page before its content. */
export interface PageHead {
  /** the heading of the page; the front page has the story’s title alone */
  title?: string;
  description?: string;
  /** the page’s own address, for the canonical link and for marking it in the navigation */
  href: string;
}

/** What every page prints around its content and in its head. */
export interface PageFrame {
  /** of the window, and of the page where it is shared */
  title: string;
  sharedTitle: string;
  description: string;
  /** the full address */
  address: string;
  type: 'article' | 'website';
  story: Link;
  /** of the entries */
  language: string;
  /** in which that is written (ISO 15924), such as `Arab` */
  script: string | undefined;
  /** in which language the words are, where that is not the one of the entries, in a sentence */
  otherWords: string | undefined;
  navigation: readonly (Link & { current: 'page' | 'true' | undefined })[];
  licence: Link;
  publisher: Publisher;
  /** how far the story is told, in a sentence */
  told: string | undefined;
  /** what the foot of the page leads to */
  foot: readonly Link[];
}

/** The feeds and files that contain the whole story. */
export const dataLinks = ({ words, addresses }: Site): Link[] => [
  { label: words.site.feed, href: addresses.feed },
  { label: words.site.jsonFeed, href: addresses.jsonFeed },
  { label: words.site.calendar, href: addresses.calendar },
  { label: words.site.data, href: addresses.data },
  { label: words.site.dataSchema, href: addresses.dataSchema },
  { label: words.site.eventsCsv, href: addresses.eventsCsv },
  { label: words.site.claimsCsv, href: addresses.claimsCsv },
  { label: words.site.sourcesCsv, href: addresses.sourcesCsv },
];

function footLinks(site: Site, page: ReportedPage): Link[] {
  const { words, addresses } = site;
  const left = new Set([addresses.dataSchema, addresses.eventsCsv, addresses.sourcesCsv]);
  return [
    { label: words.site.corrections, href: addresses.corrections },
    ...dataLinks(site).filter(({ href }) => !left.has(href)),
    { label: words.site.addEvent, href: addresses.contribute },
    reportLink(site, page),
  ];
}

/** The pages that every page leads to; `current` marks the one that a page is or is below. */
function navigationOf(site: Site, href: string): PageFrame['navigation'] {
  const { words, addresses } = site;
  const current = (address: string): 'page' | 'true' | undefined => {
    if (address === href) return 'page';
    return address !== addresses.home && href.startsWith(address) ? 'true' : undefined;
  };
  const listed = LISTED_KINDS.filter((kind) => hasList(site, kind));
  return [
    { label: words.site.timeline, href: addresses.home },
    { label: words.site.known, href: addresses.known },
    ...listed.map((kind) => ({ label: words.site[kind], href: addresses[kind] })),
    { label: words.site.about, href: addresses.about },
    { label: words.search.heading, href: addresses.search },
  ].map((link) => ({ ...link, current: current(link.href) }));
}

/** The frame of a page. */
export function pageFrame(site: Site, { title, description, href }: PageHead): PageFrame {
  const { words, addresses, index } = site;
  const { story } = index.archive;
  return {
    title: title === undefined ? story.title : `${title} · ${story.title}`,
    sharedTitle: title ?? story.title,
    description: description ?? story.summary,
    address: addresses.absolute(href),
    type: addresses.isEvent(href) ? 'article' : 'website',
    story: { label: story.title, href: addresses.home },
    language: story.language,
    script: new Intl.Locale(story.language).maximize().script,
    otherWords: otherWords(site),
    navigation: navigationOf(site, href),
    licence: { label: words.site.licence(story.licence.name), href: story.licence.url },
    publisher: publisherOf(site),
    told: toldUntil(site),
    foot: footLinks(site, { title: title ?? story.title, href }),
  };
}
