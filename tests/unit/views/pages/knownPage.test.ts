import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicBy } from '../../../../src/domain/order.ts';
import { parseDate } from '../../../../src/schema/date.ts';
import { knownDayViews } from '../../../../src/views/pages/knownDayPage.ts';
import { knownView } from '../../../../src/views/pages/knownPage.ts';
import type { KnownView } from '../../../../src/views/pages/knownPage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { anyArchive, versionMark } from '../../../support/arbitraries.ts';
import {
  archive,
  claim,
  event,
  figure,
  ids,
  measure,
  source,
  story,
} from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

const told = ({ groups }: KnownView): unknown[] =>
  groups.map(({ day, entries, addedTo }) => [
    day,
    ids(entries),
    addedTo.map(({ id, note }) => [id, note]),
  ]);

describe('the page of what was known when', () => {
  const { days, undated, groups } = knownView(SITE);

  test('leads to the days that have a page, with how many sources each has', () => {
    expect(days).toEqual([
      {
        day: '2024-10-24',
        dateTime: '2024-10-24',
        label: '24 October 2024',
        href: '/known/2024-10-24/',
        sources: 1,
      },
      {
        day: '2024-11-30',
        dateTime: '2024-11-30',
        label: '30 November 2024',
        href: '/known/2024-11-30/',
        sources: 1,
      },
    ]);
  });

  test('names the sources that are on no page of a day', () => {
    expect(undated).toEqual([{ label: 'A letter', href: '/sources/letter/' }]);
  });

  test('is by the day on which things became known, unknown days last', () => {
    expect(told(knownView(SITE))).toEqual([
      ['2024-10-24', ['2024-10-21-plans', '2024-10-23-count'], []],
      ['2024-11-30', ['2024-11-denial'], [['2024-10-23-count', '1 new claim']]],
      [undefined, ['2024-10-21-ships'], []],
    ]);
    expect(groups.map(({ label, href }) => [label, href])).toEqual([
      ['24 October 2024', '/known/2024-10-24/'],
      ['30 November 2024', '/known/2024-11-30/'],
      ['Day not certain', undefined],
    ]);
  });

  test('has what became known on one day in the order in which it happened', () => {
    const site = siteOf(
      archive({
        sources: [source('late', '2024-05-02'), source('early', '2024-05-01')],
        events: [
          event('c', '2024-04-03', ['early']),
          event('a', '2024-04-04', ['early']),
          event('d', '2024-04-01', ['late']),
          event('b', '2024-04-04', ['early']),
        ],
      }),
    );
    expect(told(knownView(site))).toEqual([
      ['2024-05-01', ['c', 'a', 'b'], []],
      ['2024-05-02', ['d'], []],
    ]);
  });

  test('shows an event as it was first told, and counts what later sources add', () => {
    const site = siteOf(
      archive({
        sources: [source('early', '2024-05-01'), source('late', '2024-05-02')],
        measures: [measure('cranes')],
        events: [
          event('count', '2024-04-03', ['early', 'late'], {
            title: 'Two counts',
            restsOn: ['early', 'late'],
            claims: [
              claim('a', ['early'], { says: 'Twelve.', figure: figure(12) }),
              claim('b', ['late'], {
                figure: figure(13),
                relations: [{ kind: 'denies', claim: 'count#a' }],
              }),
            ],
          }),
        ],
      }),
    );
    const [first, second] = knownView(site).groups;
    expect(
      first?.entries.map(({ label, figures, contested }) => [
        label,
        figures.map((one) => one.label),
        contested,
      ]),
    ).toEqual([['Twelve.', ['12 cranes'], undefined]]);
    expect(second?.entries).toEqual([]);
    expect(second?.addedTo.map(({ label, note, contested }) => [label, note, contested])).toEqual([
      ['Two counts', '1 new claim', 'Contested: denial, denied'],
    ]);
  });

  test('folds away what lies before the story’s own time', () => {
    const site = siteOf(
      archive({
        story: { ...story, focus: parseDate('2024-04') },
        sources: [source('early', '2024-05-01')],
        events: [
          event('before', '2024-03', ['early']),
          event('into', '2024-03/2024-04', ['early']),
          event('own', '2024-04-03', ['early']),
        ],
      }),
    );
    const [group] = knownView(site).groups;
    expect([ids(group?.background ?? []), ids(group?.entries ?? [])]).toEqual([
      ['before'],
      ['into', 'own'],
    ]);
  });
});

describe('in every archive', () => {
  test('nothing that rests on later sources or versions alone stands under a day', () => {
    fc.assert(
      fc.property(anyArchive, (of) => {
        const site = siteOf(of);
        const later = (day: string): string[] => [
          ...of.sources.filter((one) => (publicBy(one) ?? '9') > day).map(({ id }) => id),
          ...of.sources.flatMap(({ versions }) =>
            versions
              .map(({ seen }) => seen.edtf)
              .filter((seen) => seen > day)
              .map(versionMark),
          ),
        ];
        for (const { day, addedTo, background, entries } of knownView(site).groups)
          if (day !== undefined)
            for (const id of later(day))
              expect(JSON.stringify([addedTo, background, entries])).not.toContain(id);
        // What is missing is named on purpose, with the reason.
        for (const view of knownDayViews(site))
          for (const id of later(view.day))
            expect(JSON.stringify({ ...view, missing: undefined })).not.toContain(id);
      }),
      { seed: 9, numRuns: 60 },
    );
  });
});
