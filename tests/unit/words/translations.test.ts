import { describe, expect, test } from 'vitest';
import { ar } from '../../../src/words/ar.ts';
import { en } from '../../../src/words/en.ts';
import { ko } from '../../../src/words/ko.ts';
import { kindOf, leaves, NAMES, say, textsOf } from './leaves.ts';
import type { Leaf } from './leaves.ts';

const english = leaves(textsOf(en), '');

/** Texts of names and signs alone, which each of the two writes like English. */
const SIGNS_ALONE = [
  'date.surenessMark',
  'figure.hedges.exactly',
  'figure.hedges.multiples-of',
  'source.fact',
];
const WITH_ENGLISH_SIGNS = [
  'chart.parts',
  'feeds.quotation',
  'feeds.certainty',
  'feeds.titleWithDate',
  'search.query',
];
const SPACED_LIKE_ENGLISH = [
  'date.patterns.day',
  'date.patterns.month',
  'date.ranges.daysOfMonth.start',
  'date.ranges.daysOfMonth.end',
  'date.ranges.daysOfYear.start',
  'date.ranges.daysOfYear.end',
  'date.ranges.monthsOfYear.end',
  'date.season',
  'date.withSureness',
  'names.nowCalled',
  'verification.ofSource',
  'chart.pair',
  'chart.tagged',
  'feeds.dated',
  'removed.numbered',
];

describe.each([
  {
    name: 'Korean',
    words: ko,
    alike: [...SIGNS_ALONE, ...WITH_ENGLISH_SIGNS],
    letters: /yyyy|M(?=월)|d(?=일)/g,
  },
  {
    name: 'Arabic',
    words: ar,
    alike: [...SIGNS_ALONE, ...SPACED_LIKE_ENGLISH],
    letters: /\b(?:d|M{4}|yyyy)\b/g,
  },
])('the $name catalogue', ({ words, alike, letters }) => {
  const own = new Map(leaves(textsOf(words), ''));
  const said = [...own].map(([path, leaf]) => [path, say(path, leaf)] as const);

  test('has every key of the English one, each of the same kind', () => {
    expect(kindOf(textsOf(words))).toEqual(kindOf(textsOf(en)));
  });

  test('says nothing in the words of the English one', () => {
    const same = english
      .filter(([path, leaf]) => say(path, leaf) === say(path, own.get(path) ?? ''))
      .map(([path]) => path);
    expect(same.sort()).toEqual([...alike].sort());
  });

  test('has no words in Latin letters but names of formats and of a licence', () => {
    const NAMED = /JSON|CSV|Atom|MIT|UTC|EDTF|ISO 8601|SHA-256|%[nf]/g;
    const without = said.map(
      ([path, text]) =>
        [
          path,
          NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text)
            .replace(NAMED, '')
            .replace(letters, ''),
        ] as const,
    );
    expect(without.filter(([, text]) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  test('says all that the English one is given', () => {
    const givenTo = (path: string, leaf: Leaf): string[] =>
      NAMES.filter((name) => say(path, leaf).toLowerCase().includes(name.toLowerCase()));
    expect(english.map(([path]) => [path, givenTo(path, own.get(path) ?? '')])).toEqual(
      english.map(([path, leaf]) => [path, givenTo(path, leaf)]),
    );
  });
});
