import type { Archive } from '../../../src/domain/archive.ts';
import { siteOf } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import {
  actor,
  archive,
  body,
  claim,
  event,
  figure,
  measure,
  quote,
  source,
} from '../../support/archive.ts';

/**
 * A small story: a count that is corrected and denied, two events of one uncertain date, and a
 * source without a date.
 */
export const STORY: Archive = archive({
  sources: [
    source('gazette', '2024-10-24', {
      label: 'The Gazette',
      publisher: 'Gazette & Sons',
      credits: ['Northern Agency'],
    }),
    source('herald', '2024-10-31/2024-11-30', {
      label: 'The Herald',
      publishedBasis: 'It names a month.',
      publishedAssumes: 'It came out soon after.',
    }),
    source('letter', undefined, { label: 'A letter' }),
  ],
  actors: [
    actor('ada', { name: 'Ada', described: [{ as: 'Harbour master', source: 'gazette' }] }),
    actor('town', { name: 'The town', nameInSentence: 'the town', kind: 'government' }),
  ],
  measures: [measure('cranes', { title: 'Cranes' })],
  events: [
    event('2024-10-23-count', '2024-10-23', ['gazette', 'herald'], {
      title: 'The count',
      restsOn: ['gazette'],
      datePrintedIn: ['gazette'],
      claims: [
        claim('counted', ['gazette'], {
          by: 'ada',
          onBehalfOf: 'town',
          says: 'There are twelve.',
          figure: figure(12, 'at-least'),
          quotes: [quote('twelve of them', 'gazette')],
        }),
        claim('weighed', ['herald'], { by: 'ada', says: 'They are heavy.' }),
      ],
      corrections: [
        {
          date: '2024-10-25',
          kind: 'figure',
          claim: 'counted',
          field: 'figure',
          was: '10',
          now: '12',
          why: 'A slip.',
        },
        {
          date: '2024-11-25',
          kind: 'wording',
          field: 'title',
          was: 'A count',
          now: 'The count',
          why: 'There is one.',
        },
      ],
      body: body('Counted. [@gazette]'),
    }),
    event('2024-10-21-plans', '2024-10-21/2024-10-25', ['gazette'], {
      title: 'Plans',
      datePrintedIn: ['gazette'],
    }),
    event('2024-10-21-ships', '2024-10-21/2024-10-25', ['letter'], {
      title: 'Ships',
      datePrintedIn: ['letter'],
    }),
    event('2024-11-denial', '2024-11~', ['herald'], {
      title: 'The denial',
      dateBasis: 'It says “this month”.',
      dateBoundIn: ['herald'],
      claims: [
        claim('denied', ['herald'], {
          by: 'town',
          says: 'There are not.',
          relations: [{ kind: 'denies', claim: '2024-10-23-count#counted' }],
        }),
      ],
    }),
  ],
});

export const SITE: Site = siteOf(STORY);
