import type { Element } from 'domhandler';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../../src/schema/webAddress.ts';
import { emptyParts, readPages, textOf } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

/** Attributes by which a browser fetches something without being asked. */
const FETCHING =
  'link[href], script[src], img[src], img[srcset], source[src], source[srcset], iframe[src], ' +
  'object[data], embed[src], video[src], audio[src], use[href], image[href], form[action]';
/** `<link>`s that only name an address. */
const NAMING = new Set(['canonical', 'alternate', 'license', 'prev', 'next', 'author', 'me']);

const ALLOWED = ["'none'", "'self'"];
/** The search runs a WebAssembly module of its own site. */
const SEARCH_ALLOWED = ["'wasm-unsafe-eval'"];

/**
 * The paths of the pages that break a promise, each with what breaks it: one failing test names
 * them all.
 */
const breaches = (
  pages: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): string[] => pages.flatMap((page) => find(page).map((breach) => `/${page.path}: ${breach}`));

describe.each(['real', 'fixture'] as const)('every page of the %s site', (name) => {
  let all: BuiltPage[];
  let pages: BuiltPage[];
  beforeAll(async () => {
    all = await readPages(inject('sites')[name]);
    pages = all.filter(({ redirects }) => !redirects);
  });

  test('is one of many', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('has no list and no section with nothing in it', () => {
    expect(breaches(pages, emptyParts)).toEqual([]);
  });

  test('of an actor does not lead to itself from each of its claims', () => {
    const actors = pages.filter(({ path }) => /^actors\/./.test(path));
    expect(actors.length).toBeGreaterThan(5);
    expect(
      breaches(actors, ({ path, $ }) =>
        $(`.claims p a[href$="/${path}"]`)
          .toArray()
          .map((element) => $.html($(element).parent())),
      ),
    ).toEqual([]);
  });

  test('has no style attribute, no style element and no script of its own', () => {
    expect(
      breaches(all, ({ $ }) =>
        $('[style], style, script:not([src])')
          .toArray()
          .map((element) => $.html(element)),
      ),
    ).toEqual([]);
  });

  test('has no attribute that runs script', () => {
    expect(
      breaches(all, ({ $ }) =>
        $('*')
          .toArray()
          .flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []))
          .filter(
            ([attribute, value]) =>
              /^on/i.test(attribute) || /^\s*(?:javascript|vbscript|data):/i.test(value),
          )
          .map(([attribute, value]) => `${attribute}="${value}"`),
      ),
    ).toEqual([]);
  });

  test('has a content security policy that allows nothing inline or of another host', () => {
    expect(
      breaches(all, ({ path, $ }) => {
        const policies = $('head meta[http-equiv="Content-Security-Policy" i]');
        if (policies.length !== 1) return [`${policies.length} policies`];
        const policy = policies.attr('content') ?? '';
        const directives = new Map(
          policy
            .split(';')
            .map((directive) => directive.trim().split(/\s+/))
            .map(([key = '', ...values]) => [key, values]),
        );
        const wrong = [...directives].flatMap(([key, values]) =>
          values
            .filter(
              (value) =>
                ![...ALLOWED, ...(path === 'search/' ? SEARCH_ALLOWED : [])].includes(value) &&
                !(key === 'img-src' && value === 'data:') &&
                !/^'sha(?:256|384|512)-/.test(value),
            )
            .map((value) => `${key} ${value}`),
        );
        if (directives.get('default-src')?.join(' ') !== "'none'")
          wrong.push('default-src is not none');
        for (const key of ['base-uri', 'form-action'])
          if (!directives.has(key)) wrong.push(`no ${key}`);
        // A policy in a meta element holds only for what comes after it.
        if (policies.prevAll('link, script, style').length > 0)
          wrong.push('the policy comes after what it should hold for');
        return wrong;
      }),
    ).toEqual([]);
  });

  test('fetches nothing from another host', () => {
    expect(
      breaches(all, ({ $ }) =>
        $<Element, string>(FETCHING)
          .toArray()
          .flatMap((element): string[] => {
            const { rel = '', href, src, srcset, action, data } = element.attribs;
            if (element.tagName === 'link' && rel.split(/\s+/).every((word) => NAMING.has(word)))
              return [];
            return [
              href,
              src,
              action,
              data,
              ...(srcset?.split(',').map((part) => part.trim().split(' ')[0]) ?? []),
            ].filter(
              (address): address is string =>
                address !== undefined && /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address),
            );
          }),
      ),
    ).toEqual([]);
  });

  test('has one h1 and skips no level of heading', () => {
    expect(
      breaches(pages, ({ $ }) => {
        const levels = $('h1, h2, h3, h4, h5, h6')
          .toArray()
          .map(({ tagName }) => Number(tagName.slice(1)));
        const skips = levels.flatMap((level, i) =>
          level > (levels[i - 1] ?? 0) + 1 ? [`h${level} after h${levels[i - 1] ?? 0}`] : [],
        );
        const first = levels.filter((level) => level === 1).length;
        const empty = $('h1, h2, h3, h4')
          .toArray()
          .filter((element) => textOf($(element).text()) === '')
          .map(({ tagName }) => `an empty ${tagName}`);
        return [...skips, ...empty, ...(first === 1 ? [] : [`${first} h1`])];
      }),
    ).toEqual([]);
  });

  test('has one banner, one main and one footer, and navigation with names that differ', () => {
    expect(
      breaches(pages, ({ $ }) => {
        const labels = $('nav')
          .toArray()
          .map((nav) => $(nav).attr('aria-label') ?? '');
        return [
          ...['body > header', 'body main', 'body > footer'].flatMap((place) =>
            $(place).length === 1 ? [] : [`${$(place).length} of ${place}`],
          ),
          ...(labels.length === 0 || labels.includes('') ? ['navigation without a name'] : []),
          ...(new Set(labels).size < labels.length
            ? [`navigation of one name: ${labels.join(', ')}`]
            : []),
          ...($('main a, main p').length === 0 ? ['an empty main'] : []),
        ];
      }),
    ).toEqual([]);
  });

  test('begins with a link that skips to its content', () => {
    expect(
      breaches(pages, ({ $ }) =>
        $('a').first().attr('href') === '#_main' && $('main').attr('id') === '_main'
          ? []
          : ['no such link'],
      ),
    ).toEqual([]);
  });

  test('has no id twice', () => {
    expect(
      breaches(all, ({ $ }) => {
        const ids = $('[id]')
          .toArray()
          .map((element) => $(element).attr('id') ?? '');
        return ids.filter((id, i) => ids.indexOf(id) !== i);
      }),
    ).toEqual([]);
  });

  test('says its language, its width, its title and its description', () => {
    expect(
      breaches(all, ({ $ }) => [
        ...($('html').attr('lang') === 'en' ? [] : ['no language']),
        ...($('meta[name="viewport"]').attr('content')?.includes('width=device-width')
          ? []
          : ['no viewport']),
        ...(textOf($('head title').text()) === '' ? ['no title'] : []),
      ]),
    ).toEqual([]);
    expect(
      breaches(pages, ({ $ }) =>
        $('meta[name="description"]').attr('content') ? [] : ['no description'],
      ),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(({ $ }) => textOf($('head title').text()));
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('has its own address as canonical, unless search engines should leave it out', async () => {
    // From the content itself, not from the links that are being tested.
    const { site } = parse(
      await readFile(join(inject('sites')[name], '../content/story.yaml'), 'utf8'),
    ) as {
      site: string;
    };
    const home = siteUrl(site).href;
    expect(
      breaches(pages, ({ path, $ }) => {
        const canonical = $('link[rel="canonical"]').attr('href');
        const hidden = $('meta[name="robots"]').attr('content')?.includes('noindex') === true;
        if (hidden) return canonical === undefined ? [] : ['hidden, and yet canonical'];
        return canonical === home + path ? [] : [`canonical ${canonical ?? 'missing'}`];
      }),
    ).toEqual([]);
  });

  test('is hidden from search engines only where it should be', () => {
    const hidden = pages
      .filter(({ $ }) => $('meta[name="robots"]').attr('content')?.includes('noindex'))
      .map(({ path }) => path);
    expect(hidden.toSorted()).toEqual(
      pages
        .map(({ path }) => path)
        .filter((path) => path === '404.html' || /^known\/\d|mergedword|removedword/.test(path))
        .toSorted(),
    );
  });

  test('is in the site map, unless search engines should leave it out', async () => {
    const sitemap = await readFile(join(inject('sites')[name], 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const canonical = pages.flatMap(({ $ }) => $('link[rel="canonical"]').attr('href') ?? []);
    expect(listed.toSorted()).toEqual(canonical.toSorted());
  });

  test('opens no link in another window', () => {
    expect(
      breaches(all, ({ $ }) =>
        $('[target]')
          .toArray()
          .map((element) => $.html(element)),
      ),
    ).toEqual([]);
  });
});
