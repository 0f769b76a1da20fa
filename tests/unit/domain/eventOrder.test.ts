import { describe, expect, test } from 'vitest';
import { inOrderOfTime } from '../../../src/domain/eventOrder.ts';
import type { ArchiveEvent } from '../../../src/domain/archive.ts';
import { parseDateOrTime } from '../../../src/schema/timedDate.ts';
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

  test('by their names in a circle, each once', () => {
    expect(idsOf([denying('a', DAY, ['b']), denying('b', DAY, ['a'])])).toHaveLength(2);
  });
});

test('no relation moves an event to another day', () => {
  expect(idsOf([denying('a', '2024-05-04', ['b']), plain('b')])).toEqual(['a', 'b']);
});
