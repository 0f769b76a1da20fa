import { describe, expect, test } from 'vitest';
import type { ArchiveEvent, Source } from '../../../src/domain/archive.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { surenessOfEvent } from '../../../src/domain/sureness.ts';
import { archive, event, source } from '../../support/archive.ts';

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
