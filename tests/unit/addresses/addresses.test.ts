import { describe, expect, test } from 'vitest';
import { addressesOf, contactLink } from '../../../src/addresses/addresses.ts';

describe.each([
  ['the root of a domain', 'https://eastmere.example/', ''],
  ['the root of a domain, without a slash', 'https://eastmere.example', ''],
  ['a path', 'https://user.example/repo/', '/repo'],
  ['a path without a slash', 'https://user.example/repo', '/repo'],
  ['a path of two steps', 'https://user.example/a/b', '/a/b'],
  ['a path with other letters and a space', 'https://user.example/é b/%25', '/%C3%A9%20b/%25'],
])('addresses of a site at %s', (_, site, base) => {
  const addresses = addressesOf(site);

  test('are those of the design, under that path', () => {
    expect([
      addresses.home,
      addresses.event('2024-10-23-count'),
      addresses.claim('2024-10-23-count#counted'),
      addresses.sources,
      addresses.source('gazette'),
      addresses.actors,
      addresses.actor('ada'),
      addresses.measures,
      addresses.measure('cranes'),
      addresses.knownOn('2024-10-24'),
      addresses.known,
      addresses.corrections,
      addresses.about,
      addresses.feed,
      addresses.jsonFeed,
      addresses.calendar,
      addresses.search,
      addresses.measureCsv('cranes'),
      addresses.data,
      addresses.dataSchema,
      addresses.eventsCsv,
      addresses.claimsCsv,
      addresses.sourcesCsv,
      addresses.sitemap,
    ]).toEqual(
      [
        '/',
        '/events/2024-10-23-count/',
        '/events/2024-10-23-count/#counted',
        '/sources/',
        '/sources/gazette/',
        '/actors/',
        '/actors/ada/',
        '/measures/',
        '/measures/cranes/',
        '/known/2024-10-24/',
        '/known/',
        '/corrections/',
        '/about/',
        '/feed.xml',
        '/feed.json',
        '/calendar.ics',
        '/search/',
        '/measures/cranes.csv',
        '/data/v1/archive.json',
        '/data/v1/schema.json',
        '/data/v1/events.csv',
        '/data/v1/claims.csv',
        '/data/v1/sources.csv',
        '/sitemap.xml',
      ].map((path) => `${base}${path}`),
    );
  });

  test('lead to years and months of a long story, and to an event on the front page', () => {
    expect([
      addresses.period('2024'),
      addresses.period('2024-10'),
      addresses.onTimeline('2024-10-23-count'),
    ]).toEqual([`${base}/2024/`, `${base}/2024/10/`, `${base}/#2024-10-23-count`]);
  });

  test('filter a page by a value, whatever signs it has', () => {
    expect(addresses.filtered(addresses.search, 'place', 'Sea & land, 100%')).toBe(
      `${base}/search/?place=Sea+%26+land%2C+100%25`,
    );
  });

  test('lead to a place on a page, also on a filtered one', () => {
    const place = addresses.placeOn(addresses.home, '_2024-10');
    expect(place).toBe(`${base}/#_2024-10`);
    expect(addresses.filtered(place, 'actor', 'ada')).toBe(`${base}/?actor=ada#_2024-10`);
  });

  test('tell a page of an event from the others', () => {
    const { event, claim, source, home } = addresses;
    expect([event('a'), claim('a#b'), source('events'), home].map(addresses.isEvent)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('are routes below the base', () => {
    expect(addresses.route(addresses.knownOn('2024-10-24'))).toBe('known/2024-10-24');
  });

  test('are full addresses where these are asked for', () => {
    expect(addresses.absolute(addresses.event('a'))).toBe(
      `${new URL(site).origin}${base}/events/a/`,
    );
    expect(addresses.asset('icon.svg')).toBe(`${base}/icon.svg`);
  });
});

test('a contact is a page, or an e-mail address that may be given a subject', () => {
  expect(contactLink('https://a.example/us', 'A & B')).toBe('https://a.example/us');
  expect(contactLink('desk@a.example')).toBe('mailto:desk@a.example');
  expect(contactLink('desk@a.example', 'A & B – https://a.example/?c')).toBe(
    'mailto:desk@a.example?subject=A%20%26%20B%20%E2%80%93%20https%3A%2F%2Fa.example%2F%3Fc',
  );
});
