import { describe, expect, test } from 'vitest';
import type { ArchiveEvent } from '../../../../src/domain/archive.ts';
import { eventDateView } from '../../../../src/views/parts/dateView.ts';
import { happenedLabel } from '../../../../src/views/parts/happenedLabel.ts';
import { timelineMonths } from '../../../../src/views/parts/timelineMonths.ts';
import { en } from '../../../../src/words/en.ts';
import { ko } from '../../../../src/words/ko.ts';
import { dateOf, event } from '../../../support/archive.ts';
import { siteWith } from '../longStory.ts';

const on = (date: string, also: readonly string[], fields: Partial<ArchiveEvent> = {}) =>
  event('a', date, ['herald'], { alsoOn: also.map(dateOf), ...fields });
const weekly = { recurs: 'week', recursUntil: dateOf('2024-04-28') } as const;

describe('when an event happened, as people say it', () => {
  test.each<[ArchiveEvent, string, string]>([
    [on('2024-03-03', []), '3 March 2024', '2024년 3월 3일'],
    [
      on('2024-03-03', ['2024-03-10', '2024-03-17']),
      '3, 10 and 17 March 2024',
      '2024년 3월 3일, 10일 및 17일',
    ],
    [
      on('2024-03-03', ['2024-03-10', '2024-04-02~']),
      '3 and 10 March 2024 and around 2 April 2024',
      '2024년 3월 3일 및 10일 및 2024년 4월 2일 무렵',
    ],
    [on('-0043-03-03', ['-0043-03-10']), '3 and 10 March 44 BC', '기원전 44년 3월 3일 및 10일'],
    [
      on('2024-03-03', [], weekly),
      'every week from 3 March 2024 until 28 April 2024',
      '2024년 3월 3일부터 2024년 4월 28일까지 매주',
    ],
    [
      on('2024-03-03', [], { recurs: 'year' }),
      'every year from 3 March 2024, end not known',
      '2024년 3월 3일부터 매년(끝난 때는 미상)',
    ],
    [
      on('2024-03-03', ['2024-05-01'], weekly),
      'every week from 3 March 2024 until 28 April 2024, and also 1 May 2024',
      '2024년 3월 3일부터 2024년 4월 28일까지 매주, 그 밖에 2024년 5월 1일',
    ],
    [
      on('2024-01-31', ['2025-03-01/2025-03-05'], {
        recurs: 'month',
        recursUntil: dateOf('2024-12'),
      }),
      'every month from 31 January 2024 until December 2024, on the last day of shorter months, ' +
        'and also 1 to 5 March 2025',
      '2024년 1월 31일부터 2024년 12월까지 매달, 그날이 없는 달에는 말일, 그 밖에 2025년 3월 1일~5일',
    ],
    [
      on('2024-02-29', [], { recurs: 'year' }),
      'every year from 29 February 2024, end not known, on the last day of shorter months',
      '2024년 2월 29일부터 매년(끝난 때는 미상), 그날이 없는 달에는 말일',
    ],
    [
      on('2024-01-29', [], { recurs: 'year' }),
      'every year from 29 January 2024, end not known',
      '2024년 1월 29일부터 매년(끝난 때는 미상)',
    ],
  ])('%#', (one, english, korean) => {
    expect([happenedLabel(one, en), happenedLabel(one, ko)]).toEqual([english, korean]);
  });

  test('is no one day for machines where it is several', () => {
    expect(eventDateView(on('2024-03-03', ['2024-03-10']), en)).toMatchObject({
      label: '3 and 10 March 2024',
      dateTime: undefined,
      certainty: 'exact',
    });
  });

  test('stands on the timeline by its first date, apart from what happened then alone', () => {
    const several = { ...on('2024-03-03', ['2024-03-10']), id: 'b' };
    const site = siteWith([on('2024-03-03', []), several]);
    expect(
      timelineMonths(site).flatMap(({ id, days }) =>
        days.map(({ date, entries }) => [id, date.label, entries.map((entry) => entry.id)]),
      ),
    ).toEqual([
      ['2024-03', '3 March 2024', ['a']],
      ['2024-03', '3 and 10 March 2024', ['b']],
    ]);
  });
});

test('an event of which no time is known says why on the timeline, and any other nothing', () => {
  const site = siteWith([
    event('a', '2024-03-03', ['herald'], { dateBasis: 'It says Sunday.' }),
    event('b', '../..', ['herald'], { dateBasis: 'No report says when.' }),
  ]);
  const entries = timelineMonths(site).flatMap(({ days }) => days.flatMap((day) => day.entries));
  expect(entries.map(({ undatedWhy }) => undatedWhy)).toEqual([undefined, 'No report says when.']);
});
