import { hasList } from '../views/parts/listPages.ts';
import type { ListedKind } from '../views/parts/listPages.ts';
import type { Site } from '../views/site.ts';
import { periodsWithPage } from '../views/parts/storyPeriods.ts';
import { xmlText } from './xml.ts';

/** Those whose words did not have to go. */
const standing = <R extends { suppressed?: object | undefined }>(records: readonly R[]): R[] =>
  records.filter(({ suppressed }) => !suppressed);

/**
 * The addresses of all pages that search engines should list. These are not the story as it was
 * known on a past day, pages that only lead to another, and the page for addresses that do not
 * exist.
 */
export function listedPages(site: Site): string[] {
  const {
    addresses,
    index: { events, sources, actors, measures, places, threads },
  } = site;
  const { years, months } = periodsWithPage(site);
  const list = (kind: ListedKind): string[] => (hasList(site, kind) ? [addresses[kind]] : []);
  return [
    addresses.home,
    ...[...years, ...months].map(addresses.period),
    ...events.map(({ id }) => addresses.event(id)),
    ...list('sources'),
    ...standing(sources).map(({ id }) => addresses.source(id)),
    ...list('actors'),
    ...standing(actors).map(({ id }) => addresses.actor(id)),
    ...list('measures'),
    ...measures.map(({ id }) => addresses.measure(id)),
    ...list('places'),
    ...places.map(({ id }) => addresses.place(id)),
    ...list('threads'),
    ...threads.map(({ id }) => addresses.thread(id)),
    addresses.search,
    addresses.contribute,
    addresses.known,
    addresses.corrections,
    addresses.about,
  ].map((path) => addresses.absolute(path));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/**
 * The site map (sitemaps.org, protocol 0.9). It names no days of change, because nothing records
 * when a page was last changed, and a search engine that is told wrong days stops believing them.
 */
export function sitemap(site: Site): string {
  const urls = listedPages(site).map(
    (address) => `  <url><loc>${escapeXml(address)}</loc></url>\n`,
  );
  return xmlText(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
  );
}

/**
 * The rules for robots (RFC 9309): everything may be read. Robots look for this file only at the
 * root of a domain; below another path it has no effect.
 */
export const robots = ({ addresses }: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.sitemap)}\n`;
