import { describe, expect, test } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { countOwners, figuresOf, ownerOf } from '../../../src/domain/figures.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { archive, claim, event, figure, source } from '../../support/archive.ts';

const asOf = (date: string) => ({ figure: figure(1, 'exactly', { asOf: parseDate(date) }) });
const INDEX = indexArchive(
  archive({
    sources: [source('s')],
    events: [
      event('b', '2024-01-01', ['s'], {
        claims: [
          claim('late', ['s'], asOf('2024-06')),
          claim('same-2', ['s'], asOf('2024-05-05')),
          claim('same-1', ['s'], { ...asOf('2024-05-05'), onBehalfOf: 'town' }),
          claim('other', ['s'], { figure: figure(1, 'exactly', { measure: 'ships' }) }),
          claim('none', ['s']),
        ],
      }),
      event('a', '2024-01-02', ['s'], {
        claims: [claim('same-3', ['s'], { ...asOf('2024-05-05'), by: 'bo' })],
      }),
    ],
  }),
);
const figures = figuresOf(INDEX, 'cranes');

describe('the figures of a measure', () => {
  test('are in the order of the time that they are for, and of their addresses', () => {
    expect(figures.map(({ address }) => address)).toEqual([
      'a#same-3',
      'b#same-1',
      'b#same-2',
      'b#late',
    ]);
    expect(figuresOf(INDEX, 'unknown')).toEqual([]);
  });

  test('belong to the one spoken for, where someone spoke for another', () => {
    expect(figures.map(ownerOf)).toEqual(['bo', 'town', 'ada', 'ada']);
    expect(countOwners(figures)).toBe(3);
  });
});
