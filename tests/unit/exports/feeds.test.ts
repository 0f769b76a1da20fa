import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { feedItems } from '../../../src/exports/feedItems.ts';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds.ts';
import { siteOf } from '../../../src/views/site.ts';
import { all, readXml, textOf } from './readXml.ts';
import { event, HOSTILE, hostileArchive, sampleArchive } from '../../support/sampleArchive.ts';

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

test('the feeds say of a quotation that it is not checked, where it is not', () => {
  const checked = siteOf(
    sampleArchive({
      fingerprints: new Map([
        ['daily', fingerprintOf('He ran it “as long as anybody could ask”.', 'daily')],
      ]),
    }),
  );
  for (const file of [atomFeed(checked), jsonFeed(checked)]) {
    expect(file.split('not checked')).toHaveLength(2);
    expect(file).toMatch(/Label of weekly(?:(?!Label of).)*not checked/);
  }
});

test('the feeds have the kind of an event and its tags as categories', () => {
  const tagged = siteOf(sampleArchive({ events: [event('now', { tags: ['ferries', 'A & B'] })] }));
  const [entry] = all(readXml(atomFeed(tagged)), 'entry');
  const categories = entry ? all(entry, 'category') : [];
  expect(categories.map(({ attributes }) => attributes.term)).toEqual([
    'Statement',
    'ferries',
    'A & B',
  ]);
  expect(readJson(jsonFeed(tagged)).items[0]).toMatchObject({
    tags: ['Statement', 'ferries', 'A & B'],
  });
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

describe('everywhere and always the same', () => {
  test('all addresses are under the sub-path', () => {
    const sub = siteOf(sampleArchive({ site: 'https://user.example/repo/' }));
    for (const text of [atomFeed(sub), jsonFeed(sub)]) {
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
});
