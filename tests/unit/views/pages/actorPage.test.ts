import { describe, expect, test } from 'vitest';
import { actorView } from '../../../../src/views/pages/actorPage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, claim, dateOf, event } from '../../../support/archive.ts';
import { SITE, STORY } from '../cranes.ts';

const claimsOf = (id: string, site = SITE) =>
  actorView(site, actor(id)).claims.flatMap(({ claims }) => claims);

describe('the page of an actor', () => {
  test('has its claims in order, those made for it among them', () => {
    expect(claimsOf('town').map(({ href }) => href)).toEqual([
      '/events/2024-10-23-count/#counted',
      '/events/2024-11-denial/#denied',
    ]);
  });

  test('names its speakers with the marks of what they are', () => {
    expect(claimsOf('ada').map(({ by, onBehalfOf }) => [by.mark, onBehalfOf?.actor.mark])).toEqual([
      ['person', 'government'],
      ['person', undefined],
    ]);
  });
});

test('the page of one through whom claims came lists them apart', () => {
  const wire = actor('wire', { name: 'The wire' });
  const passed = claim('passed', ['herald'], { via: ['wire'] });
  const site = siteOf({
    ...STORY,
    actors: [...STORY.actors, wire],
    events: [
      ...STORY.events,
      event('2024-11-20-strike', '2024-11-20', ['herald'], { claims: [passed] }),
    ],
  });
  const { claims, passedOn } = actorView(site, wire);
  expect(claims).toEqual([]);
  expect(
    passedOn.flatMap((group) => group.claims.map(({ href, via }) => [href, via[0]?.label])),
  ).toEqual([['/events/2024-11-20-strike/#passed', 'The wire']]);
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
    const claims = claimsOf('ada', site);
    expect(claims.map(({ id, together, through }) => [id, together?.actor.label, through])).toEqual(
      [
        ['counted', undefined, undefined],
        ['weighed', undefined, undefined],
        ['struck', 'the union', undefined],
        ['told', 'the union', 'through Bo'],
      ],
    );
    expect(claims[2]?.together?.before).toBe('said together as ');
    expect(actorView(site, actor('ada')).claimCount).toBe(4);
  });

  test('marks nothing on the page of the group, or of one who says it himself', () => {
    const marks = (id: string) =>
      claimsOf(id, site).map(({ id: own, together }) => [own, together?.before]);
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

describe('the page of an actor with several names', () => {
  const names = [
    { name: 'Port of East', kind: 'former', until: dateOf('2024-10-31'), source: 'gazette' },
    { name: 'Eastmere Docks', kind: 'former', from: dateOf('1990'), until: dateOf('2001') },
    { name: 'Estmere', kind: 'spelling' },
  ] as const;
  const town = actor('town', {
    name: 'The town',
    nameInSentence: 'the town',
    names: [...names],
  });
  const site = siteOf({ ...STORY, actors: [actor('ada', { name: 'Ada' }), town] });

  test('lists them with what they are, their times and their sources', () => {
    expect(
      actorView(site, town).naming.names.map(({ name, what, source }) => [name, what, source]),
    ).toEqual([
      [
        'Port of East',
        'former name, until 31 October 2024',
        { label: 'The Gazette', href: '/sources/gazette/' },
      ],
      ['Eastmere Docks', 'former name, from 1990 until 2001', undefined],
      ['Estmere', 'another spelling', undefined],
    ]);
    expect(actorView(site, town).otherNames).toBe(
      'formerly Port of East and Eastmere Docks, also Estmere',
    );
  });

  test('sets names that no source prints apart, and leaves them out of lists', () => {
    const known = actor('known', {
      name: 'Known',
      names: [
        { name: 'Нойн', kind: 'unprinted', language: 'ru' },
        { name: 'Known Man', kind: 'other', language: 'en' },
      ],
      wikidata: 'Q1000001',
    });
    const view = actorView(siteOf({ ...STORY, actors: [...STORY.actors, known] }), known);
    expect(view.naming).toEqual({
      names: [
        {
          name: 'Known Man',
          lang: 'en',
          what: 'another name, English',
          source: undefined,
        },
      ],
      unprinted: [{ name: 'Нойн', lang: 'ru' }],
      wikidata: {
        label: 'Wikidata Q1000001',
        href: 'https://www.wikidata.org/wiki/Q1000001',
        thing: {
          type: 'https://schema.org/Person',
          name: 'Known',
          otherNames: ['Нойн', 'Known Man'],
        },
      },
    });
    expect(view.otherNames).toBe('also Known Man');
  });

  test('has a claim under the name of its time, with today’s beside it and one address', () => {
    const [counted, denied] = claimsOf('town', site);
    expect(counted?.who).toBe('Ada for Port of East (now the town)');
    expect(counted?.onBehalfOf?.actor).toMatchObject({
      label: 'Port of East (now the town)',
      href: '/actors/town/',
    });
    expect([denied?.by.label, denied?.who]).toEqual(['The town', 'The town']);
  });
});
