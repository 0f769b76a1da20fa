import { describe, expect, test } from 'vitest';
import { actorView } from '../../../../src/views/pages/actorPage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, claim, event } from '../../../support/archive.ts';
import { SITE, STORY } from '../cranes.ts';

describe('the page of an actor', () => {
  test('has its claims in order, those made for it among them', () => {
    expect(actorView(SITE, actor('town')).claims.map(({ href }) => href)).toEqual([
      '/events/2024-10-23-count/#counted',
      '/events/2024-11-denial/#denied',
    ]);
  });

  test('names its speakers with the marks of what they are', () => {
    const { claims } = actorView(SITE, actor('ada'));
    expect(claims.map(({ by, onBehalfOf }) => [by.mark, onBehalfOf?.actor.mark])).toEqual([
      ['person', 'government'],
      ['person', undefined],
    ]);
  });
});

describe('the page of one who speaks together with others', () => {
  const union = actor('union', {
    name: 'The union',
    nameInSentence: 'the union',
    kind: 'group',
    members: ['ada', 'bo'],
  });
  const site = siteOf({
    ...STORY,
    actors: [...STORY.actors, union, actor('bo', { name: 'Bo' })],
    events: [
      ...STORY.events,
      event('2024-11-20-strike', '2024-11-20', ['herald'], {
        claims: [
          claim('struck', ['herald'], { by: 'union' }),
          claim('told', ['herald'], { by: 'bo', onBehalfOf: 'union' }),
        ],
      }),
    ],
  });

  test('names the groups, and the group its members', () => {
    expect(actorView(site, actor('ada')).groups.map(({ label }) => label)).toEqual(['The union']);
    const { members, groups } = actorView(site, union);
    expect([members.map(({ href }) => href), groups]).toEqual([
      ['/actors/ada/', '/actors/bo/'],
      [],
    ]);
  });

  test('has what the group says, with the group, through whom it spoke, and counts it', () => {
    const { claims, claimCount } = actorView(site, actor('ada'));
    expect(claims.map(({ id, together, through }) => [id, together?.actor.label, through])).toEqual(
      [
        ['counted', undefined, undefined],
        ['weighed', undefined, undefined],
        ['struck', 'the union', undefined],
        ['told', 'the union', 'through Bo'],
      ],
    );
    expect(claims[2]?.together?.before).toBe('said together as ');
    expect(claimCount).toBe(4);
  });

  test('marks nothing on the page of the group, or of one who says it himself', () => {
    const marks = (id: string) =>
      actorView(site, actor(id)).claims.map(({ id: own, together }) => [own, together?.before]);
    expect(marks('union')).toEqual([
      ['struck', undefined],
      ['told', undefined],
    ]);
    expect(marks('bo')).toEqual([
      ['struck', 'said together as '],
      ['told', undefined],
    ]);
  });
});
