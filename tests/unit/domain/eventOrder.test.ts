import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrderOfTime } from '../../../src/domain/eventOrder.ts';
import type { ArchiveEvent } from '../../../src/domain/archive.ts';
import { momentOf, parseDateOrTime } from '../../../src/schema/timedDate.ts';
import { claim, event } from '../../support/archive.ts';

const DAY = '2024-05-05';

/** An event whose one claim denies those of others. */
const denying = (id: string, date: string, others: readonly string[]): ArchiveEvent => ({
  ...event(id, '2024', ['daily']),
  date: parseDateOrTime(date),
  claims: [
    claim('it', ['daily'], {
      relations: others.map((other) => ({ kind: 'denies', claim: `${other}#it` })),
    }),
  ],
});
const plain = (id: string, date = DAY): ArchiveEvent => denying(id, date, []);

/** The ids in the order of time, which has to be the same whatever order they come in. */
function idsOf(events: readonly ArchiveEvent[]): string[] {
  const ids = inOrderOfTime(events).map(({ id }) => id);
  expect(inOrderOfTime([...events].reverse()).map(({ id }) => id)).toEqual(ids);
  return ids;
}

describe('events of one day stand', () => {
  test('by their names where nothing else is known', () => {
    expect(idsOf([plain('b'), plain('a'), plain('c', '2024-05-04')])).toEqual(['c', 'a', 'b']);
  });

  test('behind those whose claims they deny, whatever they are called', () => {
    expect(idsOf([denying('a', DAY, ['b']), denying('b', DAY, ['c']), plain('c')])).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  test('behind those that they come after', () => {
    expect(idsOf([{ ...plain('a'), after: ['c'] }, plain('b'), plain('c')])).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  test('by their times, those without one behind them', () => {
    const timed = [
      plain('a', `${DAY}T14:05Z`),
      plain('b', `${DAY}T14:05+09:00`),
      plain('c'),
      plain('d', `${DAY}T09:00Z`),
    ];
    expect(idsOf(timed)).toEqual(['b', 'd', 'a', 'c']);
  });

  test('by their times, whatever they say that they come after or deny', () => {
    const late = { ...plain('a', `${DAY}T14:05Z`), after: ['c'] };
    const early = { ...denying('b', `${DAY}T09:00Z`, ['a']), after: ['a'] };
    expect(idsOf([late, early, plain('c')])).toEqual(['b', 'c', 'a']);
    // What c denies would lead in a circle with the times and with what b comes after.
    const events = [plain('a', `${DAY}T14:05Z`), { ...early, after: ['c'] }];
    expect(idsOf([...events, denying('c', DAY, ['a'])])).toEqual(['c', 'b', 'a']);
  });

  test('by what they come after, where one time alone has its distance from UTC', () => {
    const seoul = { ...plain('a', `${DAY}T15:00+09:00`), after: ['b'] };
    expect(idsOf([seoul, plain('b', `${DAY}T14:00`)])).toEqual(['b', 'a']);
    expect(idsOf([{ ...seoul, after: [] }, plain('b', `${DAY}T14:00`)])).toEqual(['a', 'b']);
  });

  test('by what they come after, whatever their claims deny', () => {
    expect(idsOf([{ ...plain('a'), after: ['b'] }, denying('b', DAY, ['a'])])).toEqual(['b', 'a']);
  });

  test('by their names where their claims differ, which has no direction', () => {
    const differing = denying('a', DAY, ['b']);
    const [relation] = differing.claims[0]?.relations ?? [];
    if (relation) relation.kind = 'differs';
    expect(idsOf([differing, plain('b')])).toEqual(['a', 'b']);
  });

  test('by their names in a circle, each once', () => {
    expect(idsOf([denying('a', DAY, ['b']), denying('b', DAY, ['a'])])).toHaveLength(2);
  });
});

test('no relation moves an event to another day', () => {
  expect(idsOf([denying('a', '2024-05-04', ['b']), plain('b')])).toEqual(['a', 'b']);
});

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const TIMES = ['', 'T09:00Z', 'T14:05+09:00', 'T05:05Z', 'T23:00-03:30', 'T08:00'] as const;
const others = fc.subarray([...NAMES]);
/** Events of one day or the next, some with times, that say of one another what came before. */
const anyEvents = fc
  .tuple(
    ...NAMES.map((id) =>
      fc
        .record({
          day: fc.constantFrom(DAY, DAY, '2024-05-06'),
          time: fc.constantFrom(...TIMES),
          after: others,
          denied: others,
        })
        .map(({ day, time, after, denied }) => ({ ...denying(id, day + time, denied), after })),
    ),
  )
  .map((events): ArchiveEvent[] => events);

const isLocal = ({ date }: ArchiveEvent): boolean => date.time?.offset === undefined;

test('the order is total: the same for any files, by days, then by times, then by “after”', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(), (events, turn) => {
      const sorted = inOrderOfTime(events);
      const turned = events
        .map((_, i) => events[(i + turn) % events.length])
        .flatMap((e) => e ?? []);
      expect(inOrderOfTime(turned)).toEqual(sorted);
      expect([...sorted].map(({ id }) => id).sort()).toEqual([...NAMES]);
      const pairs = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const));
      for (const [a, b] of pairs) {
        expect((a.date.earliest ?? '') <= (b.date.earliest ?? '')).toBe(true);
        if (a.date.earliest !== b.date.earliest) continue;
        const [first, second] = [momentOf(a.date), momentOf(b.date)];
        // A time without its distance from UTC can be of any place.
        if (first === undefined || second === undefined || isLocal(a) !== isLocal(b)) continue;
        expect(first).toBeLessThanOrEqual(second);
      }
    }),
    { seed: 1, numRuns: 150 },
  );
});

test('without a circle, each stands behind all that it comes after', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      // Each comes after earlier letters alone, and none has a time.
      const plainly = events.map((event) => ({
        ...plain(event.id),
        after: event.after.filter((id) => id < event.id),
      }));
      const ids = idsOf(plainly);
      for (const { id, after } of plainly)
        for (const other of after) expect(ids.indexOf(other)).toBeLessThan(ids.indexOf(id));
    }),
    { seed: 2, numRuns: 60 },
  );
});
