import type { Archive } from '../../src/domain/archive.ts';
import { actor, archive, claim, dateOf, event, figure, measure, source } from './archive.ts';

/**
 * An event whose day was worked out, with a claim that says itself how its times are known, and one
 * whose times are the day of the event.
 */
export const claimTimesStory = (): Archive =>
  archive({
    actors: [actor('ada')],
    measures: [measure('cranes')],
    sources: [source('early', '2024-03-06'), source('late', '2024-03-08')],
    events: [
      event('2024-03-04-count', '2024-03-04', ['early', 'late'], {
        kind: 'movement',
        dateBasis: 'The late one says Monday.',
        dateBoundIn: ['late'],
        claims: [
          claim('own', ['early'], {
            said: dateOf('2024-03-03'),
            saidBasis: 'It says Monday.',
            saidBoundIn: ['early'],
            figure: figure(11, 'exactly', {
              asOf: dateOf('2024-03-02'),
              asOfBasis: 'It says so.',
              asOfAssumes: 'It is of that day.',
            }),
          }),
          claim('taken', ['early', 'late'], {
            said: dateOf('2024-03-04'),
            figure: figure(12, 'exactly', { asOf: dateOf('2024-03-04') }),
          }),
        ],
      }),
    ],
  });
