import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive, ArchiveEvent } from '../../../src/domain/archive.ts';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { surenessOfAsOf } from '../../../src/domain/figureTime.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { surenessOfSaid } from '../../../src/domain/said.ts';
import { SURENESSES } from '../../../src/domain/sureness.ts';
import type { Sureness } from '../../../src/domain/sureness.ts';
import type { VerifiedClaim, VerifiedFigure } from '../../../src/domain/verification.ts';
import { actor, archive, claim, dateOf, event, figure, source } from '../../support/archive.ts';
import { anyArchive, isoDay } from '../../support/arbitraries.ts';
import { claimTimesStory } from '../../support/claimTimesStory.ts';

const BASIS = 'It says Monday.';
const ASSUMES = 'It is the last one.';
const BOUNDED = { dateBasis: BASIS, dateBoundIn: ['guess'] };

/** How sure the times of each claim are: when it was made, and for when its figure is given. */
const timesOf = (of: Archive): Map<string, (Sureness | undefined)[]> => {
  const index = indexArchive(of);
  return new Map(
    [...index.claim.values()].map((placed) => [
      placed.address,
      [
        surenessOfSaid(placed.said),
        placed.claim.figure && surenessOfAsOf(placed.claim.figure, placed, index),
      ],
    ]),
  );
};

const timesIn = (
  fields: Partial<VerifiedClaim>,
  ofEvent: Partial<ArchiveEvent> = BOUNDED,
): (Sureness | undefined)[] => {
  const own = claim('c', ['guess', 'print'], fields);
  const of = archive({
    actors: [actor('ada'), actor('paper', { kind: 'publication' })],
    sources: [
      source('guess', '2024-03-06', { publishedBasis: BASIS, publishedAssumes: ASSUMES }),
      source('print', '2024-03-07'),
      source('other', '2024-03-09', { publishedBasis: BASIS }),
    ],
    events: [
      event('a', '2024-03-04', ['guess', 'print'], { kind: 'movement', claims: [own], ...ofEvent }),
    ],
  });
  return timesOf(of).get('a#c') ?? [];
};

describe('how sure it is when a claim was made', () => {
  test.each<[Sureness, Partial<VerifiedClaim>]>([
    ['printed', {}],
    ['printed', { saidBoundIn: ['print'] }],
    ['bounded', { saidBasis: BASIS, saidBoundIn: ['print'] }],
    ['assumed', { saidBasis: BASIS }],
    ['assumed', { saidBasis: BASIS, saidBoundIn: ['print'], saidAssumes: ASSUMES }],
    ['assumed', { saidAssumes: ASSUMES }],
  ])('%s: %j', (sureness, fields) => {
    expect(timesIn({ said: dateOf('2024-03-03'), ...fields })[0]).toBe(sureness);
    expect(
      timesIn({ said: dateOf('2024-03-04'), ...fields }, { datePrintedIn: ['print'] })[0],
    ).toBe(sureness);
  });

  test('is as sure as the same date of its event, where the claim says nothing of it', () => {
    const said = dateOf('2024-03-04');
    expect(timesIn({ said })[0]).toBe('bounded');
    expect(timesIn({ said }, {})[0]).toBe('assumed');
    expect(timesIn({ said }, { dateBasis: BASIS, dateAssumes: ASSUMES })[0]).toBe('assumed');
    expect(timesIn({ said: dateOf('2024-03-04~') })[0]).toBe('printed');
    expect(timesIn({ said, saidBoundIn: ['print'] })[0]).toBe('printed');
  });
});

describe('how sure it is for when a figure is given', () => {
  const asOf = (date: string, fields: Partial<VerifiedFigure> = {}) => ({
    figure: figure(12, 'exactly', { asOf: dateOf(date), ...fields }),
  });

  test.each<[Sureness, Partial<VerifiedFigure>]>([
    ['printed', {}],
    ['bounded', { asOfBasis: BASIS, asOfBoundIn: ['print'] }],
    ['assumed', { asOfBasis: BASIS }],
    ['assumed', { asOfBasis: BASIS, asOfBoundIn: ['print'], asOfAssumes: ASSUMES }],
  ])('%s: %j', (sureness, fields) => {
    expect(timesIn(asOf('2024-03-02', fields))[1]).toBe(sureness);
  });

  test('is that of the same date: when it was said, of the event, of a report', () => {
    const said = { said: dateOf('2024-03-03'), saidBasis: BASIS };
    expect(timesIn({ ...said, ...asOf('2024-03-03') })[1]).toBe('assumed');
    expect(timesIn({ ...said, ...asOf('2024-03-04') })[1]).toBe('bounded');
    expect(timesIn({ ...said, ...asOf('2024-03-06') })[1]).toBe('assumed');
    expect(timesIn({ ...said, ...asOf('2024-03-07') })[1]).toBe('printed');
    // The report of another claim says nothing of this one.
    expect(timesIn({ ...said, ...asOf('2024-03-09') })[1]).toBe('printed');
    // The time of the claim goes before that of its event, even where it is the same date.
    const both = { said: dateOf('2024-03-04'), saidBasis: BASIS, ...asOf('2024-03-04') };
    expect(timesIn(both)[1]).toBe('assumed');
  });

  test('is that of the report in which a publication says it itself', () => {
    expect(timesIn({ by: 'paper', ...asOf('2024-03-06') })).toEqual(['assumed', 'assumed']);
  });

  test('is its own, where it says so, whatever else is of that date', () => {
    const own = asOf('2024-03-04', { asOfBasis: BASIS, asOfAssumes: ASSUMES });
    expect(timesIn(own, { datePrintedIn: ['print'] })[1]).toBe('assumed');
  });
});

describe('on a past day', () => {
  const STORY = claimTimesStory();

  test('a time is no surer for it that the day does not show the date that it has it from', () => {
    const then = knownOn(STORY, '2024-03-06');
    expect(then.events[0]?.date.edtf).toBe('../2024-03-06');
    // What bounds the date of the event was not public yet.
    expect([...timesOf(then).values()]).toEqual([
      ['bounded', 'assumed'],
      ['assumed', 'assumed'],
    ]);
    expect(JSON.stringify(then)).not.toMatch(/"late"|late one/);
    expect(knownOn(STORY, '2024-03-08')).toEqual(STORY);
  });

  test('a time that is printed stays so, where it and another date are cut off alike', () => {
    const said = dateOf('2024-03-04/..');
    const story = archive({
      actors: [actor('ada')],
      sources: [source('early', '2024-03-06')],
      events: [
        event('a', '2024-03-04/2024-03-09', ['early'], {
          claims: [claim('c', ['early'], { said })],
        }),
      ],
    });
    expect(timesOf(story).get('a#c')).toEqual(['printed', undefined]);
    const then = knownOn(story, '2024-03-06');
    expect(then.events[0]?.date.edtf).toBe(then.events[0]?.claims[0]?.said?.edtf);
    expect(timesOf(then).get('a#c')).toEqual(['printed', undefined]);
  });

  test('no time is surer than today, in any archive', () => {
    const rank = (sureness: Sureness | undefined): number =>
      sureness === undefined ? SURENESSES.length : SURENESSES.indexOf(sureness);
    fc.assert(
      fc.property(anyArchive, isoDay, (of, day) => {
        const today = timesOf(of);
        const then = knownOn(of, day);
        const { claim: claims } = indexArchive(then);
        for (const [address, times] of timesOf(then)) {
          const [said, asOf] = today.get(address) ?? [];
          // An occasion has its date, and with it the sureness, from its own event.
          if (claims.get(address)?.said.how === 'date')
            expect(rank(times[0])).toBeGreaterThanOrEqual(rank(said));
          expect(rank(times[1])).toBeGreaterThanOrEqual(rank(asOf));
        }
      }),
      { seed: 31, numRuns: 60 },
    );
  });
});
