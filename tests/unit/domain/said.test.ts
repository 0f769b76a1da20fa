import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { compareText } from '../../../src/basics/lists.ts';
import { publicBy } from '../../../src/domain/order.ts';
import { actor, archive, claim, dateOf, event, source } from '../../support/archive.ts';
import { anyArchive } from '../../support/arbitraries.ts';

const INDEX = indexArchive(
  archive({
    actors: [actor('ada'), actor('paper', { kind: 'publication' })],
    sources: [
      source('late', '2024-10-27'),
      source('early', '2024-10-24'),
      source('undated'),
      source('open', '2024-10-20/..'),
    ],
    events: [
      event('battle', '2024-06', ['late', 'early', 'open'], {
        kind: 'combat',
        claims: [
          claim('at-briefing', ['late', 'early'], { occasion: 'briefing' }),
          claim('dated', ['late'], { said: dateOf('2024-10-25') }),
          claim('silent', ['late']),
          claim('report', ['late', 'early'], { by: 'paper' }),
          claim('of-no-day', ['undated'], { by: 'paper' }),
          claim('at-battle', ['late'], { occasion: 'battle' }),
        ],
      }),
      event('briefing', '2024-10-23', ['early', 'undated'], {
        kind: 'briefing',
        claims: [
          claim('here', ['undated']),
          claim('report', ['early'], { by: 'paper' }),
          claim('elsewhere', ['early'], { occasion: 'unknown' }),
        ],
      }),
    ],
  }),
);

const saidOf = (address: string): unknown[] => {
  const said = INDEX.claim.get(address)?.said;
  const at = said?.how === 'occasion' ? said.event : undefined;
  const within = said?.how === 'report' ? said.source : undefined;
  return [said?.how, said?.date?.edtf, (at ?? within)?.id];
};

describe('a claim was made', () => {
  test.each([
    ['at the occasion that it names', 'battle#at-briefing', ['occasion', '2024-10-23', 'briefing']],
    ['at the time that it gives', 'battle#dated', ['date', '2024-10-25', undefined]],
    ['nobody says when', 'battle#silent', ['unknown', undefined, undefined]],
    [
      'at its own event, where people spoke',
      'briefing#here',
      ['occasion', '2024-10-23', 'briefing'],
    ],
    ['in the report whose words it is', 'battle#report', ['report', '2024-10-24', 'early']],
    [
      'in a report at whose event others spoke',
      'briefing#report',
      ['report', '2024-10-24', 'early'],
    ],
    ['in a report of no day', 'battle#of-no-day', ['report', undefined, 'undated']],
    ['at no battle', 'battle#at-battle', ['unknown', undefined, undefined]],
    [
      'nobody says when, at an event or not',
      'briefing#elsewhere',
      ['unknown', undefined, undefined],
    ],
  ])('%s', (_name, address, expected) => expect(saidOf(address)).toEqual(expected));

  test('and was known since the first of its own sources was public', () => {
    const since = [...INDEX.claim.values()].map(({ address, knownSince }) => [address, knownSince]);
    expect(since).toEqual([
      ['battle#at-briefing', '2024-10-24'],
      ['battle#dated', '2024-10-27'],
      ['battle#silent', '2024-10-27'],
      ['battle#report', '2024-10-24'],
      ['battle#of-no-day', undefined],
      ['battle#at-battle', '2024-10-27'],
      ['briefing#here', undefined],
      ['briefing#report', '2024-10-24'],
      ['briefing#elsewhere', '2024-10-24'],
    ]);
  });
});

describe('the claims of an actor', () => {
  test('stand in the order in which they were made, not in that of their events', () => {
    expect(INDEX.claimsOfActor.get('ada')?.map(({ address }) => address)).toEqual([
      'battle#at-briefing',
      'briefing#here',
      'briefing#elsewhere',
      'battle#dated',
      'battle#silent',
      'battle#at-battle',
    ]);
  });
});

describe('the claims made at an occasion', () => {
  test('are listed there where they are about another event', () => {
    expect(INDEX.saidAt.get('briefing')?.map(({ address }) => address)).toEqual([
      'battle#at-briefing',
    ]);
    expect(INDEX.saidAt.get('battle')).toBeUndefined();
  });
});

describe('in every archive', () => {
  test('a claim is known since the first day of its own sources, not of its event’s', () => {
    fc.assert(
      fc.property(anyArchive, (of) => {
        const index = indexArchive(of);
        for (const { claim: own, knownSince } of index.claim.values()) {
          const days = of.sources
            .filter(({ id }) => own.sources.includes(id))
            .flatMap((one) => publicBy(one) ?? []);
          expect(knownSince).toBe(days.sort(compareText)[0]);
        }
      }),
      { seed: 9, numRuns: 60 },
    );
  });
});
