import { describe, expect, test } from 'vitest';
import type { ArchiveEvent, Source } from '../../../src/domain/archive.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { dateBy, furtherDatesBy, lastDayOf } from '../../../src/domain/occurrences.ts';
import { surenessOfEvent } from '../../../src/domain/sureness.ts';
import { archive, dateOf, event, source } from '../../support/archive.ts';

const EARLY = source('early', '2024-10-24');
const LATE = source('late', '2024-10-31');

/** An event on the day on which only the first of its sources was public. */
function onFirstDay(fields: Partial<ArchiveEvent>, early: Source = EARLY): ArchiveEvent {
  const one = event('a', '2024-10-20', ['early', 'late'], { restsOn: ['early'], ...fields });
  const [known] = knownOn(archive({ sources: [early, LATE], events: [one] }), '2024-10-24').events;
  if (!known) throw new Error('It is not known.');
  return known;
}

const seen = (one: ArchiveEvent) => [one.date.edtf, surenessOfEvent(one)];

describe('the date of an event on a past day', () => {
  test('that was worked out stands once all that print its bound were public', () => {
    const basis = { dateBasis: 'It says Sunday.', dateAssumes: undefined };
    const known = onFirstDay({ ...basis, dateBoundIn: ['early'] });
    expect(seen(known)).toEqual(['2024-10-20', 'bounded']);
    expect(known.dateBasis).toBe('It says Sunday.');

    for (const dateBoundIn of [['late'], ['early', 'late']]) {
      const unknown = onFirstDay({ ...basis, dateBoundIn });
      expect(seen(unknown)).toEqual(['../2024-10-24', 'bounded']);
      expect(unknown).toMatchObject({ dateBasis: undefined, dateBoundIn: ['early'] });
    }
  });

  test('names its assumption as long as it rests on it, and no longer', () => {
    const assumed = { dateBasis: 'It says Sunday.', dateAssumes: 'It was the last one.' };
    expect(onFirstDay(assumed)).toMatchObject({
      date: { edtf: '2024-10-20' },
      dateAssumes: 'It was the last one.',
    });
    expect(onFirstDay({ ...assumed, dateBoundIn: ['late'] }).dateAssumes).toBeUndefined();
  });

  test('that a source prints stands once it was public, whatever the head rests on', () => {
    for (const restsOn of [['early'], ['late']]) {
      expect(seen(onFirstDay({ restsOn, datePrintedIn: ['early', 'late'] }))).toEqual([
        '2024-10-20',
        'printed',
      ]);
      expect(seen(onFirstDay({ restsOn, datePrintedIn: ['late'] }))).toEqual([
        '../2024-10-24',
        'bounded',
      ]);
    }
  });

  test('is not printed where it was worked out from what is printed, and the head unknown', () => {
    const partly = { restsOn: ['late'], datePrintedIn: ['early'], dateBasis: 'Of that year.' };
    const known = onFirstDay({ ...partly, dateBoundIn: ['early'] });
    expect(seen(known)).toEqual(['../2024-10-24', 'bounded']);
    expect(known.datePrintedIn).toEqual([]);
  });

  test('is assumed where only a source whose day is assumed bounds it', () => {
    const guess = source('early', '2024-10-24', { publishedBasis: 'It looks so.' });
    expect(seen(onFirstDay({ restsOn: ['late'] }, guess))).toEqual(['../2024-10-24', 'assumed']);
  });
});

describe('the further dates of an event on a past day', () => {
  const printed = { datePrintedIn: ['early'] };
  const shown = (fields: Partial<ArchiveEvent>) => {
    const { alsoOn, recurs, recursUntil } = onFirstDay({ ...printed, ...fields });
    return [alsoOn.map(({ edtf }) => edtf), recurs, recursUntil?.edtf];
  };

  test('are those that had come', () => {
    const alsoOn = ['2024-10-22', '2024-10-23/2024-10-30', '2024-11-01'].map(dateOf);
    expect(shown({ alsoOn })).toEqual([
      ['2024-10-22', '2024-10-23/2024-10-24'],
      undefined,
      undefined,
    ]);
    // Not before all that the head rests on was public, though the first date was printed.
    expect(shown({ alsoOn, restsOn: ['late'] })[0]).toEqual([]);
  });

  test('recur no longer than to the day, and not before they had done so', () => {
    const until = (edtf: string) => ({ recursUntil: dateOf(edtf) });
    expect(shown({ recurs: 'day', ...until('2024-12') })).toEqual([[], 'day', '2024-10-24']);
    expect(shown({ recurs: 'day', ...until('2024-10-22') })).toEqual([[], 'day', '2024-10-22']);
    expect(shown({ recurs: 'day' })).toEqual([[], 'day', undefined]);
    expect(shown({ recurs: 'week', ...until('2024-12') })).toEqual([[], undefined, undefined]);
    const last = event('a', '2024-01-31', ['early'], { ...printed, recurs: 'month' });
    expect(furtherDatesBy(last, '2024-02-28').recurs).toBeUndefined();
    expect(furtherDatesBy(last, '2024-02-29').recurs).toBe('month');
    expect(furtherDatesBy({ ...last, recurs: 'year' }, '2025-01-30').recurs).toBeUndefined();
    expect(furtherDatesBy({ ...last, recurs: 'year' }, '2025-01-31').recurs).toBe('year');
  });
});

test('an end that is not known today was not known then, while an open one is the day', () => {
  const dates = ['2024-10-20/', '2024-10-20/..', '/2024-10-30', '2024-10/'].map((edtf) =>
    dateBy(dateOf(edtf), '2024-10-24'),
  );
  expect(dates.map(({ edtf }) => edtf)).toEqual([
    '2024-10-20/',
    '2024-10-20/2024-10-24',
    '/2024-10-24',
    '2024-10/',
  ]);
});

test('an event is over once its last date is', () => {
  const last = (fields: Partial<ArchiveEvent>) =>
    lastDayOf(event('a', '2024-10-20', ['early'], fields));
  expect(last({})).toBe('2024-10-20');
  expect(last({ alsoOn: [dateOf('2024-11')] })).toBe('2024-11-30');
  expect(last({ recurs: 'week', recursUntil: dateOf('2024-12-01') })).toBe('2024-12-01');
  expect(last({ recurs: 'week' })).toBeNull();
});
