import { describe, expect, test } from 'vitest';
import { sourceView } from '../../../../src/views/pages/sourcePage.ts';
import type { SourceView } from '../../../../src/views/pages/sourcePage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, claim, event, figure, ids, measure, source } from '../../../support/archive.ts';

const GAZETTE = source('gazette', '2024-10-24', { label: 'Gazette', credits: ['North', 'South'] });
const SITE = siteOf(
  archive({
    sources: [
      GAZETTE,
      source('herald', '2024-10-25', { label: 'Herald', credits: ['South'] }),
      source('post', '2024-10-26', { label: 'Post' }),
    ],
    measures: [measure('cranes')],
    events: [
      event('a-count', '2024-10-23', ['gazette', 'herald', 'post'], {
        kind: 'briefing',
        claims: [
          claim('shared', ['gazette', 'post', 'herald']),
          claim('alone', ['gazette'], { figure: figure(12) }),
          claim('elsewhere', ['herald'], { figure: figure(10, 'about') }),
        ],
      }),
      event('b-talks', '2024-10-24', ['gazette', 'post'], { kind: 'interview' }),
      event('c-ships', '2024-10-25', ['gazette'], {
        claims: [claim('sailed', ['gazette'])],
      }),
    ],
  }),
);
const VIEW = sourceView(SITE, GAZETTE);
const claimsIn = <C>(groups: readonly { claims: readonly C[] }[]): C[] =>
  groups.flatMap(({ claims }) => claims);
const hrefs = (groups: SourceView['claimsAlone']): string[] =>
  claimsIn(groups).map(({ href }) => href);

describe('the page of a source', () => {
  test('counts what rests on it', () => {
    expect(VIEW.uses).toBe('3 events, 3 claims');
    expect(ids(VIEW.events)).toEqual(['a-count', 'b-talks', 'c-ships']);
  });

  test('has the events that it alone reports, and its own claims at those of others', () => {
    expect(VIEW.isAlone).toBe(true);
    expect(ids(VIEW.eventsAlone)).toEqual(['c-ships']);
    expect(hrefs(VIEW.claimsAlone)).toEqual(['/events/a-count/#alone']);
  });

  test('says who else reports an event or a claim', () => {
    expect(VIEW.shared.map(({ id, note }) => [id, note])).toEqual([
      ['a-count', 'also in: Herald and Post'],
      ['b-talks', 'also in: Post'],
    ]);
    expect(claimsIn(VIEW.claims).map(({ id, note }) => [id, note])).toEqual([
      ['shared', 'also in: Post and Herald'],
      ['alone', undefined],
      ['sailed', undefined],
    ]);
  });

  test('says how a figure differs elsewhere', () => {
    expect(
      claimsIn(VIEW.differing).map(({ id, note, relations }) => [id, note, relations]),
    ).toEqual([
      [
        'alone',
        'This report: 12 cranes, as of March 2024. Herald: about 10 cranes, as of March 2024.',
        [],
      ],
    ]);
  });

  test('says what origin it shares with each other source, be it one event or several', () => {
    expect(
      VIEW.origins.map((origin) => [origin.source.label, ids(origin.events), origin.why]),
    ).toEqual([
      ['Herald', ['a-count'], 'reports the same event and both credit South'],
      ['Post', ['a-count', 'b-talks'], 'reports the same events'],
    ]);
  });
});
