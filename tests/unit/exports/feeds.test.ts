import { load } from 'cheerio';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/fingerprint.ts';
import { feedItems, MAX_FEED_ITEMS } from '../../../src/exports/feedItems.ts';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds.ts';
import { siteOf } from '../../../src/views/site.ts';
import { listedPages, robots, sitemap } from '../../../src/exports/sitemap.ts';
import { MAX_ON_ONE_PAGE } from '../../../src/views/parts/storyPeriods.ts';
import { all, readXml, textOf } from './readXml.ts';
import {
  event,
  HOSTILE,
  hostileArchive,
  outputIn,
  sampleArchive,
  source,
  TIME_ZONES,
} from '../../support/sampleArchive.ts';

const site = siteOf(sampleArchive());
const page = (path: string): string => `https://dateline.example/${path}`;

interface JsonItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published?: string;
  date_modified: string;
}
const readJson = (text: string) =>
  JSON.parse(text) as Record<string, unknown> & { items: JsonItem[] };
/** What a reader sees of a text that is given as HTML. */
const seen = (html: string): string => load(html, null, false).text();
const withoutControls = (text: string): string => text.replace('\u0007', '');

afterEach(() => void vi.useRealTimers());

describe('what the feeds carry', () => {
  test('events and corrections, the latest to become known first, and last those of unknown day', () => {
    expect(feedItems(site).map(({ id, published, updated }) => [id, published, updated])).toEqual([
      [
        page('events/2024-02-05-end-of-the-line/#_correction-2024-02-20-2'),
        '2024-02-20',
        '2024-02-20',
      ],
      [
        page('events/2024-02-05-end-of-the-line/#_correction-2024-02-20-1'),
        '2024-02-20',
        '2024-02-20',
      ],
      [page('events/2024-02-06-union/'), '2024-02-11', '2024-02-11'],
      [page('events/2024-02-05-end-of-the-line/'), '2024-02-06', '2024-02-20'],
      [page('events/2024-03-last-ferry/'), undefined, '2024-03-01'],
      [page('events/1990s-bridge/'), undefined, '2024-02-15'],
    ]);
  });

  test('a later source of an event is a change of it', () => {
    const events = [event('later', { sources: ['daily', 'weekly'] })];
    expect(feedItems(siteOf(sampleArchive({ events })))).toMatchObject([
      { published: '2024-02-06', updated: '2024-02-11' },
    ]);
  });

  test('an id outlives a new name of the file', () => {
    const events = [
      event('new-name', {
        aliases: ['first-name', 'second-name'],
        corrections: [
          { date: '2024-02-20', kind: 'fact', field: 'other', was: 'a', now: 'b', why: 'c' },
        ],
      }),
    ];
    expect(feedItems(siteOf(sampleArchive({ events }))).map(({ id, url }) => [id, url])).toEqual([
      [page('events/first-name/#_correction-2024-02-20-1'), page('events/new-name/')],
      [page('events/first-name/'), page('events/new-name/')],
    ]);
  });

  test('the newest of a long story', () => {
    const day = (i: number): string => `2024-02-${String((i % 28) + 1).padStart(2, '0')}`;
    const corrections = Array.from({ length: MAX_FEED_ITEMS }, (_, i) => ({
      date: day(i),
      kind: 'fact',
      field: 'other',
      was: 'a',
      now: 'b',
      why: 'c',
    }));
    const items = feedItems(
      siteOf(
        sampleArchive({
          events: [event('old', { sources: ['undated'] }), event('corrected', { corrections })],
        }),
      ),
    );
    expect(items).toHaveLength(MAX_FEED_ITEMS);
    expect(items[0]?.published).toBe('2024-02-28');
    expect(items.map(({ url }) => url)).not.toContain(page('events/old/'));
  });

  test('says who said what, with figures, quotations, contradictions and sources', () => {
    const $ = load(feedItems(site)[3]?.html ?? '', null, false);
    const text = $.text();
    for (const expected of [
      'The owner of the line said why.',
      'Happened: 5 February 2024',
      'certainly public by 6 February 2024',
      'Ingrid Vold for The ferry line',
      'at least 1,240 crossings, as of around January 2024, in winter',
      'up to 900 crossings, expected by March 2024',
      '“as long as anyone could ask” Label of weekly, not verified',
      'Denied by: The union',
      'Label of weekly. Published: 5 to 11 February 2024',
    ])
      expect(text).toContain(expected);
    const links = $('a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(links).toContain(page('events/2024-02-05-end-of-the-line/#cancelled'));
    expect(links.filter((link) => !link.startsWith('https://dateline.example/'))).toEqual([]);
  });
});

test('the feeds say of a quotation that it is not verified, where it is not', () => {
  const checked = siteOf(
    sampleArchive({
      fingerprints: new Map([
        ['daily', fingerprintOf('He ran it “as long as anybody could ask”.', 'daily')],
      ]),
    }),
  );
  for (const file of [atomFeed(checked), jsonFeed(checked)]) {
    expect(file.split('not verified')).toHaveLength(2);
    expect(file).toMatch(/Label of weekly(?:(?!Label of).)*not verified/);
  }
});

test('the feeds say the language of what is quoted from a source in another', () => {
  const [item] = feedItems(
    siteOf(
      sampleArchive({
        events: [
          event('told', {
            claims: [
              {
                id: 'one',
                by: 'vold',
                says: 'x',
                quotes: [{ text: '배는 오지 않는다', source: 'abroad' }],
                sources: ['abroad'],
              },
            ],
          }),
        ],
        sources: [source('abroad', { language: 'ko' })],
      }),
    ),
  );
  expect(item?.html).toContain('<span lang="ko">“배는 오지 않는다”</span>');
});

describe('Atom', () => {
  const feed = readXml(atomFeed(site));

  test('has what RFC 4287 asks of a feed', () => {
    expect(feed).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    });
    expect([textOf(feed, 'id'), seen(textOf(feed, 'title')), textOf(feed, 'updated')]).toEqual([
      page(''),
      'The ferry',
      '2024-03-01T00:00:00.000Z',
    ]);
    expect(all(feed, 'author').map((author) => textOf(author, 'name'))).toEqual(['The ferry']);
    expect(all(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', page('feed.xml')],
      ['alternate', page('')],
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
  });

  test('has what RFC 4287 asks of each entry', () => {
    const entries = all(feed, 'entry');
    expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(
      feedItems(site).map(({ id }) => id),
    );
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
    for (const entry of entries) {
      expect(textOf(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
      expect(all(entry, 'published').length).toBeLessThanOrEqual(1);
      expect(all(entry, 'content').map(({ attributes }) => attributes.type)).toEqual(['html']);
    }
    const [correction] = entries;
    expect(correction && seen(textOf(correction, 'title'))).toBe(
      'Correction: The ferry line will end',
    );
    expect(correction && seen(textOf(correction, 'content'))).toContain('Two digits were swapped.');
    expect(entries.slice(-2).flatMap((entry) => all(entry, 'published'))).toEqual([]);
  });

  test('keeps hostile text as text', () => {
    const hostile = readXml(atomFeed(siteOf(hostileArchive())));
    const [entry] = all(hostile, 'entry');
    if (!entry) throw new Error('no entry');
    expect(seen(textOf(hostile, 'title'))).toBe(withoutControls(HOSTILE));
    expect(seen(textOf(entry, 'title'))).toBe(withoutControls(HOSTILE));
    const $ = load(textOf(entry, 'content'), null, false);
    expect($('script')).toHaveLength(0);
    expect($('p').first().text()).toBe(withoutControls(HOSTILE));
  });

  test('says any title as it is', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']',
      '[',
      '!',
      ';',
      '&amp;',
      '&apos;',
      ']]>',
      '<![CDATA[',
      '-->',
      '\\',
      'a',
      'é',
      '😀',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1 }).filter((title) => title.trim() !== ''),
        (title) => {
          const read = readXml(atomFeed(siteOf(sampleArchive({ title }))));
          expect(seen(textOf(read, 'title'))).toBe(title.trim());
        },
      ),
      { numRuns: 100 },
    );
  });

  test('leaves out what no XML can say', () => {
    expect(
      seen(
        textOf(
          readXml(atomFeed(siteOf(sampleArchive({ title: 'a\u0000b\uD800c\uFFFFd' })))),
          'title',
        ),
      ),
    ).toBe('ab\uFFFDcd');
  });
});

describe('JSON Feed', () => {
  test('has what version 1.1 asks for', () => {
    const feed = readJson(jsonFeed(site));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The ferry',
      home_page_url: page(''),
      feed_url: page('feed.json'),
      language: 'en',
    });
    expect(
      feed.items.map(({ id, date_published, date_modified }) => [
        id,
        date_published?.slice(0, 10),
        date_modified.slice(0, 10),
      ]),
    ).toEqual(feedItems(site).map(({ id, published, updated }) => [id, published, updated]));
    expect(feed.items[3]).toMatchObject({
      url: page('events/2024-02-05-end-of-the-line/'),
      title: 'The ferry line will end',
      summary: 'The owner of the line said why.',
      tags: ['Press conference'],
    });
  });

  test('has a list of items when there are none', () => {
    expect(readJson(jsonFeed(siteOf(sampleArchive({ events: [] })))).items).toEqual([]);
    expect(textOf(readXml(atomFeed(siteOf(sampleArchive({ events: [] })))), 'updated')).toBe(
      '2024-12-31T00:00:00.000Z',
    );
  });

  test('keeps hostile text as text', () => {
    const [item] = readJson(jsonFeed(siteOf(hostileArchive()))).items;
    expect(item?.title).toBe(HOSTILE);
    expect(load(item?.content_html ?? '', null, false)('script')).toHaveLength(0);
  });
});

describe('the site map', () => {
  const addresses = (text: string): string[] =>
    all(readXml(text), 'url').map((url) => textOf(url, 'loc'));

  test('lists the pages that search engines should find, and no other', () => {
    const archive = sampleArchive({ events: [event('now', { aliases: ['before'] })] });
    expect(addresses(sitemap(siteOf(archive)))).toEqual(
      [
        '',
        'events/now/',
        'sources/',
        'sources/daily/',
        'sources/weekly/',
        'sources/monthly/',
        'sources/undated/',
        'actors/',
        'actors/vold/',
        'actors/ferry-line/',
        'actors/union/',
        'measures/',
        'measures/crossings/',
        'search/',
        'known/',
        'corrections/',
        'about/',
      ].map(page),
    );
  });

  test('lists the years and months of a long story', () => {
    const events = Array.from({ length: MAX_ON_ONE_PAGE + 1 }, (_, i) =>
      event(`event-${i}`, { date: i < 2 ? '2023-12-31' : '2024-02-05' }),
    );
    expect(addresses(sitemap(siteOf(sampleArchive({ events })))).slice(0, 5)).toEqual(
      ['', '2023/', '2024/', '2023/12/', '2024/02/'].map(page),
    );
  });

  test('escapes addresses', () => {
    const odd = siteOf(sampleArchive({ site: "https://dateline.example/a&b'c/" }));
    expect(addresses(sitemap(odd))).toEqual(listedPages(odd));
    expect(listedPages(odd)[0]).toBe("https://dateline.example/a&b'c/");
  });

  test('is named to robots, who may read everything', () => {
    expect(robots(site)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${page('sitemap.xml')}\n`);
  });
});

describe('everywhere and always the same', () => {
  test('all addresses are under the sub-path', () => {
    const sub = siteOf(sampleArchive({ site: 'https://user.example/repo/' }));
    for (const text of [atomFeed(sub), jsonFeed(sub), sitemap(sub), robots(sub)]) {
      const own = text.match(/https:\/\/user\.example\/[^"'<\s\\]*/g) ?? [];
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((address) => !address.startsWith('https://user.example/repo/'))).toEqual(
        [],
      );
      expect(text).not.toMatch(/href=\\?"(?!https:)/);
    }
    expect(
      readXml(atomFeed(sub)).children.find(({ attributes }) => attributes.rel === 'self')
        ?.attributes.href,
    ).toBe('https://user.example/repo/feed.xml');
  });

  test.each([
    ['exports/feeds', 'atomFeed', atomFeed],
    ['exports/feeds', 'jsonFeed', jsonFeed],
  ] as const)(
    '%s: %s does not know the time or the time zone',
    (view, name, write) => {
      const here = write(site);
      vi.useFakeTimers({ now: new Date('2050-01-01T12:00:00Z') });
      expect(write(siteOf(sampleArchive()))).toBe(here);
      vi.useRealTimers();
      for (const zone of TIME_ZONES) expect(outputIn(zone, view, name, sampleArchive())).toBe(here);
    },
    30_000,
  );
});
