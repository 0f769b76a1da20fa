import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { groupRenderings } from '../../../src/domain/renderings.ts';
import type { VerifiedQuote } from '../../../src/domain/verification.ts';
import { quote } from '../../support/archive.ts';

// Many archives take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Each group as a list of its renderings; the words that differ stand in brackets. */
const shown = (quotes: readonly VerifiedQuote[]): string[][] =>
  groupRenderings(quotes).map(({ renderings }) =>
    renderings.map(
      ({ source, parts }) =>
        `${source}: ${parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(' ')}`,
    ),
  );

describe('the same words as several sources print them', () => {
  test('stand together, with the words that differ marked on both sides', () => {
    expect(
      shown([
        quote('We assessed that these cranes travelled by ship', 'a'),
        quote('We assess that these cranes travelled by ship', 'b'),
      ]),
    ).toEqual([
      [
        'a: We [assessed] that these cranes travelled by ship',
        'b: We [assess] that these cranes travelled by ship',
      ],
    ]);
  });

  test('are marked where one has a word more', () => {
    expect(
      shown([
        quote('this is a certainly a highly odd crane', 'a'),
        quote('this is certainly a highly odd crane', 'b'),
      ]),
    ).toEqual([
      ['a: this is [a] certainly a highly odd crane', 'b: this is certainly a highly odd crane'],
    ]);
  });

  test('differ by a comma or a hyphen', () => {
    expect(
      shown([
        quote('we saw cranes but, this time, no ships', 'a'),
        quote('we saw cranes, but this time, no ships', 'b'),
      ]),
    ).toEqual([
      [
        'a: we saw [cranes but,] this time, no ships',
        'b: we saw [cranes, but] this time, no ships',
      ],
    ]);
    expect(
      groupRenderings([quote('a well known crane', 'a'), quote('a well-known crane', 'b')])[0]
        ?.differ,
    ).toBe(true);
  });

  test('are compared by characters in a script without spaces', () => {
    const marked = (...texts: string[]): string[] =>
      groupRenderings(texts.map((text, i) => quote(text, `s${i}`))).flatMap(({ renderings }) =>
        renderings.map(({ parts }) =>
          parts
            .map(
              ({ text, differs, joined }) => (joined ? '' : ' ') + (differs ? `[${text}]` : text),
            )
            .join('')
            .slice(1),
        ),
      );
    expect(marked('部隊は3000人を東へ送った。', '部隊は4000人を西へ送った。')).toEqual([
      '部隊は[3000]人を[東]へ送った。',
      '部隊は[4000]人を[西]へ送った。',
    ]);
    expect(marked('NATO軍 が「来る」', 'NATO軍 が来る')).toEqual([
      'NATO軍 が[「]来る[」]',
      'NATO軍 が来る',
    ]);
    expect(marked('ทหารเดินทางไปที่นี่', 'ทหารเดินทางมาที่นี่')).toEqual([
      'ทหารเดินทาง[ไป]ที่นี่',
      'ทหารเดินทาง[มา]ที่นี่',
    ]);
    expect(marked('북한군 3명이 왔다', '북한군 4명이 왔다')).toEqual([
      '북한군 [3명이] 왔다',
      '북한군 [4명이] 왔다',
    ]);
    expect(marked('東京 大学', '東京大学')).toEqual(['東京 大学', '東京大学']);
  });

  test('do not differ by capitals, white space or the shape of quotation marks', () => {
    for (const [one, other] of [
      ['Fair targets', 'fair targets'],
      ['FAIR TARGETS', 'fair targets'],
      ['the town’s cranes', "the town's cranes"],
      ['“fair” cranes', '"fair" cranes'],
      ['fair  targets', 'fair\ntargets'],
    ] as const) {
      expect(groupRenderings([quote(one, 'a'), quote(other, 'b')])).toMatchObject([
        {
          differ: false,
          renderings: [
            { source: 'a', parts: [{ differs: false }] },
            { source: 'b', parts: [{ differs: false }] },
          ],
        },
      ]);
    }
  });

  test('of three sources are held against the first', () => {
    expect(
      shown([
        quote('twelve big cranes', 'a'),
        quote('twelve big cranes', 'b'),
        quote('twelve huge cranes', 'c'),
      ]),
    ).toEqual([['a: twelve [big] cranes', 'b: twelve big cranes', 'c: twelve [huge] cranes']]);
  });

  test('are marked in the first wherever any of the others differs', () => {
    expect(
      shown([
        quote('twelve big old cranes', 'a'),
        quote('twelve big new cranes', 'b'),
        quote('eleven big old cranes', 'c'),
      ]),
    ).toEqual([
      ['a: [twelve] big [old] cranes', 'b: twelve big [new] cranes', 'c: [eleven] big old cranes'],
    ]);
    expect(
      shown([
        quote('twelve big old cranes', 'a'),
        quote('twelve big old storks', 'b'),
        quote('twelve big new cranes', 'c'),
      ]),
    ).toEqual([
      ['a: twelve big [old cranes]', 'b: twelve big old [storks]', 'c: twelve big [new] cranes'],
    ]);
  });

  test('are marked wherever one of three sources leaves a word out', () => {
    const [group] = groupRenderings([
      quote('twelve big old cranes', 'a'),
      quote('twelve big old cranes', 'b'),
      quote('twelve big cranes', 'c'),
    ]);
    expect(group?.differ).toBe(true);
    expect(
      group?.renderings.map(({ parts }) =>
        parts.filter(({ differs }) => differs).map(({ text }) => text),
      ),
    ).toEqual([['old'], [], []]);
  });

  test('of one source are words of their own', () => {
    expect(shown([quote('twelve big cranes', 'a'), quote('twelve huge cranes', 'a')])).toEqual([
      ['a: twelve big cranes'],
      ['a: twelve huge cranes'],
    ]);
  });

  test('are other words when they share fewer than half of them', () => {
    expect(shown([quote('fair targets', 'a'), quote('a great and awful danger', 'b')])).toEqual([
      ['a: fair targets'],
      ['b: a great and awful danger'],
    ]);
    expect(shown([quote('one two', 'a'), quote('one three', 'b')])).toHaveLength(1);
    expect(shown([quote('one two three', 'a'), quote('one four five', 'b')])).toHaveLength(2);
  });

  test('are none without quotes', () => {
    expect(groupRenderings([])).toEqual([]);
  });

  test('keep what is proved of each', () => {
    expect(
      groupRenderings([
        { ...quote('twelve cranes', 'a'), proof: 'proved' },
        quote('twelve cranes', 'b'),
      ])[0]?.renderings.map(({ quote: { proof } }) => proof),
    ).toEqual(['proved', 'not-checked']);
  });
});

describe('of all quotes', () => {
  const words = fc
    .array(fc.constantFrom('twelve', 'big', 'cranes', 'by', 'ship', '“fair”', "town's"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((list) => list.join(' '));
  const quotes = fc.array(
    fc.tuple(words, fc.constantFrom('a', 'b', 'c', 'd')).map(([text, from]) => quote(text, from)),
    { maxLength: 6 },
  );

  test('each stands in one group, whole, and no group has two of one source', () => {
    fc.assert(
      fc.property(quotes, (all) => {
        const groups = groupRenderings(all);
        const said = groups.flatMap(({ renderings }) =>
          renderings.map(
            ({ source, parts }) => `${source}: ${parts.map(({ text }) => text).join(' ')}`,
          ),
        );
        expect(said.sort()).toEqual(all.map(({ source, text }) => `${source}: ${text}`).sort());
        for (const { renderings } of groups)
          expect(new Set(renderings.map(({ source }) => source)).size).toBe(renderings.length);
      }),
      { seed: 30, numRuns: 500 },
    );
  });

  test('nothing is marked in a group that does not differ', () => {
    fc.assert(
      fc.property(quotes, (all) => {
        for (const { differ, renderings } of groupRenderings(all))
          if (!differ)
            expect(
              renderings.flatMap(({ parts }) => parts).filter(({ differs }) => differs),
            ).toEqual([]);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});
