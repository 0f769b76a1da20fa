import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { provenanceOf } from '../../../src/domain/provenance.ts';
import { COMMON_KINDS } from '../../../src/schema/eventKinds.ts';
import { archive, body, claim, event, figure, ids, quote, source } from '../../support/archive.ts';
import { anyArchive } from '../../support/arbitraries.ts';

// Many archives take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const STORY = archive({
  sources: [
    source('gazette', '2024-10-24', { credits: ['Northern Agency'] }),
    source('herald', '2024-10-25', { credits: ['Northern Agency', 'Other Agency'] }),
    source('almanac'),
    source('letter', '2024-11-01/..', { credits: ['Other Agency'] }),
  ],
  events: [
    event('2024-10-20-alone', '2024-10-20', ['gazette'], { claims: [claim('alone', ['gazette'])] }),
    event('2024-10-23-count', '2024-10-23', ['herald', 'gazette'], {
      claims: [
        claim('counted', ['gazette', 'herald'], {
          quotes: [quote('twelve big cranes', 'gazette'), quote('twelve huge cranes', 'herald')],
        }),
        claim('said', ['gazette', 'herald'], {
          quotes: [quote('so it is', 'gazette'), quote('So it is', 'herald')],
        }),
        claim('ten', ['gazette'], { by: 'ada', figure: figure(10) }),
        claim('twelve', ['herald'], { by: 'ada', figure: figure(12) }),
        claim('about-ten', ['herald'], { by: 'ada', figure: figure(10, 'about') }),
        claim('ten-again', ['herald'], { by: 'ada', figure: figure(10) }),
        claim('ten-for-town', ['herald'], { by: 'ada', onBehalfOf: 'town', figure: figure(11) }),
        claim('by-another', ['herald'], { by: 'bo', figure: figure(11) }),
        claim('of-other-things', ['herald'], {
          by: 'ada',
          figure: figure(11, 'exactly', { measure: 'tons' }),
        }),
        claim('in-both', ['herald', 'gazette'], { by: 'ada', figure: figure(13) }),
        claim('of-a-part', ['herald'], {
          by: 'ada',
          figure: figure(8, 'exactly', { scope: 'in the harbour' }),
        }),
        claim('expected', ['herald'], {
          by: 'ada',
          figure: figure(20, 'exactly', { expected: true }),
        }),
      ],
      body: body('Counted. [@almanac]'),
    }),
    event('2024-10-22-storm', '2024-10-22', ['gazette', 'almanac'], { kind: 'movement' }),
  ],
});

const index = indexArchive(STORY);
const of = (id: string) => provenanceOf(id, index);
const claimIds = (claims: readonly { claim: { id: string } }[]): string[] =>
  claims.map(({ claim: { id } }) => id);

const OCCASIONS = 'briefing press-conference statement interview hearing ruling publication'.split(
  ' ',
);

describe('the provenance of a source', () => {
  test('what it alone reports', () => {
    expect(ids(of('gazette').onlyHere)).toEqual(['2024-10-20-alone']);
    expect(claimIds(of('gazette').claimsOnlyHere)).toEqual(['alone', 'ten']);
    expect(of('herald').onlyHere).toEqual([]);
  });

  test('what it shares, and with which sources, those cited in a body among them', () => {
    expect(of('gazette').shared.map(({ event: { id }, sources }) => [id, sources])).toEqual([
      ['2024-10-22-storm', ['almanac']],
      ['2024-10-23-count', ['almanac', 'herald']],
    ]);
    expect(of('almanac').shared.map(({ sources }) => sources)).toEqual([
      ['gazette'],
      ['gazette', 'herald'],
    ]);
  });

  test('where its quotations differ', () => {
    expect(claimIds(of('gazette').quotationsDiffer)).toEqual(['counted']);
    expect(claimIds(of('herald').quotationsDiffer)).toEqual(['counted']);
    expect(of('almanac').quotationsDiffer).toEqual([]);
  });

  test('where its figures differ: another number or hedge by the same actor elsewhere', () => {
    expect(
      of('gazette').figuresDiffer.map(({ claim, other }) => [claim.claim.id, other.claim.id]),
    ).toEqual([
      ['ten', 'twelve'],
      ['ten', 'about-ten'],
    ]);
  });

  test('which sources share an origin with it: an occasion of speech, or an agency', () => {
    expect(
      of('herald').origins.map(({ source: id, events, credits }) => [id, ids(events), credits]),
    ).toEqual([
      ['almanac', ['2024-10-23-count'], []],
      ['gazette', ['2024-10-23-count'], ['Northern Agency']],
      ['letter', [], ['Other Agency']],
    ]);
    expect(of('almanac').origins.map(({ source: id, events }) => [id, ids(events)])).toEqual([
      ['gazette', ['2024-10-23-count']],
      ['herald', ['2024-10-23-count']],
    ]);
    expect(
      of('letter').origins.map(({ source: id, events, credits }) => [id, ids(events), credits]),
    ).toEqual([['herald', [], ['Other Agency']]]);
  });

  test.each(Object.keys(COMMON_KINDS).map((kind) => [kind]))(
    'two reports of one %s share an origin only where it is an occasion of speech',
    (kind) => {
      const two = indexArchive(
        archive({
          sources: [source('gazette', '2024-10-24'), source('herald', '2024-10-25')],
          events: [event('one', '2024-10-20', ['gazette', 'herald'], { kind })],
        }),
      );
      const isOccasion = OCCASIONS.includes(kind);
      expect(provenanceOf('gazette', two).origins.map((origin) => origin.source)).toEqual(
        isOccasion ? ['herald'] : [],
      );
    },
  );

  test('of a source that does not exist is empty', () => {
    expect(of('nobody')).toEqual({
      onlyHere: [],
      claimsOnlyHere: [],
      shared: [],
      quotationsDiffer: [],
      figuresDiffer: [],
      origins: [],
    });
  });
});

describe('in every archive', () => {
  test('what a source reports is either its own or shared', () => {
    fc.assert(
      fc.property(anyArchive, (any) => {
        const all = indexArchive(any);
        for (const { id } of any.sources) {
          const { onlyHere, shared, claimsOnlyHere } = provenanceOf(id, all);
          expect([...ids(onlyHere), ...shared.map(({ event: one }) => one.id)].sort()).toEqual(
            ids(all.eventsOfSource.get(id) ?? []).sort(),
          );
          expect(claimsOnlyHere.map(({ address }) => address)).toEqual(
            (all.claimsOfSource.get(id) ?? [])
              .filter(({ claim: one }) => new Set(one.sources).size === 1)
              .map(({ address }) => address),
          );
        }
      }),
      { seed: 32, numRuns: 60 },
    );
  });

  test('sharing goes both ways', () => {
    fc.assert(
      fc.property(anyArchive, (any) => {
        const all = indexArchive(any);
        const origins = new Map(any.sources.map(({ id }) => [id, provenanceOf(id, all).origins]));
        for (const [id, list] of origins)
          for (const { source: other, events } of list) {
            expect(origins.get(other)?.find((back) => back.source === id)?.events).toEqual(events);
          }
      }),
      { seed: 33, numRuns: 60 },
    );
  });
});
