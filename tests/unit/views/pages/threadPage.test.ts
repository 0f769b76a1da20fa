import { describe, expect, test } from 'vitest';
import { eventViews } from '../../../../src/views/pages/eventPage.ts';
import { MOST_IN_THREAD, threadView } from '../../../../src/views/pages/threadPage.ts';
import { threadsView } from '../../../../src/views/pages/threadsPage.ts';
import { entriesOf } from '../../../../src/views/parts/timelineMonths.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, ids, source, thread } from '../../../support/archive.ts';

const SOURCES = [source('s', '2024-11-30')];
const NOTHING = [undefined, undefined, undefined, undefined];
const LOAN = thread('loan', { title: 'The loan' });

describe('a thread', () => {
  const withdrawn = { date: '2024-12-02', why: 'A slip.', now: 'Nothing.' };
  const site = siteOf(
    archive({
      sources: SOURCES,
      threads: [LOAN, thread('troops', { title: 'The troops' })],
      events: [
        event('plan', '2024-06', ['s'], { threads: ['loan'] }),
        event('other', '2024-10-01', ['s']),
        event('share', '2024-10-23', ['s'], { threads: ['loan', 'troops'], follows: ['plan'] }),
        event('wrong', '2024-10-25~', ['s'], { threads: ['loan'], withdrawn }),
      ],
    }),
  );
  const viewOf = (id: string) => eventViews(site).find((view) => view.id === id);

  test('lists its events in the order of time, how many, and from when to when', () => {
    const view = threadView(site, LOAN);
    expect(view).toMatchObject({
      label: 'The loan',
      count: '3 events',
      time: 'June 2024 to around 25 October 2024',
      byTime: undefined,
    });
    expect(entriesOf(view.months).map(({ label }) => label)).toEqual([
      'Title of plan',
      'Title of share',
      'Title of wrong (withdrawn)',
    ]);
    expect(threadsView(site).threads.map(({ label, time }) => [label, time])).toEqual([
      ['The loan', 'June 2024 to around 25 October 2024'],
      ['The troops', '23 October 2024'],
    ]);
  });

  test('is on the pages of its events, with those before and after', () => {
    expect(
      viewOf('share')?.threads.map(({ home, previous, next }) => [
        home,
        previous?.caption,
        previous?.id,
        next?.caption,
        next?.label,
      ]),
    ).toEqual([
      [
        { label: 'The loan: event 2 of 3', href: '/threads/loan/' },
        'Before it in this thread, June 2024 (assumed)',
        'plan',
        'After it in this thread, around 25 October 2024 (assumed)',
        'Title of wrong (withdrawn)',
      ],
      [{ label: 'The troops: event 1 of 1', href: '/threads/troops/' }, ...NOTHING],
    ]);
    expect(viewOf('other')?.threads).toEqual([]);
  });

  test('apart, an event says what it follows from, and the other what followed', () => {
    expect(ids(viewOf('share')?.follows ?? [])).toEqual(['plan']);
    expect(ids(viewOf('plan')?.followed ?? [])).toEqual(['share']);
    expect(viewOf('plan')?.follows).toEqual([]);
  });
});

describe('a long thread', () => {
  const long = (length: number) =>
    siteOf(
      archive({
        sources: SOURCES,
        threads: [LOAN],
        events: Array.from({ length }, (_, i) =>
          event(`e${String(i).padStart(3, '0')}`, `${2000 + (i % 40)}-10-01`, ['s'], {
            threads: ['loan'],
          }),
        ),
      }),
    );

  test('lists the most spoken of, and leads to all of them on the timeline', () => {
    const view = threadView(long(MOST_IN_THREAD + 1), LOAN);
    expect(entriesOf(view.months).length).toBe(MOST_IN_THREAD);
    expect(view.byTime?.length).toBe(40);
    expect(view.byTime?.[0]).toMatchObject({
      label: '2000',
      count: 3,
      href: '/?thread=loan#_2000-10',
    });
  });

  test('leads to the pages of the years of a story that has such', () => {
    const [first] = threadView(long(301), LOAN).byTime ?? [];
    expect(first).toMatchObject({ label: '2000', count: 8, href: '/2000/?thread=loan' });
  });
});
