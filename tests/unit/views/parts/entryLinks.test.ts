import { describe, expect, test } from 'vitest';
import { knownOn } from '../../../../src/domain/known.ts';
import { proseHtml } from '../../../../src/views/parts/prose.ts';
import { siteOf } from '../../../../src/views/site.ts';
import {
  actor,
  archive,
  body,
  claim,
  event,
  measure,
  source,
  thread,
} from '../../../support/archive.ts';

const STORY = archive({
  story: { ...archive({}).story, site: 'https://someone.example/repo/' },
  sources: [
    source('early', '2024-10-02'),
    source('late', '2024-10-09'),
    source('gone', '2024-10-01', { suppressed: { date: '2024-12-02', reason: 'court' } }),
  ],
  actors: [actor('ada'), actor('gone', { suppressed: { date: '2024-12-02', reason: 'erasure' } })],
  measures: [measure('cranes')],
  threads: [thread('harbour')],
  events: [
    event('count', '2024-10-01', ['early'], { claims: [claim('counted', ['early'])] }),
    event('denial', '2024-10-08', ['late'], { claims: [claim('denied', ['late'])] }),
    event('same', '2024-10-01', ['early'], {
      claims: [claim('again', ['early']), claim('alone', ['early'])],
      merged: {
        into: 'count',
        date: '2024-10-20',
        why: 'One count.',
        claims: [{ claim: 'again', to: 'count#counted' }],
      },
    }),
  ],
});
const SITE = siteOf(STORY);

/** A link to an address, as a page of a site prints it. */
const shown = (address: string, site = SITE): string =>
  proseHtml(site, body(`[so *it* was](${address})`), []).replace(/^<p>|<\/p>$/g, '');

const linked = (path: string): string => `<a href="/repo/${path}">so <em>it</em> was</a>`;
const PLAIN = 'so <em>it</em> was';

describe('a link of a body', () => {
  test.each([
    ['events/count', 'events/count/'],
    ['events/count#counted', 'events/count/#counted'],
    ['sources/early', 'sources/early/'],
    ['actors/ada', 'actors/ada/'],
    ['measures/cranes', 'measures/cranes/'],
    ['threads/harbour', 'threads/harbour/'],
  ])('to %s leads to its page', (address, path) => {
    expect(shown(address)).toBe(linked(path));
  });

  test.each([
    ['events/same', 'events/count/'],
    ['events/same#again', 'events/count/#counted'],
    ['events/same#alone', 'events/count/'],
  ])('to %s leads to where it is now', (address, path) => {
    expect(shown(address)).toBe(linked(path));
  });

  test.each(['sources/gone', 'actors/gone', 'events/gone', 'events/count#gone', 'measures/gone'])(
    'to %s is plain text where its words had to go',
    (address) => {
      expect(shown(address)).toBe(PLAIN);
    },
  );

  test('elsewhere leads there', () => {
    expect(shown('https://herald.example/cranes')).toBe(
      '<a href="https://herald.example/cranes">so <em>it</em> was</a>',
    );
  });

  test('on a past day leads to what was known then, and is plain text where nothing was', () => {
    const then = siteOf(knownOn(STORY, '2024-10-02'));
    expect(shown('events/same#again', then)).toBe(linked('events/same/#again'));
    for (const address of ['events/denial', 'events/denial#denied', 'sources/late'])
      expect(shown(address, then)).toBe(PLAIN);
  });

  test.each([
    'java\tscript:alert(1)',
    './events/count',
    'places/port',
    'events/count#',
    '#counted',
  ])('to %j, which the check refuses, is plain text', (address) => {
    expect(shown(`<${address}>`)).toBe(PLAIN);
  });
});
