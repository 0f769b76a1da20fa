import { beforeAll, describe, expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { knownDays } from '../../../src/domain/knownDays.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { surenessOfSource } from '../../../src/domain/sureness.ts';
import { archiveJson } from '../../../src/exports/archiveJson.ts';
import { calendarFile } from '../../../src/exports/calendar.ts';
import { claimsCsv } from '../../../src/exports/claimsCsv.ts';
import { eventsCsv, sourcesCsv } from '../../../src/exports/entryTables.ts';
import { feedItems } from '../../../src/exports/feedItems.ts';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds.ts';
import { measureCsv } from '../../../src/exports/measureCsv.ts';
import { listedPages } from '../../../src/exports/sitemap.ts';
import { actorView } from '../../../src/views/pages/actorPage.ts';
import { correctionsView } from '../../../src/views/pages/correctionsPage.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { lostDayViews } from '../../../src/views/pages/lostDayPage.ts';
import { knownView } from '../../../src/views/pages/knownPage.ts';
import { movedPages } from '../../../src/views/pages/movedPages.ts';
import { placeView } from '../../../src/views/pages/placePage.ts';
import { removedPages } from '../../../src/views/pages/removedPages.ts';
import { searchView } from '../../../src/views/pages/searchPage.ts';
import { sourcesView } from '../../../src/views/pages/sourcesPage.ts';
import { siteOf } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import { check } from '../../support/content.ts';
import type { Checked } from '../../support/content.ts';
import { GONE, STAYS, SUPPRESSED_STORY } from '../../support/suppressedStory.ts';

let checked: Checked;
let archive: Archive;
let site: Site;
beforeAll(async () => {
  checked = await check(SUPPRESSED_STORY);
  archive = toArchive(checked.content);
  site = siteOf(archive);
});

const eventPage = () => eventViews(site)[0];

describe('words that had to go', () => {
  test('pass the check, which notes where they still stand', () => {
    expect(checked.problems).toEqual([]);
    const kept = checked.notes.filter((note) => note.includes('suppressed-words-kept'));
    expect(kept.map((note) => note.split(' ')[0])).toEqual([
      'content/actors/removed-actor.yaml:2:1',
      'content/claims/2024-03-01-stands/own-file.yaml:2:1',
      'content/events/2024-03-01-stands.md:18:9',
      'content/events/2024-03-01-stands.md:22:5',
      'content/events/2024-03-02-removed.md:3:1',
      'content/measures/removed-measure.yaml:2:1',
      'content/places/removed-place.yaml:2:1',
      'content/sources/removed-source.md:3:1',
    ]);
    expect([...checked.problems, ...checked.notes].join('\n')).not.toContain(GONE);
  });

  test.each([
    ['removed', []],
    ['A slip.', ['content/sources/removed-source.md:7:1']],
  ])('are not those that keep the days of a source, with the reason %s', async (why, kept) => {
    const stub = [
      '---',
      'suppressed: { date: 2024-12-02, reason: court }',
      'language: en',
      'published: 2024-03-07',
      'publishedBasis: removed',
      'publishedAssumes: removed',
      'corrections:',
      '  - { date: 2024-11-01, kind: date, field: published, was: 2024-03-05, now: x, ' +
        `why: ${why} }`,
      '---\n',
    ].join('\n');
    const { notes } = await check({ ...SUPPRESSED_STORY, 'sources/removed-source.md': stub });
    const ofFile = notes.filter((note) => note.startsWith('content/sources/removed-source.md'));
    expect(ofFile.map((note) => note.split(' ')[0])).toEqual(kept);
  });

  test('are nowhere in the archive, in its index and on its past days', () => {
    const days = knownDays(archive).days.map(({ day }) => knownOn(archive, day));
    const all = JSON.stringify([archive, [...indexArchive(archive).claim], days]);
    expect(all).toContain(STAYS);
    expect(all).not.toContain(GONE);
    expect(all).not.toContain('77123');
  });

  test('are on no page and in no file', () => {
    const actor = site.index.actor.get('ada');
    const all = [
      JSON.stringify([eventViews(site), knownView(site), searchView(site)]),
      JSON.stringify([actor && actorView(site, actor), removedPages(site), movedPages(site)]),
      JSON.stringify([lostDayViews(site), correctionsView(site)]),
      JSON.stringify(site.index.places.map((place) => placeView(site, place))),
      ...[archiveJson, atomFeed, jsonFeed, calendarFile].map((make) => make(site)),
      ...[claimsCsv, eventsCsv, sourcesCsv].map((make) => make(site)),
      ...site.index.measures.map((measure) => measureCsv(site, measure)),
    ];
    for (const text of all) {
      expect(text).not.toContain(GONE);
      expect(text).not.toContain('88123');
    }
    expect(all.filter((text) => text.includes(STAYS)).length).toBeGreaterThan(6);
  });
});

describe('what stays of them', () => {
  test('is the address of each entry, with one neutral line', () => {
    const court = 'was removed on 2 December 2024 for legal reasons.';
    expect(removedPages(site)).toEqual([
      {
        path: 'events/2024-03-02-removed',
        href: '/events/2024-03-02-removed/',
        label: 'An entry that was removed',
        line: `This entry ${court}`,
      },
      {
        path: 'measures/removed-measure',
        href: '/measures/removed-measure/',
        label: 'A table of numbers that was removed',
        line: `This table of numbers ${court}`,
      },
      {
        path: 'places/removed-place',
        href: '/places/removed-place/',
        label: 'A place that was removed',
        line: `This place ${court}`,
      },
      {
        path: 'sources/removed-source',
        href: '/sources/removed-source/',
        label: 'A source that was removed',
        line: `This source ${court}`,
      },
      {
        path: 'actors/removed-actor',
        href: '/actors/removed-actor/',
        label: 'Name withheld',
        line: `This name ${court}`,
      },
    ]);
    expect(movedPages(site).map(({ path }) => path)).toEqual([
      'sources/removed-source-before',
      'events/2024-03-02-before',
    ]);
    expect(listedPages(site).filter((address) => address.includes('removed'))).toEqual([]);
  });

  test('is the place of a claim, with one neutral line', () => {
    const line = 'This claim was removed on 2 December 2024 for legal reasons.';
    const before = ['removed-claim-before'];
    expect(eventPage()?.ledger.map(({ claim, removed }) => claim?.id ?? removed)).toEqual([
      { id: 'first-of-all', aliases: [], line },
      'counted',
      { id: 'removed-claim', aliases: before, line },
      { id: 'removed-too', aliases: [], line },
      'weighed',
      'alone',
      'a-file',
      { id: 'own-file', aliases: [], line },
      'z-file',
    ]);
  });

  test('is a neutral name where claims name a source or a speaker', () => {
    expect(eventPage()?.sources.map(({ label, facts, url }) => [label, facts, url])).toContainEqual(
      [
        'A source that was removed',
        'This source was removed on 2 December 2024 for legal reasons.',
        undefined,
      ],
    );
    expect(eventPage()?.claims[1]?.who).toBe(`Name withheld for Ada ${STAYS}`);
    expect(sourcesView(site).map(({ id }) => id)).toEqual(['first']);
  });

  test('is no number of a measure, no quotation of a source and no contest with a claim', () => {
    const [counted, weighed, alone] = archive.events[0]?.claims ?? [];
    expect(counted?.quotes.map(({ source }) => source)).toEqual(['first']);
    expect(weighed).toMatchObject({ figure: undefined, relations: [] });
    expect(alone).toMatchObject({ relations: [] });
    expect(site.index.contested.size).toBe(0);
    expect(archive.story.measure).toBeUndefined();
    expect(archive.actors.find(({ id }) => id === 'ada')?.described).toHaveLength(1);
  });

  test('is the day of a source, no surer than before, so that past days stay as they were', () => {
    expect(knownDays(archive).days.map(({ day }) => day)).toEqual(['2024-03-06', '2024-03-07']);
    const source = archive.sources.find(({ id }) => id === 'removed-source');
    expect(source && surenessOfSource(source)).toBe('assumed');
    expect(site.index.claim.get('2024-03-01-stands#alone')?.knownSince).toBe('2024-03-07');
  });

  test('is a day that a source once had before a correction, with a neutral reason', () => {
    const [lost, ...others] = lostDayViews(site);
    expect(others).toEqual([]);
    expect(lost).toMatchObject({
      day: '2024-03-05',
      reasons: [
        {
          source: { label: 'A source that was removed', href: '/sources/removed-source/' },
          why: 'This source was removed on 2 December 2024 for legal reasons.',
        },
      ],
    });
    expect(correctionsView(site).corrections).toEqual([]);
  });

  test('is an item of the feed under the id that an event had, in place of its words', () => {
    expect(feedItems(site)[0]).toMatchObject({
      id: 'https://eastmere.example/events/2024-03-02-before/',
      title: 'An entry that was removed',
      summary: 'This entry was removed on 2 December 2024 for legal reasons.',
      updated: '2024-12-02',
    });
  });

  test('is said in the data', () => {
    const data = JSON.parse(archiveJson(site)) as {
      removed: object[];
      events: { removedClaims: object[] }[];
      sources: { id: string; label: string; suppressed: object | null }[];
    };
    const suppressed = { date: '2024-12-02', reason: 'court' };
    expect(data.removed).toMatchObject([
      { type: 'event', id: '2024-03-02-removed', suppressed },
      { type: 'measure', id: 'removed-measure', suppressed },
      { type: 'place', id: 'removed-place', suppressed },
    ]);
    expect(data.events[0]?.removedClaims).toMatchObject([
      { ref: '2024-03-01-stands#first-of-all', suppressed },
      { ref: '2024-03-01-stands#removed-claim', suppressed },
      { ref: '2024-03-01-stands#removed-too', suppressed },
      { ref: '2024-03-01-stands#own-file', suppressed },
    ]);
    expect(data.sources).toMatchObject([
      { id: 'first', suppressed: null },
      { id: 'removed-source', label: 'A source that was removed', suppressed },
    ]);
  });
});
