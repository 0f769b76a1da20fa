import { describe, expect, test } from 'vitest';
import {
  describe as inWords,
  fill,
  inPlaceOf,
  isNothing,
  NOTHING,
  readAddress,
  unknownIn,
  tally,
  writeAddress,
} from '../../../src/scripts/facets.ts';
import type { Option } from '../../../src/scripts/facets.ts';

const OPTIONS: Option[] = [
  { facet: 'actor', value: 'ada', label: 'Ada', number: 0 },
  { facet: 'actor', value: 'ben', label: 'Ben', number: 1 },
  { facet: 'place', value: 'A & B, by=sea', label: 'A & B, by=sea', number: 2 },
  { facet: 'kind', value: 'talks', label: 'Talks', number: 7 },
  { facet: 'contested', value: 'yes', label: 'Contested events', number: 9 },
];
const wanted = (numbers: number[], query = '', byTime = false) => ({
  numbers: new Set(numbers),
  query,
  byTime,
});

describe('an address', () => {
  test.each([
    ['', wanted([])],
    ['?actor=ada&actor=ben&contested=yes', wanted([0, 1, 9])],
    ['?place=A+%26+B%2C+by%3Dsea', wanted([2])],
    ['?q=fair+targets&order=time&kind=talks', wanted([7], 'fair targets', true)],
  ])('%s is read, and written the same', (search, meant) => {
    expect(readAddress(search, OPTIONS)).toEqual(meant);
    expect(readAddress(writeAddress('', OPTIONS, meant), OPTIONS)).toEqual(meant);
  });

  test('still names a place or a tag in other letters than its id has', () => {
    const rome: Option = { facet: 'place', value: 'rome', label: 'Rome', number: 3 };
    expect(readAddress('?place=Rome', [rome])).toEqual(wanted([3]));
    expect(readAddress('?place=Rom', [rome])).toEqual(wanted([]));
    const tag: Option = { facet: 'tag', value: 'drones', label: 'Drones', number: 4 };
    expect(readAddress('?tag=Drones', [tag])).toEqual(wanted([4]));
  });

  test('still names a place by the text that it was, whatever its id is today', () => {
    const strait: Option = {
      facet: 'place',
      value: 'strait',
      label: 'The strait, also The narrows',
      texts: ['The strait', 'The narrows'],
      number: 3,
    };
    const pier: Option = { facet: 'place', value: 'pier-1', label: 'The old pier', number: 4 };
    const asked = ['strait', 'The+strait', 'The+narrows', 'the+narrow', 'The+old+pier'];
    expect(asked.map((text) => readAddress(`?place=${text}`, [strait, pier]).numbers)).toEqual(
      [[3], [3], [3], [], [4]].map((numbers) => new Set(numbers)),
    );
    expect(readAddress('?actor=The+old+pier', [{ ...pier, facet: 'actor' }])).toEqual(wanted([]));
  });

  describe('with a text that named several places at once', () => {
    const place = (number: number, label: string, texts?: string[]): Option => ({
      facet: 'place',
      value: `place-${number}`,
      label,
      number,
      ...(texts && { texts }),
    });
    const options = [
      place(1, 'Tallow'),
      place(2, 'New Tallow, also Newtown', ['New Tallow', 'Newtown']),
      place(3, '원산'),
      place(4, 'الميناء'),
    ];
    const numbersOf = (text: string): number[] =>
      [...readAddress(`?place=${encodeURIComponent(text)}`, options).numbers].sort();

    test('means each of which a name stands in it as whole words, and of two the longer', () => {
      expect(numbersOf('Tallow to Newtown')).toEqual([1, 2]);
      expect(numbersOf('New Tallow–Tallow')).toEqual([1, 2]);
      expect(numbersOf('from New Tallow')).toEqual([2]);
      expect(numbersOf('원산, الميناء')).toEqual([3, 4]);
      expect(numbersOf('Tallowmere')).toEqual([]);
      expect(numbersOf('Tallow')).toEqual([1]);
    });

    test('says which values no option stands for', () => {
      const search = '?place=Tallow+to+Newtown&place=Tallowmere&actor=x&kind=Talks&kind=talks';
      expect(unknownIn(search, [...options, ...OPTIONS])).toEqual(['Tallowmere', 'x', 'Talks']);
      expect(unknownIn('?actor=x&place=&place=+', options)).toEqual([]);
    });
  });

  test.each([
    '?actor=nobody',
    '?actor=Ada',
    '?kind=ada',
    '?nothing=ada',
    '?actor',
    '?q=++',
    '?order=other',
    '?%',
  ])('%s asks for nothing', (search) => {
    expect(isNothing(readAddress(search, OPTIONS))).toBe(true);
  });

  test('is written in one order, once for each value, and keeps what is not its own', () => {
    expect(
      writeAddress('?x=1&kind=talks&actor=nobody', OPTIONS, wanted([9, 1, 0], 'a b', true)),
    ).toBe('?x=1&q=a+b&order=time&actor=ada&actor=ben&contested=yes');
    expect(writeAddress('?kind=talks&q=x&order=time', OPTIONS, NOTHING)).toBe('');
    expect(writeAddress('?q=x&order=time', OPTIONS, wanted([], 'x'))).toBe('?q=x');
  });
});

describe('entries', () => {
  const ENTRIES = [[0, 7], [1, 7, 9], [0, 1, 2], [9]];

  test('are all there when nothing is wanted, and each value is counted', () => {
    const { shown, counts } = tally(ENTRIES, OPTIONS, new Set());
    expect(shown).toEqual([true, true, true, true]);
    expect(Object.fromEntries(counts)).toEqual({ 0: 2, 1: 2, 2: 1, 7: 2, 9: 2 });
  });

  test('need any value of a facet, and every facet', () => {
    expect(tally(ENTRIES, OPTIONS, new Set([0, 1])).shown).toEqual([true, true, true, false]);
    expect(tally(ENTRIES, OPTIONS, new Set([0, 1, 7])).shown).toEqual([true, true, false, false]);
    expect(tally(ENTRIES, OPTIONS, new Set([0, 9])).shown).toEqual([false, false, false, false]);
  });

  test('are counted by what each value would leave beside the other facets', () => {
    // Ada is wanted: the other actors count as they would alone, everything else among Ada’s
    // entries.
    expect(Object.fromEntries(tally(ENTRIES, OPTIONS, new Set([0])).counts)).toEqual({
      0: 2,
      1: 2,
      2: 1,
      7: 1,
    });
    expect(Object.fromEntries(tally(ENTRIES, OPTIONS, new Set([0, 7])).counts)).toEqual({
      0: 1,
      1: 1,
      7: 1,
    });
  });
});

test('what is wanted is said by facet', () => {
  expect(inWords(OPTIONS, new Set([9, 1, 0]), 'en')).toBe('Ada or Ben; Contested events');
  expect(inWords(OPTIONS, new Set([9, 1, 0]), 'ar-EG')).toBe('Ada أو Ben؛ Contested events');
  expect(inWords(OPTIONS, new Set(), 'en')).toBe('');
});

test('a text in the place of a mark is taken as it is', () => {
  expect(fill('%n of 3: %f', '%f', '$& %n')).toBe('%n of 3: $& %n');
});

test('a number is as wide as the one it stands for', () => {
  expect(inPlaceOf('128', 4)).toBe('4\u2007\u2007');
  expect(inPlaceOf('4', 128)).toBe('128');
});
