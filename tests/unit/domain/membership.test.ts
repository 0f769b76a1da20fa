import { describe, expect, test } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { groupsOf, membersOf, voicesOf } from '../../../src/domain/membership.ts';
import { actor, archive, claim, event, ids, source } from '../../support/archive.ts';

const group = (id: string, ...members: string[]) => actor(id, { kind: 'group', members });

describe('the members of a group', () => {
  test('are those it names, in its order, and those within them, each once', () => {
    const members = membersOf([
      group('union', 'north', 'ada', 'south'),
      group('north', 'bo', 'ada'),
      group('south', 'north'),
      actor('ada'),
    ]);
    expect([...members]).toEqual([
      ['union', ['north', 'ada', 'south', 'bo']],
      ['north', ['bo', 'ada']],
      ['south', ['north', 'bo', 'ada']],
    ]);
    expect(groupsOf(members).get('ada')).toEqual(['union', 'north', 'south']);
    expect(groupsOf(members).has('union')).toBe(false);
  });

  test('end where a group comes back to itself', () => {
    const members = membersOf([group('one', 'two'), group('two', 'one', 'two', 'ada')]);
    expect([...members]).toEqual([
      ['one', ['two', 'ada']],
      ['two', ['one', 'ada']],
    ]);
  });
});

describe('those whose claim it is', () => {
  const members = membersOf([group('union', 'town', 'bo'), group('pair', 'ada', 'bo')]);

  test('are its speaker and the one spoken for, who say it themselves', () => {
    expect([...voicesOf({ by: 'ada', onBehalfOf: 'town' }, members)]).toEqual([
      ['ada', undefined],
      ['town', undefined],
    ]);
  });

  test('are the members of both too, who say it together; not one who speaks itself', () => {
    expect([...voicesOf({ by: 'pair', onBehalfOf: 'union' }, members)]).toEqual([
      ['pair', undefined],
      ['union', undefined],
      ['ada', 'pair'],
      ['bo', 'pair'],
      ['town', 'union'],
    ]);
    expect(voicesOf({ by: 'bo', onBehalfOf: 'union' }, members).get('bo')).toBeUndefined();
  });
});

const STORY = archive({
  sources: [source('early', '2024-10-24'), source('late', '2024-10-31')],
  actors: [group('union', 'north'), group('north', 'ada'), actor('ada'), actor('bo')],
  events: [
    event('2024-10-23-count', '2024-10-23', ['early', 'late'], {
      claims: [
        claim('first', ['early'], { by: 'union' }),
        claim('second', ['late'], { by: 'ada' }),
        claim('third', ['late'], { by: 'bo' }),
      ],
    }),
    event('2024-10-22-plan', '2024-10-22', ['late'], {
      claims: [claim('planned', ['late'], { by: 'north' })],
    }),
  ],
});

test('a member has the claims of its groups in their place, marked with the group', () => {
  const { claimsOfActor } = indexArchive(STORY);
  const of = (id: string) =>
    claimsOfActor.get(id)?.map(({ address, together }) => [address.split('#')[1], together]);
  expect(of('ada')).toEqual([
    ['planned', 'north'],
    ['first', 'union'],
    ['second', undefined],
  ]);
  expect(of('north')).toEqual([
    ['planned', undefined],
    ['first', 'union'],
  ]);
  expect(of('bo')).toEqual([['third', undefined]]);
});

test('a past day has every member of a group that speaks, and nobody else', () => {
  expect(ids(knownOn(STORY, '2024-10-24').actors)).toEqual(['union', 'north', 'ada']);
});
