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
  source,
} from '../../support/archive.ts';

export const SOURCES = [
  source('gazette', '2024-03-06', { label: 'Zealous Gazette' }),
  source('herald', undefined, { label: 'Herald' }),
];
const ACTORS = [
  actor('ada', { name: 'Ada' }),
  actor('town', { name: 'The town' }),
  actor('silent', { name: 'Silent' }),
];
export const EVENTS = [
  event('2024-03-04-count', '2024-03-04', ['gazette'], {
    kind: 'briefing',
    place: 'Eastmere, by the sea',
    body: body('Told. [@herald]'),
    claims: [
      claim('counted', ['gazette'], { onBehalfOf: 'town', figure: figure(12) }),
      claim('again', ['gazette']),
    ],
  }),
  event('2024-03-05-denial', '2024-03-05', ['herald'], {
    datePrintedIn: ['herald'],
    claims: [
      claim('denied', ['herald'], {
        by: 'town',
        relations: [{ kind: 'denies', claim: '2024-03-04-count#counted' }],
      }),
    ],
  }),
  event('2024-04-01-talks', '2024-04-01', ['herald'], { kind: 'talks' }),
];

/** A story whose events have values of every facet; `records` replace some of its records. */
export const facetSite = (records: Partial<Archive> = {}): Site =>
  siteOf(
    archive({
      events: EVENTS,
      sources: SOURCES,
      actors: ACTORS,
      measures: [measure('cranes', { title: 'Cranes' })],
      ...records,
    }),
  );
