import { describe, expect, test } from 'vitest';
import { joinedMarks } from '../../../../src/views/chart/joinedMarks.ts';
import { CHART_TARGET } from '../../../../src/views/chart/signs.ts';
import { MOST_LANES, threadPicture } from '../../../../src/views/chart/threadChart.ts';
import { MOST_GLANCES, threadGlances } from '../../../../src/views/chart/threadGlances.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, dateOf, event, source, story, thread } from '../../../support/archive.ts';

const SOURCES = [source('s', '2024-11-30')];
const of = (id: string, date: string, ...threads: string[]) => event(id, date, ['s'], { threads });

const SITE = siteOf(
  archive({
    story: { ...story, focus: dateOf('2024-10') },
    sources: SOURCES,
    threads: [thread('loan'), thread('troops'), thread('talk')],
    events: [
      of('before', '2022-02-24', 'troops'),
      of('move', '2024-10-01~/2024-10-08~', 'troops'),
      of('count', '2024-10-20', 'troops', 'loan'),
      of('denial', '2024-10-21', 'troops'),
      of('answer', '2024-10-31', 'troops'),
      of('undated', '../..', 'talk'),
    ],
  }),
);

describe('the picture of the threads', () => {
  const picture = threadPicture(SITE);
  const [troops, loan] = picture?.wide.lanes ?? [];

  test('has a row for each thread with a date, in the order of their first events', () => {
    expect(picture?.narrow.lanes.map(({ name }) => name.lines.join(' '))).toEqual([
      'Title of troops',
      'Title of loan',
    ]);
  });

  test('has a mark that leads to each event, and one with a number for several', () => {
    expect(troops?.marks.map(({ href, name, label }) => [href, name, label?.lines])).toEqual([
      ['/events/move/', 'early October 2024 (assumed), Title of move', undefined],
      ['/threads/troops/', 'Title of troops, 2 events, 20 to 21 October 2024', ['2']],
      ['/events/answer/', '31 October 2024 (assumed), Title of answer', undefined],
    ]);
    expect(loan?.marks.map(({ href }) => href)).toEqual(['/events/count/']);
  });

  test('draws several days as a line, rough ones with tails, and a day as a point', () => {
    expect(troops?.extent?.firm).toMatch(/^M[\d.]+ [\d.]+H/);
    expect(troops?.extent?.loose).not.toBe('');
    expect(loan?.extent).toEqual({ firm: '', loose: '' });
  });

  test('leaves the background out, and says so', () => {
    expect(picture?.notes).toEqual(['Not drawn: 1 event before the story.']);
  });

  test('is not there for a story without threads', () => {
    const bare = siteOf(archive({ sources: SOURCES, events: [of('count', '2024-10-20')] }));
    expect(threadPicture(bare)).toBeUndefined();
    expect(threadGlances(bare)).toBeUndefined();
  });
});

describe('a story of many threads', () => {
  const threads = Array.from({ length: MOST_LANES + 2 }, (_, i) => thread(`t${i}`));
  const events = threads.flatMap(({ id }, i) =>
    Array.from({ length: i + 1 }, (__, j) => of(`${id}-${j}`, '2024-10-20', id)),
  );
  const site = siteOf(archive({ sources: SOURCES, threads, events }));

  test('draws those with the most events, and says so', () => {
    const picture = threadPicture(site);
    expect(picture?.wide.lanes.length).toBe(MOST_LANES);
    expect(picture?.wide.lanes[0]?.name.lines).toEqual(['Title of t10']);
    expect(picture?.notes).toEqual([
      'The 10 threads with the most events, of 12. All of them are in the list.',
    ]);
  });

  test('has few of them at a glance, with a link to all', () => {
    const glances = threadGlances(site);
    expect(glances?.threads.length).toBe(MOST_GLANCES);
    expect(glances?.more).toEqual({ label: 'All 12 threads', href: '/threads/' });
    expect(glances?.threads[0]).toMatchObject({ count: '11 events', dots: 'M88 6h0', spans: '' });
  });
});

test('marks are joined until none lies too close to the next, however many there are', () => {
  const marks = Array.from({ length: 10_000 }, (_, i) => {
    const x = (i * 7919) % 535;
    return { x, from: x, to: x };
  });
  const joined = joinedMarks(marks, CHART_TARGET);
  expect(joined.reduce((sum, { members }) => sum + members.length, 0)).toBe(10_000);
  expect(joined.length).toBeLessThanOrEqual(535 / CHART_TARGET);
  for (const [i, { x, from, to }] of joined.entries()) {
    expect(x - (joined[i - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(CHART_TARGET);
    expect([from <= x, x <= to]).toEqual([true, true]);
  }
});
