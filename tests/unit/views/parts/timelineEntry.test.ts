import { describe, expect, test } from 'vitest';
import { timelineEntry } from '../../../../src/views/parts/timelineEntry.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, archive, claim, event, figure, measure, source } from '../../../support/archive.ts';

const COUNT = event('2024-10-20-count', '2024-10-20', ['gazette'], {
  kind: 'briefing',
  place: 'Eastmere',
  claims: [
    claim('a', ['gazette'], { figure: figure(8, 'about', { scope: 'in the harbour' }) }),
    claim('b', ['gazette'], { figure: figure(20, 'exactly', { expected: true }) }),
    claim('c', ['gazette'], { figure: figure(12) }),
    claim('d', ['gazette'], { figure: figure(12) }),
    claim('e', ['gazette'], { by: 'bo', figure: figure(12) }),
    claim('f', ['gazette'], { by: 'bo' }),
  ],
});
const SITE = siteOf(
  archive({
    sources: [source('gazette', '2024-10-24')],
    actors: [actor('ada', { name: 'Ada' }), actor('bo', { name: 'Bo' })],
    measures: [measure('cranes')],
    events: [COUNT],
  }),
);

describe('an entry of the timeline', () => {
  test('says of each number who gave it, what it counts, and whether it was only expected', () => {
    expect(timelineEntry(SITE, COUNT).figures.map(({ who, label }) => `${who}: ${label}`)).toEqual([
      'Ada: about 8 cranes, in the harbour',
      'Ada: 20 cranes expected for March 2024',
      'Ada: 12 cranes',
      'Bo: 12 cranes',
    ]);
  });

  test('says what the event was, where, and who reports it', () => {
    expect(timelineEntry(SITE, COUNT)).toMatchObject({
      label: 'Title of 2024-10-20-count',
      href: '/events/2024-10-20-count/',
      date: { label: '20 October 2024', certainty: 'exact' },
      summary: 'Summary of 2024-10-20-count.',
      kind: 'Briefing',
      place: 'Eastmere',
      contested: undefined,
      sources: [{ label: 'Label of gazette', href: '/sources/gazette/' }],
      facets: '0 1 2 3 4 5',
    });
  });
});
