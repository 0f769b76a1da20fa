import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { compareEvents, compareSources, publicBy } from '../../../src/domain/order.ts';
import { compareText } from '../../../src/basics/lists.ts';
import { provenanceOf } from '../../../src/domain/provenance.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { compareDates } from '../../../src/schema/dateOrder.ts';
import { actorView } from '../../../src/views/pages/actorPage.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { knownDayViews } from '../../../src/views/pages/knownDayPage.ts';
import { knownView } from '../../../src/views/pages/knownPage.ts';
import { siteOf } from '../../../src/views/site.ts';
import { sourceView } from '../../../src/views/pages/sourcePage.ts';
import { timelineMonths } from '../../../src/views/parts/timelineMonths.ts';
import { event, ids, source } from '../../support/archive.ts';
import { anyArchive, edtfText, shuffled } from '../../support/arbitraries.ts';

// Many archives take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const inOrder = (texts: readonly string[]): string[] =>
  texts
    .map((text) => parseDate(text))
    .sort(compareDates)
    .map(({ edtf }) => edtf);

describe('the order of dates', () => {
  test('has the seasons of a year as they follow each other', () => {
    const seasons = ['2024-21', '2024-22', '2024-23', '2024-24'];
    expect(inOrder(seasons.toReversed())).toEqual(seasons);
  });

  const ORDER = [
    '2022-02/2024-11',
    '../2023-12-31',
    '2024-01-01',
    '2024-01',
    '2024',
    '2024-10-01',
    '2024-10-01/2024-10-15',
    '2024-10',
    '2024-10-01/..',
    '2024-10-15',
    '../2024-10-20',
    '2024-10-21',
  ];

  test('is by the first day, then by the last, open ends last', () => {
    expect(inOrder([...ORDER].reverse())).toEqual(ORDER);
  });

  const dates = edtfText.map((text) => parseDate(text));

  test('is total', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0);
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 10, numRuns: 120 },
    );
  });

  test('puts a date that is over before one that has not begun', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (a.latest !== null && b.earliest !== null && a.latest < b.earliest)
          expect(compareDates(a, b)).toBeLessThan(0);
      }),
      { seed: 11, numRuns: 120 },
    );
  });
});

describe('the order of texts', () => {
  test('is by code units, not by a language', () => {
    expect(['ä', 'z', 'a', 'Z', 'é', 'b'].sort(compareText)).toEqual([
      'Z',
      'a',
      'b',
      'z',
      'ä',
      'é',
    ]);
    expect(compareText('a', 'a')).toBe(0);
  });
});

describe('the order of events', () => {
  test('is by date, then by id', () => {
    const events = [
      event('c', '2024-10-01', ['s']),
      event('a', '2024-10-02', ['s']),
      event('b', '2024-10-01', ['s']),
      event('d', '2024-09', ['s']),
    ];
    expect(ids(events.sort(compareEvents))).toEqual(['d', 'b', 'c', 'a']);
  });

  test('of one date puts the surest first, and those together that are equally sure', () => {
    const events = [
      event('a', '2024-10-01', ['s'], { dateBasis: 'So.' }),
      event('b', '2024-10-01', ['s'], { dateBasis: 'So.', dateBoundIn: ['s'] }),
      event('c', '2024-10-01', ['s'], { datePrintedIn: ['s'] }),
      event('d', '2024-10-01', ['s'], { dateBasis: 'So.' }),
    ];
    expect(ids(events.sort(compareEvents))).toEqual(['c', 'b', 'a', 'd']);
  });

  test('keeps events of one date together, whatever their ids', () => {
    const events = [
      event('a', '2024-10-01', ['s']),
      event('b', '2024-10-01~', ['s']),
      event('c', '2024-10-01', ['s']),
      event('d', '2024-10-01~', ['s']),
    ];
    const dates = events.sort(compareEvents).map(({ date }) => date.edtf);
    expect(dates.filter((edtf, i) => edtf !== dates[i - 1])).toHaveLength(2);
  });

  test('never leaves two events undecided', () => {
    fc.assert(
      fc.property(edtfText, edtfText, (a, b) => {
        const [first, second] = [event('first', a, ['s']), event('second', b, ['s'])];
        expect(compareEvents(first, second)).not.toBe(0);
        expect(Math.sign(compareEvents(first, second))).toBe(
          -Math.sign(compareEvents(second, first)),
        );
      }),
      { seed: 12, numRuns: 120 },
    );
  });
});

describe('the order of sources', () => {
  test.each([
    ['2024-10-24', '2024-10-24'],
    ['2024-10-24~', null],
    ['2024-10-24?', null],
    ['2024-10-20~/2024-10-24', '2024-10-24'],
    ['2024-10-20/2024-10-24%', null],
    ['2024-10', '2024-10-31'],
    ['2024-10-31/2024-11-30', '2024-11-30'],
    ['../2024-11-30', '2024-11-30'],
    ['2024-10-31/..', null],
  ])('a source published %s was certainly public by %s', (published, day) => {
    expect(publicBy(source('s', published))).toBe(day);
  });

  test('a source of unknown date has no such day', () => {
    expect(publicBy(source('s'))).toBeNull();
  });

  test('is by that day, then by the first it can have been, then by id, unknown days last', () => {
    const sources = [
      source('g'),
      source('f', '2024-10-31/..'),
      source('b', '2024-10-24'),
      source('e', '2024-11-30'),
      source('d', '2024-10-31/2024-11-30'),
      source('a', '2024-10-24'),
      source('c', '2024-10'),
    ];
    expect(ids(sources.sort(compareSources))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  test('of one day is by the time, as points in time, those without one last', () => {
    const sources = [
      source('a', '2024-10-24'),
      source('b', '2024-10-24T15:00+09:00'),
      source('c', '2024-10-24T05:00Z'),
      source('d', '2024-10-24T05:30'),
      source('e', '2024-10-25T00:30+09:00'),
      source('f', '2024-10-24T23:00-08:00'),
    ];
    expect(ids(sources.sort(compareSources))).toEqual(['c', 'd', 'b', 'f', 'a', 'e']);
  });

  test('never leaves two sources undecided', () => {
    const clock = fc.constantFrom('00:30', '05:00', '05:00Z', '05:00+09:00', '23:00-08:00');
    const timed = clock.map((time) => `2024-10-24T${time}`);
    const published = fc.option(fc.oneof(edtfText, timed), { nil: undefined });
    fc.assert(
      fc.property(published, published, published, (a, b, c) => {
        const [first, second, third] = [
          source('first', a),
          source('second', b),
          source('third', c),
        ];
        expect(Math.sign(compareSources(first, second))).toBe(
          -Math.sign(compareSources(second, first)),
        );
        expect(compareSources(first, second)).not.toBe(0);
        if (compareSources(first, second) < 0 && compareSources(second, third) < 0)
          expect(compareSources(first, third)).toBeLessThan(0);
      }),
      { seed: 13, numRuns: 120 },
    );
  });
});

describe('whatever order the files are read in', () => {
  const pairs = anyArchive.chain((of) => fc.tuple(fc.constant(of), shuffled(of)));

  test('the index is the same', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        expect({ ...indexArchive(second), archive: first }).toEqual(indexArchive(first));
      }),
      { seed: 14, numRuns: 60 },
    );
  });

  test('the pages are the same', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const [one, other] = [siteOf(first), siteOf(second)];
        expect(timelineMonths(other)).toEqual(timelineMonths(one));
        expect(knownView(other)).toEqual(knownView(one));
        expect(eventViews(other)).toEqual(eventViews(one));
        expect(other.index.actors.map((record) => actorView(other, record))).toEqual(
          one.index.actors.map((record) => actorView(one, record)),
        );
        expect(knownDayViews(other)).toEqual(knownDayViews(one));
        expect(other.index.sources.map((record) => sourceView(other, record))).toEqual(
          one.index.sources.map((record) => sourceView(one, record)),
        );
        expect(other.index.sources.map(({ id }) => provenanceOf(id, other.index))).toEqual(
          one.index.sources.map(({ id }) => provenanceOf(id, one.index)),
        );
      }),
      { seed: 15, numRuns: 30 },
    );
  });
});
