import { describe, expect, test } from 'vitest';
import { knownDayViews } from '../../../../src/views/pages/knownDayPage.ts';
import { entriesOf } from '../../../../src/views/parts/timelineMonths.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, ids, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

describe('the pages of past days', () => {
  const views = knownDayViews(SITE);
  const [first, second] = views;

  test('are one for each day on which a source became public', () => {
    expect(views.map(({ day, title }) => [day, title])).toEqual([
      ['2024-10-24', 'As known by 24 October 2024'],
      ['2024-11-30', 'As known by 30 November 2024'],
    ]);
    expect(first?.banner).toMatch(/^This is not today’s page. .* by 24 October 2024: not /);
  });

  test('count the events and sources of that day', () => {
    expect(views.map(({ count }) => count)).toEqual([
      '2 events from 1 source',
      '3 events from 2 sources',
    ]);
  });

  test('lead to the day before and the day after', () => {
    expect(views.map(({ previous, next }) => [previous?.href, next?.href])).toEqual([
      [undefined, '/known/2024-11-30/'],
      ['/known/2024-10-24/', undefined],
    ]);
  });

  test('name what became known: sources, events, and events with a further report', () => {
    expect(ids(first?.newSources ?? [])).toEqual(['gazette']);
    expect([ids(first?.newEvents ?? []), ids(first?.addedTo ?? [])]).toEqual([
      ['2024-10-21-plans', '2024-10-23-count'],
      [],
    ]);
    expect([ids(second?.newEvents ?? []), ids(second?.addedTo ?? [])]).toEqual([
      ['2024-11-denial'],
      ['2024-10-23-count'],
    ]);
  });

  test('name the sources that are there by an assumption, and what is known by these alone', () => {
    expect(first?.assumed).toEqual([]);
    const here = /is from a report whose day we assume\./;
    expect(first?.banner).not.toMatch(here);
    expect(second?.banner).toMatch(here);
    expect(second?.assumed).toMatchObject([
      {
        label: 'The Herald',
        href: '/sources/herald/',
        published: { inFull: '31 October to 30 November 2024 (assumed)' },
        evidence: 'Assumption: It came out soon after. It names a month.',
      },
    ]);
    const note = 'perhaps not known yet';
    expect(second?.newEvents.map((one) => one.note)).toEqual([note]);
    expect(second?.addedTo.map((one) => one.note)).toEqual(['1 new claim']);
    expect(
      views.map(({ months }) => entriesOf(months).map(({ id, knownNote }) => [id, knownNote])),
    ).toEqual([
      [
        ['2024-10-21-plans', undefined],
        ['2024-10-23-count', 'shown as it read here before a later correction'],
      ],
      [
        ['2024-10-21-plans', undefined],
        ['2024-10-23-count', undefined],
        ['2024-11-denial', note],
      ],
    ]);
  });

  test.each([
    ['summary', '2024-11-05', true],
    ['summary', '2024-10-24', false],
    ['date', '2024-11-05', false],
    ['other', '2024-11-05', false],
  ] as const)('say whether a correction of %s on %s is undone there', (field, date, isSaid) => {
    const why = { kind: 'fact', was: '2024-10-21', now: 'x', why: 'A slip.' } as const;
    const corrections = [{ ...why, field, date }];
    const events = [event('a', '2024-10-20', ['early'], { corrections })];
    const site = siteOf(archive({ sources: [source('early', '2024-10-24')], events }));
    const [entry] = entriesOf(knownDayViews(site)[0]?.months ?? []);
    expect(entry?.knownNote !== undefined).toBe(isSaid);
  });

  test('say how sure a day is by what is known today, as they place it', () => {
    const site = siteOf(
      archive({
        sources: [
          source('early', '2024-10-20/2024-10-24', {
            publishedBasis: 'It says Monday.',
            publishedBoundIn: ['late'],
          }),
          source('late', '2024-10-31'),
        ],
        events: [event('a', '2024-10-20', ['early'])],
      }),
    );
    const [page] = knownDayViews(site);
    expect(page?.assumed).toEqual([]);
    expect(page?.newSources.map((one) => one.published?.surenessLabel)).toEqual(['worked out']);
  });

  test('show what was known then: a range so far, the title, and no later denial', () => {
    const entries =
      first?.months.flatMap(({ days }) =>
        days.flatMap((group) =>
          group.entries.map((entry) => [
            group.date.label,
            entry.label,
            entry.contested,
            entry.figures,
          ]),
        ),
      ) ?? [];
    expect(entries).toEqual([
      ['21 to 24 October 2024', 'Plans', undefined, []],
      [
        '23 October 2024',
        'A count',
        undefined,
        [{ who: 'Ada for the town', label: 'at least 10 cranes' }],
      ],
    ]);
  });
});
