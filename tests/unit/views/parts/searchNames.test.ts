import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../../src/views/site.ts';
import { searchNames } from '../../../../src/views/parts/searchNames.ts';
import { actor, archive, claim, event, place, source } from '../../../support/archive.ts';

const site = siteOf(
  archive({
    sources: [
      source('herald', '2024-03-04', {
        label: 'The Herald',
        names: [{ name: 'Der Hafen', kind: 'other', language: 'de' }],
      }),
    ],
    actors: [
      actor('ada', { name: 'Ada', names: [{ name: 'Ада', kind: 'unprinted' }], wikidata: 'Q1' }),
      actor('both', { name: 'Both', kind: 'group', members: ['ada'] }),
      actor('east', { name: 'East (Port)', names: [{ name: 'Port', kind: 'former' }] }),
      actor('plain', { name: 'Plain' }),
    ],
    places: [place('town', { name: 'Town', names: [{ name: 'Old Town', kind: 'former' }] })],
    events: [
      event('2024-03-05-there', '2024-03-05', ['herald'], { place: 'Old Town' }),
      event('2024-03-04-count', '2024-03-04', ['herald'], {
        claims: [claim('counted', ['herald'], { by: 'both' })],
      }),
    ],
  }),
);
const names = searchNames(site);

describe('the names by which a page is found', () => {
  test('are those of all whose claims an event has, members of groups among them', () => {
    expect(names('events/2024-03-04-count', '')).toBe('Ada | Ада');
  });

  test('are those of its place', () => {
    expect(names('events/2024-03-05-there', '')).toBe('Town | Old Town');
  });

  test('are those of whatever its text names, by any of its names and as a word of its own', () => {
    expect(names('actors/plain', 'By East (Port), in The Herald.')).toBe(
      'East (Port) | Port || The Herald | Der Hafen',
    );
    expect(names('actors/plain', 'Ада가')).toBe('Ada | Ада');
    expect(names('actors/plain', 'Adam reports on Ports')).toBeUndefined();
  });

  test('are each there once, and none is there for what has only one', () => {
    expect(names('events/2024-03-04-count', 'Ada, Ada and Plain')).toBe('Ada | Ада');
    expect(names('actors/plain', 'Plain')).toBeUndefined();
  });
});
