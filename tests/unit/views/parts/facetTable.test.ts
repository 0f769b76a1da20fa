import { describe, expect, test } from 'vitest';
import { facetNumbers, facetTable } from '../../../../src/views/parts/facetTable.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, archive, claim, event, place, source, thread } from '../../../support/archive.ts';
import { facetSite } from '../facetStory.ts';

describe('the values of events', () => {
  test('are numbered by facet and label', () => {
    expect(
      facetTable(facetSite()).values.map(({ number, facet, label }) => [number, facet, label]),
    ).toEqual([
      [0, 'actor', 'Ada'],
      [1, 'actor', 'The town'],
      [2, 'place', 'Eastmere, by the sea'],
      [3, 'source', 'Herald'],
      [4, 'source', 'Zealous Gazette'],
      [5, 'kind', 'Briefing'],
      [6, 'kind', 'Statement'],
      [7, 'kind', 'Talks'],
      [8, 'measure', 'Cranes'],
      [9, 'contested', 'Contested events'],
      [10, 'contested', 'Where a claim denies another'],
      [11, 'contested', 'Where a claim is denied'],
    ]);
  });

  test('of a place that has a record are one, under its present name and its id', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        events: ['Kiev', 'kyiv', 'Lviv'].map((where, i) =>
          event(`e${i}`, '2024', ['s'], { place: where }),
        ),
        places: [
          place('kyiv', {
            name: 'Kyiv',
            names: [
              { name: 'Kiev', kind: 'spelling' },
              { name: 'Київ', kind: 'unprinted' },
            ],
          }),
        ],
      }),
    );
    expect(
      facetTable(site)
        .values.filter(({ facet }) => facet === 'place')
        .map(({ value, label }) => [value, label]),
    ).toEqual([
      ['kyiv', 'Kyiv, also Kiev'],
      ['Lviv', 'Lviv'],
    ]);
  });

  test('of a place are its own and those of all around it, each with its former texts', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        events: [
          event('a', '2024', ['s'], { places: ['sudzha'] }),
          event('b', '2024', ['s'], { place: 'Kursk region' }),
        ],
        places: [
          place('sudzha', { name: 'Sudzha', in: 'kursk-region' }),
          place('kursk-region', {
            name: 'Kursk region',
            names: [{ name: 'Kursk Oblast', kind: 'spelling' }],
          }),
        ],
      }),
    );
    const values = facetTable(site).values.filter(({ facet }) => facet === 'place');
    expect(values.map(({ value, texts, number }) => [value, texts, number])).toEqual([
      ['kursk-region', ['Kursk region', 'Kursk Oblast'], 0],
      ['sudzha', undefined, 1],
    ]);
    const numbers = ['a', 'b'].map((id) => facetNumbers(site, id).filter((n) => n < 2));
    expect(numbers).toEqual([[0, 1], [0]]);
  });

  test('have its threads by their titles, and each tag once, however it is written', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        threads: [thread('loan', { title: 'The loan' })],
        events: [
          event('a', '2023', ['s'], { threads: ['loan'], tags: ['Café', 'drones'] }),
          event('b', '2024', ['s'], { tags: ['cafe'] }),
        ],
      }),
    );
    const { values } = facetTable(site);
    expect(
      values.flatMap(({ facet, value, label }) =>
        ['thread', 'tag'].includes(facet) ? [`${facet} ${value}: ${label}`] : [],
      ),
    ).toEqual(['thread loan: The loan', 'tag cafe: cafe', 'tag drones: drones']);
    const cafe = values.find(({ value }) => value === 'cafe')?.number;
    expect(['a', 'b'].map((id) => facetNumbers(site, id).includes(cafe ?? -1))).toEqual([
      true,
      true,
    ]);
  });

  test('have those through whom claims came, beside their speakers', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        actors: [actor('ada', { name: 'Ada' }), actor('wire', { name: 'The wire' })],
        events: [
          event('a', '2024', ['s'], { claims: [claim('said', ['s'], { via: ['wire', 'ada'] })] }),
        ],
      }),
    );
    expect(
      facetTable(site).values.flatMap(({ facet, label }) =>
        ['actor', 'via'].includes(facet) ? [`${facet}: ${label}`] : [],
      ),
    ).toEqual(['actor: Ada', 'via: Ada', 'via: The wire']);
  });

  test('of one label are in the order of what addresses call them', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        actors: ['c', 'a', 'b'].map((id) => actor(id, { name: 'John Smith' })),
        events: ['b', 'c', 'a'].map((id) =>
          event(id, '2024', ['s'], { claims: [claim('said', ['s'], { by: id })] }),
        ),
      }),
    );
    expect(
      facetTable(site)
        .values.filter(({ facet }) => facet === 'actor')
        .map(({ value }) => value),
    ).toEqual(['a', 'b', 'c']);
  });

  test('of one event are in ascending order, each once', () => {
    expect(facetNumbers(facetSite(), '2024-03-04-count')).toEqual([0, 1, 2, 3, 4, 5, 8, 9, 11]);
    expect(facetNumbers(facetSite(), '2024-03-05-denial')).toEqual([1, 3, 6, 9, 10]);
  });

  test('of an event at which a group speaks have its members', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        actors: [actor('union', { kind: 'group', members: ['ada'] }), actor('ada'), actor('bo')],
        events: [event('a', '2024', ['s'], { claims: [claim('said', ['s'], { by: 'union' })] })],
      }),
    );
    const values = facetTable(site).values.filter(({ facet }) => facet === 'actor');
    expect(values.map(({ value }) => value)).toEqual(['ada', 'union']);
  });

  test('name an actor with its other names, so that it is found by them', () => {
    const names = [{ name: 'Twitter', kind: 'former' as const }];
    const site = siteOf(
      archive({
        sources: [source('s')],
        actors: [actor('ada', { name: 'X', names })],
        events: [event('a', '2024', ['s'], { claims: [claim('said', ['s'])] })],
      }),
    );
    expect(facetTable(site).values[0]).toMatchObject({
      value: 'ada',
      label: 'X, formerly Twitter',
    });
  });

  test('of an event that does not exist are none', () => {
    expect(facetNumbers(facetSite(), 'nothing')).toEqual([]);
  });
});
