import { describe, expect, test } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { archive, claim, event, ids, source } from '../../support/archive.ts';
import { ENDED } from '../../support/endedStory.ts';

const INDEX = indexArchive(ENDED);

const COUNT = '2024-10-20-count';
const AGAIN = '2024-10-21-again';

describe('an event that was merged into another', () => {
  test('is none of the events, and its claims are none of the claims', () => {
    expect(ids(INDEX.events)).toEqual([COUNT, '2024-10-22-withdrawn', '2024-10-23-later']);
    expect(ids(INDEX.merged)).toEqual([AGAIN]);
    expect([...INDEX.claim.keys()].filter((address) => address.startsWith(AGAIN))).toEqual([]);
    expect(INDEX.claimsOfActor.get('ada')?.map(({ address }) => address)).not.toContain(
      `${AGAIN}#counted`,
    );
  });

  test('has claims that became those listed, or those of the same id', () => {
    expect([...INDEX.movedClaims]).toEqual([
      [`${AGAIN}#counted`, `${COUNT}#counted`],
      [`${AGAIN}#other`, `${COUNT}#weighed`],
    ]);
  });

  test('is followed by relations and occasions', () => {
    const placed = INDEX.claim.get('2024-10-23-later#confirmed');
    expect(placed?.claim.relations[0]?.claim).toBe(`${COUNT}#weighed`);
    expect(placed?.said).toMatchObject({ how: 'occasion', event: { id: COUNT } });
    expect(INDEX.relatingTo.get(`${COUNT}#weighed`)).toEqual([placed]);
    expect(INDEX.saidAt.get(COUNT)).toEqual([placed]);
  });

  test('may go on into a third; a claim is then never related to itself', () => {
    const merged = (into: string) => ({ into, date: '2024-12-02', why: 'x', claims: [] });
    const index = indexArchive(
      archive({
        events: [
          event('a', '2024-10-01', ['s'], { claims: [claim('x', ['s'])], merged: merged('b') }),
          event('b', '2024-10-01', ['s'], { claims: [claim('x', ['s'])], merged: merged('c') }),
          event('c', '2024-10-01', ['s'], {
            claims: [claim('x', ['s'], { relations: [{ kind: 'denies', claim: 'a#x' }] })],
          }),
        ],
      }),
    );
    expect([...index.movedClaims.values()]).toEqual(['c#x', 'c#x']);
    expect([...index.movedEvents.values()]).toEqual(['c', 'c']);
    expect(index.claim.get('c#x')?.claim.relations).toEqual([]);
    expect(index.contested.size).toBe(0);
  });

  test('leaves nothing contested by a claim whose words had to go, or that became none', () => {
    const claims = [{ claim: 'x', to: 'b#removed' }];
    const denies = (to: string) => ({ relations: [{ kind: 'denies' as const, claim: to }] });
    const index = indexArchive(
      archive({
        events: [
          event('a', '2024-10-01', ['s'], {
            claims: [claim('x', ['s']), claim('y', ['s'])],
            merged: { into: 'b', date: '2024-12-02', why: 'x', claims },
          }),
          event('b', '2024-10-01', ['s']),
          event('c', '2024-10-01', ['s'], {
            claims: [claim('1', ['s'], denies('a#x')), claim('2', ['s'], denies('a#y'))],
          }),
        ],
      }),
    );
    expect(index.claim.get('c#1')?.claim.relations).toEqual([]);
    expect(index.contested.size).toBe(0);
  });

  test('ends in a circle that no check has seen', () => {
    const into = (id: string) => ({
      merged: { into: id, date: '2024-12-02', why: 'x', claims: [] },
    });
    const index = indexArchive(
      archive({
        events: [
          event('a', '2024-10-01', [], { claims: [claim('x', [])], ...into('b') }),
          event('b', '2024-10-01', [], { claims: [claim('x', [])], ...into('a') }),
        ],
      }),
    );
    expect(index.events).toEqual([]);
  });
});

describe('a day before something turned out wrong', () => {
  const before = indexArchive(knownOn(ENDED, '2024-12-01'));
  const after = indexArchive(knownOn(ENDED, '2024-12-02'));

  test('shows all entries as they were', () => {
    expect(ids(before.events)).toEqual([COUNT, AGAIN, '2024-10-22-withdrawn', '2024-10-23-later']);
    expect(before.event.get('2024-10-22-withdrawn')?.withdrawn).toBeUndefined();
    expect(before.source.get('wrong')?.retracted).toBeUndefined();
    expect(before.source.get('first')?.replaced).toBeUndefined();
    expect([...before.contested.keys()]).toEqual(['2024-10-22-withdrawn', AGAIN]);
  });

  test('tells no claim twice, neither in the event nor in the one it was merged into', () => {
    expect(ids(before.event.get(COUNT)?.claims ?? [])).toEqual(['own']);
    expect(ids(before.event.get(AGAIN)?.claims ?? [])).toEqual(['counted', 'other', 'gone']);
    expect(before.claim.get('2024-10-23-later#confirmed')?.claim.relations[0]?.claim).toBe(
      `${AGAIN}#other`,
    );
  });

  test('is followed by one that shows what became of them', () => {
    expect(ids(after.events)).toEqual(ids(INDEX.events));
    expect(ids(after.event.get(COUNT)?.claims ?? [])).toEqual(['counted', 'weighed', 'own']);
    expect(after.event.get('2024-10-22-withdrawn')?.withdrawn).toEqual({
      date: '2024-12-02',
      why: 'A slip',
      now: 'Nothing is known.',
    });
    expect(after.source.get('wrong')?.retracted?.date).toBe('2024-12-02');
    expect(after.source.get('first')?.replaced?.by).toBe('second');
    expect(after.contested.size).toBe(0);
  });

  test('keeps a claim whose old one no source of the day reports', () => {
    const story = archive({
      sources: [source('early', '2024-10-24'), source('late', '2024-11-24')],
      events: [
        event('kept', '2024-10-20', ['early'], { claims: [claim('x', ['early'])] }),
        event('gone', '2024-10-20', ['early', 'late'], {
          claims: [claim('x', ['late'])],
          merged: { into: 'kept', date: '2024-12-02', why: 'x', claims: [] },
        }),
      ],
    });
    const claimsOn = (day: string) =>
      knownOn(story, day).events.map(({ id, claims }) => [id, ids(claims)]);
    expect(claimsOn('2024-10-24')).toEqual([
      ['kept', ['x']],
      ['gone', []],
    ]);
    expect(claimsOn('2024-11-24')).toEqual([
      ['kept', []],
      ['gone', ['x']],
    ]);
  });
});

describe('an event that was withdrawn', () => {
  test('contests nothing, and its numbers stand under no measure', () => {
    expect(INDEX.contested.size).toBe(0);
    expect(INDEX.claimsOfMeasure.get('cranes')?.map(({ address }) => address)).toEqual([
      `${COUNT}#counted`,
    ]);
    const standing = indexArchive({
      ...ENDED,
      events: ENDED.events.map((one) => ({ ...one, withdrawn: undefined })),
    });
    expect(standing.contested.size).toBe(2);
    expect(standing.claimsOfMeasure.get('cranes')).toHaveLength(2);
  });
});
