import { describe, expect, test } from 'vitest';
import { listedPages, robots, sitemap } from '../../../src/exports/sitemap.ts';
import { MAX_ON_ONE_PAGE } from '../../../src/views/parts/storyPeriods.ts';
import { siteOf } from '../../../src/views/site.ts';
import { event, sampleArchive } from '../../support/sampleArchive.ts';
import { all, readXml, textOf } from './readXml.ts';

const page = (path: string): string => `https://dateline.example/${path}`;

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
        'places/',
        'places/landing/',
        'threads/',
        'threads/the-end/',
        'search/',
        'contribute/',
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
    expect(robots(siteOf(sampleArchive()))).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${page('sitemap.xml')}\n`,
    );
  });

  test.each(['sources', 'actors', 'measures', 'places', 'threads'] as const)(
    'does not list the page of %s where there are none',
    (kind) => {
      const whole = sampleArchive();
      const listed = listedPages(siteOf({ ...whole, [kind]: [] }));
      expect(listed).not.toContain(page(`${kind}/`));
      expect(listed).toHaveLength(listedPages(siteOf(whole)).length - 1 - whole[kind].length);
    },
  );

  test.each([
    [MAX_ON_ONE_PAGE, []],
    [MAX_ON_ONE_PAGE + 1, [page('2024/'), page('2024/02/')]],
  ])('of a story of %d events lists as pages of years and months %j', (count, expected) => {
    const events = Array.from({ length: count }, (_, i) => event(`event-${i}`));
    const listed = listedPages(siteOf(sampleArchive({ events })));
    expect(listed.filter((address) => address.includes('/2024/'))).toEqual(expected);
  });

  test('has all addresses under the sub-path', () => {
    const sub = siteOf(sampleArchive({ site: 'https://user.example/repo/' }));
    const inRobots = /Sitemap: (.*)/.exec(robots(sub))?.[1] ?? '';
    const own = [...addresses(sitemap(sub)), inRobots];
    expect(own.filter((address) => !address.startsWith('https://user.example/repo/'))).toEqual([]);
  });
});
