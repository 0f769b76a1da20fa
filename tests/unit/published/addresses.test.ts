import { describe, expect, test } from 'vitest';
import { addressesOf, lostAddresses } from '../../published/addresses.ts';
import type { Site, Target } from '../../published/addresses.ts';

const page = (...anchors: string[]): Target => ({ anchors: new Set(anchors) });
const moved = (movedTo: string): Target => ({ anchors: new Set(), movedTo });
/** What stays of an entry that was merged into another, or whose words had to go. */
const merged = (...anchors: string[]): Target => ({ ...page(...anchors), stays: 'claims' });
const removed: Target = { ...page('_main'), stays: 'line' };
const site = (pages: Readonly<Record<string, Target>>): Site => new Map(Object.entries(pages));

test('the addresses of a site are those of its files and anchors, sorted', () => {
  expect(
    addressesOf(
      site({ '/events/b/': page('two', 'one'), '/feed.xml': page(), '/events/a/': moved('/') }),
    ),
  ).toEqual(['/events/a/', '/events/b/', '/events/b/#one', '/events/b/#two', '/feed.xml']);
});

describe('an address is kept', () => {
  test.each([
    ['where it was', ['/', '/#one'], { '/': page('one', 'two') }],
    ['where its page leads on', ['/a/', '/a/#one'], { '/a/': moved('/b/'), '/b/': page('one') }],
    [
      'where its page leads on twice',
      ['/a/#one'],
      { '/a/': moved('/b/'), '/b/': moved('/c/'), '/c/': page('one') },
    ],
    ['where its page leads to an anchor', ['/a/'], { '/a/': moved('/b/#one'), '/b/': page('one') }],
    [
      'where a page is small now, without its sections',
      ['/a/#_date', '/a/#claim'],
      { '/a/': merged('claim') },
    ],
    [
      'where an entry was removed, without its claims and its places in lists',
      ['/events/a/#_date', '/events/a/#claim', '/#a', '/#before', '/measures/b.csv'],
      {
        '/': page(),
        '/events/a/': removed,
        '/events/before/': moved('/events/a/'),
        '/measures/b/': removed,
      },
    ],
  ])('%s', (_, published, pages) => {
    expect(lostAddresses(published, site(pages))).toEqual([]);
  });
});

describe('an address is lost', () => {
  test.each([
    ['with its page', '/a/', { '/b/': page() }, 'nothing is there any more'],
    ['with its page', '/a/#one', { '/b/': page('one') }, 'nothing is there any more'],
    ['with its anchor', '/a/#one', { '/a/': page('two') }, 'the page has no #one any more'],
    ['with its claim', '/a/#one', { '/a/': merged('two') }, 'the page has no #one any more'],
    [
      'with its place, where the entry stands or was merged',
      '/#one',
      { '/': page(), '/events/one/': merged('_main') },
      'the page has no #one any more',
    ],
    [
      'with its file, where the entry stands',
      '/measures/a.csv',
      { '/measures/a/': page() },
      'nothing is there any more',
    ],
    [
      'where its page leads to nothing',
      '/a/',
      { '/a/': moved('/b/') },
      'leads to /b/, where nothing is',
    ],
    [
      'where its page leads to one without the anchor',
      '/a/#one',
      { '/a/': moved('/b/'), '/b/': page('two') },
      'leads to /b/, which has no #one',
    ],
    [
      'where its page leads to an anchor, and another is put behind it',
      '/a/#one',
      { '/a/': moved('/b/#two'), '/b/': page('one', 'two') },
      'leads to /b/, which has no #two#one',
    ],
    [
      'where pages lead to each other',
      '/a/',
      { '/a/': moved('/b/'), '/b/': moved('/a/') },
      'leads round in a circle',
    ],
  ])('%s: %s', (_, address, pages, why) => {
    expect(lostAddresses(['/kept/', address], site({ ...pages, '/kept/': page() }))).toEqual([
      `${address}: ${why}`,
    ]);
  });
});
