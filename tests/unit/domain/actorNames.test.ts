import { describe, expect, test } from 'vitest';
import { nameAtClaim } from '../../../src/domain/actorNames.ts';
import { knownOn } from '../../../src/domain/known.ts';
import type { Timed } from '../../../src/domain/said.ts';
import type { Name } from '../../../src/schema/names.ts';
import type { IsoDay } from '../../../src/schema/date.ts';
import { actor, archive, claim, dateOf, event, source } from '../../support/archive.ts';

const name = (text: string, times: string, fields: Partial<Name> = {}): Name => {
  const [from = '', until = ''] = times.split(' to ');
  return {
    name: text,
    kind: 'former',
    ...(from && { from: dateOf(from) }),
    ...(until && { until: dateOf(until) }),
    ...fields,
  };
};

describe('the name under which something was said', () => {
  const saidOn = (date: string): Timed => ({
    said: {
      how: 'date',
      date: dateOf(date),
      evidence: { basis: undefined, boundIn: [], assumes: undefined },
    },
    knownSince: undefined,
  });
  const named = (date: string, ...names: Name[]) => nameAtClaim({ names }, saidOn(date));
  const twitter = name('Twitter', '2006-07 to 2023-07-22');

  test.each([
    ['2010', 'Twitter'],
    ['2006-07-31', 'Twitter'],
    ['2023-07-22', 'Twitter'],
    ['2023-07-01/2023-07-22', 'Twitter'],
    ['2006-07-30', undefined],
    ['2023-07-23', undefined],
    ['2023-07', undefined],
    ['2010/..', undefined],
    ['../2010', undefined],
  ])('on %s is %s', (date, expected) => {
    expect(named(date, twitter)).toBe(expected);
  });

  test('is no former one where it is not certain that it was still in use', () => {
    expect(named('2022-12-31', name('Twitter', ' to 2023'))).toBe('Twitter');
    expect(named('2023-01-01', name('Twitter', ' to 2023'))).toBe('Twitter');
    expect(named('2023-01-02', name('Twitter', ' to 2023'))).toBeUndefined();
    expect(named('2010', name('Twitter', '2006'))).toBeUndefined();
  });

  test('is one of before it became known, where nothing prints when it was said', () => {
    const named = (knownSince: IsoDay | undefined, times: string) =>
      nameAtClaim(
        { names: [name('Twitter', times)] },
        { said: { how: 'unknown', date: undefined }, knownSince },
      );
    expect(named('2023-07-22', ' to 2023-07-22')).toBe('Twitter');
    expect(named('2023-07-23', ' to 2023-07-22')).toBeUndefined();
    expect(named('2023-07-22', '2006 to 2023-07-22')).toBeUndefined();
    expect(named(undefined, ' to 2023-07-22')).toBeUndefined();
  });

  test('is the oldest of those that ended later, in whatever order they stand', () => {
    const names = [name('Second', ' to 2010-12-31'), name('First', ' to 2000-12-31')];
    expect(named('1999', ...names)).toBe('First');
    expect(named('2005', ...names)).toBe('Second');
  });

  test('is no other spelling, and no other name', () => {
    expect(named('2010', { ...twitter, kind: 'spelling' }, { ...twitter, kind: 'other' })).toBe(
      undefined,
    );
  });
});

describe('what an actor was called on a day', () => {
  const on = (day: IsoDay, ...names: Name[]) => {
    const [then] = knownOn(
      archive({
        sources: [source('early', '2000-01-01'), source('late', '2024-10-31')],
        actors: [actor('ada', { name: 'X', nameInSentence: 'the X', names })],
        events: [event('a', '2000-01-01', ['early'], { claims: [claim('said', ['early'])] })],
      }),
      day,
    ).actors;
    return [then?.name, then?.nameInSentence, then?.names.map(({ name: own }) => own).join()];
  };

  test('is the name of that day, as long as it may still have been in use', () => {
    const twitter = name('Twitter', '2006-07 to 2023-07');
    expect(on('2006-07-30', twitter)).toEqual(['X', 'the X', '']);
    expect(on('2006-07-31', twitter)).toEqual(['Twitter', undefined, '']);
    expect(on('2023-07-31', twitter)).toEqual(['Twitter', undefined, '']);
    expect(on('2023-08-01', twitter)).toEqual(['X', 'the X', 'Twitter']);
  });

  test('says nothing of names that came later', () => {
    const names = [name('Second', ' to 2010'), name('First', ' to 2005')];
    expect(on('2004-01-01', ...names)).toEqual(['First', undefined, '']);
    expect(on('2006-01-01', ...names)).toEqual(['Second', undefined, 'First']);
    expect(on('2011-01-01', ...names)).toEqual(['X', 'the X', 'Second,First']);
  });

  test('has a name that a source prints once that source was public', () => {
    const names = [
      name('Late', ' to 2023', { source: 'late' }),
      name('Early', '', { kind: 'other', source: 'early' }),
      name('Xx', '2022', { kind: 'spelling' }),
    ];
    expect(on('2010-01-01', ...names)).toEqual(['X', 'the X', 'Early']);
    expect(on('2024-10-31', ...names)).toEqual(['X', 'the X', 'Late,Early,Xx']);
  });

  test('says nothing of a name that no source prints', () => {
    const found = name('Икс', '', { kind: 'unprinted', language: 'ru' });
    expect(on('2024-10-31', found)).toEqual(['X', 'the X', '']);
  });

  test('does not say until when a name will be in use', () => {
    const lord = name('Lord X', '2000 to 2024-10', { kind: 'other' });
    const untilOn = (day: IsoDay) =>
      knownOn(
        archive({
          sources: [source('early', '2000-01-01')],
          actors: [actor('ada', { names: [lord] })],
          events: [event('a', '2000-01-01', ['early'], { claims: [claim('said', ['early'])] })],
        }),
        day,
      ).actors[0]?.names[0]?.until?.edtf;
    expect([untilOn('2024-10-31'), untilOn('2024-11-01')]).toEqual([undefined, '2024-10']);
  });
});

test('a source has on a day the other titles that a public source printed', () => {
  const names = [
    name('Der Hafen', '', { kind: 'other', source: 'late' }),
    name('Гавань', '', { kind: 'unprinted' }),
    name('The Port', '', { kind: 'other' }),
  ];
  const on = (day: IsoDay) =>
    knownOn(
      archive({
        sources: [source('early', '2000-01-01', { names }), source('late', '2024-10-31')],
        events: [event('a', '2000-01-01', ['early'])],
      }),
      day,
    ).sources[0]?.names.map(({ name: own }) => own);
  expect([on('2010-01-01'), on('2024-10-31')]).toEqual([['The Port'], ['Der Hafen', 'The Port']]);
});
