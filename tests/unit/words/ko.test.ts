import { describe, expect, test } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { ko } from '../../../src/words/ko.ts';
import { kindOf, leaves, NAMES, say, textsOf } from './leaves.ts';
import type { Leaf } from './leaves.ts';

const [english, korean] = [leaves(textsOf(en), ''), new Map(leaves(textsOf(ko), ''))];

describe('the Korean catalogue', () => {
  test('has every key of the English one, each of the same kind', () => {
    expect(kindOf(textsOf(ko))).toEqual(kindOf(textsOf(en)));
  });

  test('says nothing in the words of the English one', () => {
    // Only signs stand between what these put together.
    const SIGNS_ALONE = [
      'date.surenessMark',
      'figure.hedges.exactly',
      'figure.hedges.multiples-of',
      'source.fact',
      'chart.parts',
      'feeds.quotation',
      'feeds.certainty',
      'feeds.titleWithDate',
      'search.query',
    ];
    expect(
      english
        .filter(([path, leaf]) => say(path, leaf) === say(path, korean.get(path) ?? ''))
        .map(([path]) => path),
    ).toEqual(SIGNS_ALONE);
  });

  test('has no words in Latin letters but names of formats and of a licence', () => {
    const NAMED = /JSON|CSV|Atom|MIT|UTC|EDTF|ISO 8601|SHA-256|yyyy|M(?=월)|d(?=일)|%[nf]/g;
    const said = [...korean].map(
      ([path, leaf]) =>
        [
          path,
          NAMES.reduce((text, name) => text.replaceAll(name, ''), say(path, leaf)).replace(
            NAMED,
            '',
          ),
        ] as const,
    );
    expect(said.filter(([, text]) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  test('says all that the English one is given', () => {
    const givenTo = (path: string, leaf: Leaf): string[] =>
      NAMES.filter((name) => say(path, leaf).toLowerCase().includes(name.toLowerCase()));
    expect(english.map(([path]) => [path, givenTo(path, korean.get(path) ?? '')])).toEqual(
      english.map(([path, leaf]) => [path, givenTo(path, leaf)]),
    );
  });

  test('lets no particle that depends on a sound follow what varies', () => {
    const PARTICLE =
      /(?:Ãlpha|Ƀeta|Ɠamma|\d|%[nf])(?:은|는|이|가|을|를|과|와|로|으로|이나|나|이라고|라고|이라|라|아|야)(?![가-힣])/;
    expect(
      [...korean]
        .map(([path, leaf]) => [path, say(path, leaf)])
        .filter(([, text = '']) => PARTICLE.test(text)),
    ).toEqual([]);
  });

  test('ends sentences in the style of news, not of speech', () => {
    expect(
      [...korean]
        .map(([path, leaf]) => say(path, leaf))
        .filter((text) => /습니다|입니다|세요|요[.?]/.test(text)),
    ).toEqual([]);
  });
});
