import { describe, expect, test } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { knownSureness } from '../../../src/domain/knownSureness.ts';
import { publicBySure, surenessBy } from '../../../src/domain/order.ts';
import { surenessOfEvent, surenessOfSource } from '../../../src/domain/sureness.ts';
import type { Sureness } from '../../../src/domain/sureness.ts';
import { archive, event, source } from '../../support/archive.ts';

const PRINTED = ['gazette'];
const BASIS = 'It says Monday.';
const ASSUMES = 'It is the last one.';

describe('how sure the date of an event is', () => {
  test.each<[Sureness, Parameters<typeof event>[3]]>([
    ['printed', { datePrintedIn: PRINTED }],
    ['printed', { datePrintedIn: PRINTED, dateBoundIn: ['herald'] }],
    ['bounded', { dateBasis: BASIS, dateBoundIn: ['herald'] }],
    ['bounded', { datePrintedIn: PRINTED, dateBasis: BASIS, dateBoundIn: ['herald'] }],
    ['assumed', { dateBasis: BASIS }],
    ['assumed', { datePrintedIn: PRINTED, dateBasis: BASIS }],
    ['assumed', { dateBasis: BASIS, dateBoundIn: ['herald'], dateAssumes: ASSUMES }],
    ['assumed', { datePrintedIn: PRINTED, dateAssumes: ASSUMES }],
    ['assumed', {}],
  ])('%s: %j', (sureness, fields) => {
    expect(surenessOfEvent(event('a', '2024-03-04', ['gazette'], fields))).toBe(sureness);
  });
});

test('that nothing is known of a date assumes nothing', () => {
  const undated = event('a', '../..', ['gazette'], { dateBasis: BASIS });
  expect(surenessOfEvent(undated)).toBe('bounded');
});

describe('how sure the day of a source is', () => {
  test.each<[Sureness, Parameters<typeof source>[2]]>([
    ['printed', {}],
    ['bounded', { publishedBasis: BASIS, publishedBoundIn: ['s'] }],
    ['assumed', { publishedBasis: BASIS }],
    ['assumed', { publishedBasis: BASIS, publishedBoundIn: ['s'], publishedAssumes: ASSUMES }],
    ['assumed', { publishedAssumes: ASSUMES }],
  ])('%s: %j', (sureness, fields) => {
    const one = source('s', '2024-03-01/2024-03-04', fields);
    expect(surenessOfSource(one)).toBe(sureness);
    expect(publicBySure(one)).toEqual({ day: '2024-03-04', sureness });
  });

  test('is not asked of one without a day', () => {
    expect(surenessOfSource(source('s', undefined))).toBeUndefined();
    expect(publicBySure(source('s', undefined))).toBeNull();
    expect(publicBySure(source('s', '2024-03-04/..'))).toBeNull();
  });
});

describe('what was known by a day', () => {
  const assumed = source('guess', '2024-03-04', { publishedBasis: BASIS });
  const printed = source('print', '2024-03-06');
  const bounded = source('bound', '2024-03-05', {
    publishedBasis: BASIS,
    publishedBoundIn: ['print'],
  });

  test('is as sure as the surest source of that day', () => {
    const all = [assumed, bounded, printed];
    expect(
      ['2024-03-03', '2024-03-04', '2024-03-05', '2024-03-06'].map((day) => surenessBy(all, day)),
    ).toEqual([undefined, 'assumed', 'bounded', 'printed']);
  });

  test('is so by the sources that are asked for alone', () => {
    const index = indexArchive(archive({ sources: [assumed, printed] }));
    expect(knownSureness(index, ['guess', 'no-such'], '2024-03-03')).toBeUndefined();
    expect(knownSureness(index, ['guess'], undefined)).toBeUndefined();
    expect(knownSureness(index, ['guess'], '2024-03-31')).toBe('assumed');
    expect(knownSureness(index, ['guess', 'print'], '2024-03-31')).toBe('printed');
  });
});
