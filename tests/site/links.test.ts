import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ProvidedContext } from 'vitest';
import { parse } from 'yaml';
import { siteUrl } from '../../src/schema/webAddress.ts';
import { HAS_SHIPPED_STORY } from '../support/shippedStory.ts';
import { filesIn } from './support/folder.ts';
import { pathOf, readPages } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

/** The sites, and how many links and entries each has at least; of any content, none. */
const SITES: readonly (readonly [name: keyof ProvidedContext['sites'], number, number])[] = [
  ['present', ...(HAS_SHIPPED_STORY ? ([500, 10] as const) : ([0, 0] as const))],
  ['fixture', 500, 10],
  ['example', 500, 10],
];

describe.each(SITES)('in the %s site', (name, links, some) => {
  let folder: string;
  let files: string[];
  let pages: BuiltPage[];
  let site: URL;
  /** ids of each page, and of each file nothing, by path below the base */
  let targets: Map<string, ReadonlySet<string>>;

  beforeAll(async () => {
    folder = inject('sites')[name];
    files = await filesIn(folder);
    pages = await readPages(folder);
    const story = parse(await readFile(join(folder, '../content/story.yaml'), 'utf8')) as {
      site: string;
    };
    site = siteUrl(story.site);
    targets = new Map(files.map((file) => [pathOf(file), new Set<string>()]));
    for (const { path, $ } of pages)
      targets.set(
        path,
        new Set(
          $('[id]')
            .toArray()
            .map((element) => $(element).attr('id') ?? ''),
        ),
      );
  });

  /**
   * What is wrong with an address that stands on a page; nothing when it leads to a file, and to
   * its id if it names one.
   */
  function wrongWith(address: string, from: string): string[] {
    if (!URL.canParse(address, from)) return ['not an address'];
    const url = new URL(address, from);
    if (url.protocol === 'mailto:') return [];
    if (url.origin !== site.origin)
      return url.protocol === 'https:' ? [] : [`not https: ${address}`];
    if (!url.pathname.startsWith(site.pathname)) return ['outside the site’s path'];
    const ids = targets.get(decodeURIComponent(url.pathname.slice(site.pathname.length)));
    if (!ids) return ['no such file'];
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || ids.has(id) ? [] : ['no such id'];
  }

  test('the site stands where its story says', () => {
    const home = pages.find(({ path }) => path === '');
    expect(home?.$('link[rel="canonical"]').attr('href')).toBe(site.href);
  });

  test('every link, asset and redirect of every page leads somewhere', () => {
    const dead: string[] = [];
    let followed = 0;
    for (const { path, $ } of pages) {
      const from = new URL(path, site).href;
      const addresses = [
        ...$('[href]')
          .toArray()
          .map((element) => $(element).attr('href')),
        ...$('[src]')
          .toArray()
          .map((element) => $(element).attr('src')),
        ...$('[srcset]')
          .toArray()
          .flatMap((element) =>
            ($(element).attr('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0]),
          ),
        ...$('[data-href], [data-src], [data-index]')
          .toArray()
          .flatMap((element) =>
            Object.entries(element.attribs)
              .filter(([key]) => key.startsWith('data-'))
              .map(([, value]) => value),
          ),
        ...$('meta[property="og:url"], meta[property="og:image"]')
          .toArray()
          .map((element) => $(element).attr('content')),
        ...$('meta[http-equiv="refresh" i]')
          .toArray()
          .map((element) => /url=(.*)$/.exec($(element).attr('content') ?? '')?.[1]),
      ];
      for (const address of addresses) {
        followed += 1;
        dead.push(
          ...wrongWith(address ?? '', from).map((wrong) => `/${path} → ${address ?? ''}: ${wrong}`),
        );
      }
    }
    expect([...new Set(dead)]).toEqual([]);
    expect(followed).toBeGreaterThan(links);
  });

  test('every address in feeds, calendar and data leads somewhere', async () => {
    const dead: string[] = [];
    const readable = files.filter((file) => /\.(?:xml|json|ics|csv|txt|webmanifest)$/.test(file));
    for (const file of readable) {
      // RFC 5545 folds long lines of a calendar; an address may be cut in two by that.
      const whole = (await readFile(join(folder, file), 'utf8'))
        .replaceAll('\\/', '/')
        .replace(/\r?\n[ \t]/g, (fold) => (file.endsWith('.ics') ? '' : fold));
      // An identifier has the form of an address and stays the same for good, but nobody follows it
      // to its end.
      const text = whole.replace(/<id>[^<]*<\/id>|"id": ?"[^"]*"|^UID:.*$/gm, (identifier) =>
        identifier.replace(/#[^<"]*/, ''),
      );
      const addresses =
        text.match(new RegExp(`${RegExp.escape(site.href)}[^\\s"'<>\\\\)\\]},;]*`, 'g')) ?? [];
      for (const address of new Set(addresses))
        dead.push(
          ...wrongWith(address.replaceAll('&amp;', '&'), site.href).map(
            (wrong) => `${file} → ${address}: ${wrong}`,
          ),
        );
    }
    expect(dead).toEqual([]);
  });

  test('every address in a style sheet leads somewhere', async () => {
    const dead: string[] = [];
    for (const file of files.filter((path) => path.endsWith('.css'))) {
      for (const [, address = ''] of (await readFile(join(folder, file), 'utf8')).matchAll(
        /url\(\s*["']?([^"')]+)/g,
      ))
        dead.push(
          ...wrongWith(address, new URL(file, site).href).map(
            (wrong) => `${file} → ${address}: ${wrong}`,
          ),
        );
    }
    expect(dead).toEqual([]);
  });

  test('every page can be reached from the timeline', () => {
    const found = new Set<string>();
    const queue = [''];
    const byPath = new Map(pages.map((page) => [page.path, page]));
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      const page = byPath.get(path);
      for (const element of page?.$('a[href]').toArray() ?? []) {
        const url = new URL(element.attribs.href ?? '', new URL(path, site));
        if (url.origin === site.origin && url.pathname.startsWith(site.pathname))
          queue.push(url.pathname.slice(site.pathname.length));
      }
    }
    expect(
      pages
        .filter(({ path, redirects }) => !redirects && path !== '404.html' && !found.has(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('every event, source, actor and measure of the content has its page', async () => {
    const content = join(folder, '../content');
    const entries = (await filesIn(content)).flatMap(
      (file) =>
        /^(events|sources|actors|measures)\/(.+)\.(?:md|yaml)$/.exec(file)?.slice(1, 3).join('/') ??
        [],
    );
    expect(entries.length).toBeGreaterThanOrEqual(some);
    expect(entries.filter((path) => !targets.has(`${path}/`))).toEqual([]);
  });
});
