import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { indexArchive, sourcesOf } from '../../../src/domain/archiveIndex.ts';
import { actorView } from '../../../src/views/pages/actorPage.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { siteOf } from '../../../src/views/site.ts';
import {
  actor,
  archive,
  body,
  claim,
  event,
  figure,
  ids,
  measure,
  source,
} from '../../support/archive.ts';
import { anyArchive } from '../../support/arbitraries.ts';

// Many archives take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SMALL = archive({
  sources: [source('late', '2024-10-30'), source('early', '2024-10-24'), source('undated')],
  actors: [
    actor('town', { name: 'Town' }),
    actor('ada', { name: 'Ada' }),
    actor('idle', { name: 'Idle' }),
  ],
  measures: [measure('cranes', { title: 'Cranes' }), measure('boats', { title: 'Boats' })],
  events: [
    event('2024-10-25-denial', '2024-10-25', ['late'], {
      claims: [
        claim('denied', ['late'], {
          by: 'town',
          relations: [
            { kind: 'denies', claim: '2024-10-23-count#counted' },
            { kind: 'repeats', claim: '2024-10-23-count#weighed' },
            { kind: 'revises', claim: '2024-10-23-count#counted' },
          ],
        }),
      ],
    }),
    event('2024-10-23-count', '2024-10-23', ['early', 'undated'], {
      claims: [
        claim('counted', ['early', 'early'], { by: 'ada', onBehalfOf: 'town', figure: figure(12) }),
        claim('weighed', ['undated', 'early'], { by: 'ada', onBehalfOf: 'ada' }),
      ],
      body: body('Counted. [@late; @early]'),
    }),
    event('2024-10-26-silence', '2024-10-26', ['undated']),
  ],
});

const index = indexArchive(SMALL);
const addresses = (claims: readonly { address: string }[] | undefined): string[] =>
  (claims ?? []).map(({ address }) => address);

describe('an index', () => {
  test('has the records in the order of pages, and each by its id', () => {
    expect(ids(index.events)).toEqual([
      '2024-10-23-count',
      '2024-10-25-denial',
      '2024-10-26-silence',
    ]);
    expect(ids(index.sources)).toEqual(['early', 'late', 'undated']);
    expect(ids(index.actors)).toEqual(['ada', 'idle', 'town']);
    expect(ids(index.measures)).toEqual(['boats', 'cranes']);
    expect(index.event.get('2024-10-25-denial')?.title).toBe('Title of 2024-10-25-denial');
    expect([
      index.source.get('late')?.id,
      index.actor.get('town')?.id,
      index.measure.get('cranes')?.id,
    ]).toEqual(['late', 'town', 'cranes']);
  });

  test('finds events by source, those that only the body cites among them', () => {
    expect(ids(index.eventsOfSource.get('late') ?? [])).toEqual([
      '2024-10-23-count',
      '2024-10-25-denial',
    ]);
    expect(ids(index.eventsOfSource.get('early') ?? [])).toEqual(['2024-10-23-count']);
    expect(sourcesOf(SMALL.events[1] ?? event('', '2024', []))).toEqual([
      'early',
      'undated',
      'late',
    ]);
  });

  test('finds claims by source, speaker, who was spoken for and measure, each once', () => {
    expect(addresses(index.claimsOfSource.get('early'))).toEqual([
      '2024-10-23-count#counted',
      '2024-10-23-count#weighed',
    ]);
    expect(addresses(index.claimsOfActor.get('town'))).toEqual([
      '2024-10-23-count#counted',
      '2024-10-25-denial#denied',
    ]);
    expect(addresses(index.claimsOfActor.get('ada'))).toEqual([
      '2024-10-23-count#counted',
      '2024-10-23-count#weighed',
    ]);
    expect(index.claimsOfActor.has('idle')).toBe(false);
    expect(addresses(index.claimsOfMeasure.get('cranes'))).toEqual(['2024-10-23-count#counted']);
    expect(index.claim.get('2024-10-23-count#weighed')?.event.id).toBe('2024-10-23-count');
  });

  test('knows all relations of a claim from those that they lead to, each claim once', () => {
    for (const id of ['counted', 'weighed'])
      expect(addresses(index.relatingTo.get(`2024-10-23-count#${id}`))).toEqual([
        '2024-10-25-denial#denied',
      ]);
    expect(index.relatingTo.has('2024-10-25-denial#denied')).toBe(false);
  });

  test('names the day since which an event is known: when a source was certainly public', () => {
    expect([...index.knownSince]).toEqual([
      ['2024-10-23-count', '2024-10-24'],
      ['2024-10-25-denial', '2024-10-30'],
    ]);
  });
});

describe('an event is contested', () => {
  const contested = (
    kind: 'denies' | 'confirms' | 'revises' | 'repeats' | 'differs',
    to = 'a#one',
  ): [string, readonly string[]][] =>
    [
      ...indexArchive(
        archive({
          sources: [source('s')],
          events: [
            event('a', '2024-01', ['s'], { claims: [claim('one', ['s'])] }),
            event('b', '2024-02', ['s'], {
              claims: [
                claim('two', ['s'], {
                  relations: [
                    { kind: 'repeats', claim: 'a#one' },
                    { kind, claim: to },
                  ],
                }),
              ],
            }),
            event('c', '2024-03', ['s']),
          ],
        }),
      ).contested,
    ].sort();

  test.each([
    ['denies', ['denied'], ['denies']],
    ['differs', ['differs'], ['differs']],
  ] as const)('on both sides when a claim %s another', (kind, to, from) => {
    expect(contested(kind)).toEqual([
      ['a', to],
      ['b', from],
    ]);
  });

  test.each(['confirms', 'revises', 'repeats'] as const)('not when a claim %s another', (kind) => {
    expect(contested(kind)).toEqual([]);
  });

  test('on neither side when the other claim is not there: no page could show it', () => {
    expect(contested('denies', 'gone#one')).toEqual([]);
  });
});

describe('in every archive', () => {
  test('the pages of actors have every claim that those of events have, and no other', () => {
    fc.assert(
      fc.property(anyArchive, (of) => {
        const site = siteOf(of);
        const onEvents = new Map(
          eventViews(site).map((view) => [view.href, view.claims.map(({ href }) => href)]),
        );
        const onActors = new Map(
          site.index.actors.map((record) => [
            record.id,
            actorView(site, record).claims.flatMap(({ claims }) => claims),
          ]),
        );
        for (const claims of onActors.values())
          for (const { href, event: line } of claims)
            expect(onEvents.get(line.href)).toContain(href);
        for (const { id, claims } of of.events) {
          for (const own of claims)
            for (const speaker of [own.by, own.onBehalfOf]) {
              if (speaker !== undefined)
                expect(onActors.get(speaker)?.map(({ href }) => href)).toContain(
                  site.addresses.claim(`${id}#${own.id}`),
                );
            }
        }
      }),
      { seed: 16, numRuns: 80 },
    );
  });

  test('every claim is found by each of its sources, and by nothing else', () => {
    fc.assert(
      fc.property(anyArchive, (of) => {
        const { claimsOfSource } = indexArchive(of);
        const found = [...claimsOfSource]
          .flatMap(([id, claims]) => addresses(claims).map((address) => `${id} ${address}`))
          .sort();
        const said = of.events
          .flatMap((one) =>
            one.claims.flatMap((own) => own.sources.map((id) => `${id} ${one.id}#${own.id}`)),
          )
          .sort();
        expect(found).toEqual(said);
      }),
      { seed: 17, numRuns: 80 },
    );
  });

  test('every relation is seen from both ends', () => {
    fc.assert(
      fc.property(anyArchive, (of) => {
        const views = eventViews(siteOf(of));
        const claims = new Map(views.flatMap((view) => view.claims.map((own) => [own.href, own])));
        for (const own of claims.values())
          for (const relation of own.relations) {
            expect(claims.get(relation.href)?.relations.map(({ href }) => href)).toContain(
              own.href,
            );
          }
        const given = of.events.flatMap((one) => one.claims.flatMap((own) => own.relations));
        expect([...claims.values()].flatMap((own) => own.relations)).toHaveLength(2 * given.length);
      }),
      { seed: 18, numRuns: 80 },
    );
  });
});
