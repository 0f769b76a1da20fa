import { describe, expect, test } from 'vitest';
import type { ArchiveEvent } from '../../../src/domain/archive.ts';
import { siteOf } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import {
  eventsOf,
  frontPeriods,
  highlights,
  isWholeYear,
  MAX_ON_ONE_PAGE,
  MOST_IN_YEAR,
  periodPages,
  timelineView,
  yearMonths,
} from '../../../src/views/pages/timelinePage.ts';
import { archive, claim, event, source } from '../../support/archive.ts';

const siteWith = (events: readonly ArchiveEvent[]): Site =>
  siteOf(archive({ events: [...events], sources: [source('herald', '2030-01-01')] }));

/** So many events, spread over the first days of so many months from January 2020 on. */
function spread(events: number, months: number): ArchiveEvent[] {
  return Array.from({ length: events }, (_, i) => {
    const month = Math.floor((i * months) / events);
    const date = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String((i % 9) + 1).padStart(2, '0')}`;
    return event(`${date}-event-${String(i).padStart(4, '0')}`, date, ['herald']);
  });
}

const front = (site: Site) => frontPeriods(site, timelineView(site));
const pageOf = (site: Site, year: string) => {
  const page = periodPages(site).find((other) => other.year === year && other.month === undefined);
  if (!page) throw new Error(`no page of ${year}`);
  return page;
};

describe('the front page leads to', () => {
  test('its own months while the story fits on it, however many they are', () => {
    const { label, links } = front(siteWith(spread(MAX_ON_ONE_PAGE, 30)));
    expect(label).toBe('Jump to a month');
    expect(links).toHaveLength(30);
    expect(links[0]).toMatchObject({ label: 'January 2020', href: '#_2020-01', count: 10 });
  });

  test('the pages of months of a longer story', () => {
    const { links } = front(siteWith(spread(MAX_ON_ONE_PAGE + 1, 24)));
    expect(links).toHaveLength(24);
    expect(links[0]).toMatchObject({ label: 'January 2020', href: '/2020/01/' });
  });

  test('the pages of years of one that lasts longer than two, with their shares of the busiest', () => {
    const { label, links } = front(
      siteWith([...spread(400, 30), event('some-time', '2024', ['herald'])]),
    );
    expect(label).toBe('Jump to a year');
    expect(links.map(({ label: year, href, count }) => [year, href, count])).toEqual([
      ['2020', '/2020/', 160],
      ['2021', '/2021/', 160],
      ['2022', '/2022/', 80],
      ['2024', '/2024/', 1],
    ]);
    expect(links.map(({ share }) => share)).toEqual([1, 1, 0.5, 1 / 160]);
  });
});

describe('the page of a year', () => {
  test('lists every event while they are not too many', () => {
    const site = siteWith([
      ...spread(MAX_ON_ONE_PAGE, 12),
      ...spread(MOST_IN_YEAR, 12).map((one) => ({
        ...event(one.id.replace('2020', '2021'), one.date.edtf.replace('2020', '2021'), ['herald']),
      })),
    ]);
    const page = pageOf(site, '2021');
    expect(isWholeYear(page)).toBe(true);
    const months = yearMonths(site, page);
    expect(months.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(eventsOf(page));
    expect(months.every(({ all }) => all === undefined)).toBe(true);
  });

  test('lists those most spoken of in each month of a fuller year, in their order, and leads to the others', () => {
    const events = spread(MAX_ON_ONE_PAGE + 60, 12);
    const spokenOf = new Set([3, 11, 12, 20, 29].map((i) => events[i]?.id));
    const site = siteWith([
      ...events.map((one) =>
        spokenOf.has(one.id) ? { ...one, claims: [claim('said', ['herald'])] } : one,
      ),
      event('some-time', '2020', ['herald']),
    ]);
    const page = pageOf(site, '2020');
    expect(isWholeYear(page)).toBe(false);
    const months = yearMonths(site, page);
    const january = months.find(({ id }) => id === '2020-01');
    expect(january?.all).toEqual({ label: 'All 30 events of January 2020', href: '/2020/01/' });
    expect(new Set(january?.entries.map(({ id }) => id))).toEqual(spokenOf);
    expect(january?.entries.map(({ id }) => id)).toEqual(
      eventsOf(page).filter((id) => spokenOf.has(id)),
    );
    expect(
      months.find(({ id }) => id === '2020'),
      'what has no other page',
    ).toMatchObject({ all: undefined, entries: [{ id: 'some-time' }] });
    expect(Math.max(...months.map(({ entries }) => entries.length))).toBe(5);
  });
});

test('a month stands on the timeline once, also where an event dated to its year alone comes amid its days', () => {
  const site = siteWith([...spread(4, 1), event('some-time', '2020', ['herald'])]);
  expect(timelineView(site).map(({ id, count }) => [id, count])).toEqual([
    ['2020-01', 4],
    ['2020', 1],
  ]);
});

test('the highlights of a long story are its latest events and those most spoken of', () => {
  const events = spread(20, 2);
  const [first] = events;
  if (!first) throw new Error('no events');
  const { latest, leading } = highlights(
    siteWith([{ ...first, claims: [claim('said', ['herald'])] }, ...events.slice(1)]),
  );
  expect(latest.map(({ id }) => id)[0]).toBe(
    timelineView(siteWith(events)).at(-1)?.days.at(-1)?.entries.at(-1)?.id,
  );
  expect([latest.length, leading.length, leading[0]?.id]).toEqual([10, 10, first.id]);
});
