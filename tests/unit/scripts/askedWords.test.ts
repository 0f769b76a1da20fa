import { describe, expect, test } from 'vitest';
import { askedWords, hasTerm } from '../../../src/scripts/askedWords.ts';
import { keysOfStretch } from '../../../src/text/indexedText.ts';
import { ENDINGS } from '../../../src/views/parts/wordEnding.ts';

const ENGLISH = new RegExp(ENDINGS.en ?? '', 'u');
const asked = (query: string): string => askedWords(query, ENGLISH).query;
const pairs = (stretch: string): string => keysOfStretch(stretch).slice(0, -1).join(' ');

describe('a query', () => {
  test.each([
    ['soldiers', 'soldier'],
    ['sanctioned sanctions sanctioning', 'sanction sanction sanction'],
    ['countries moved crashes', 'countr move crash'],
    ['Zelensky', 'zelensky'],
    ['press crisis James says us US gas news', 'press crisi jame says us us gas news'],
    ['3,000 Łódź', '3,000 lodz'],
    ['Tae-yul', 'tae yul'],
  ])('“%s” is asked without case, diacritics and endings: “%s”', (query, words) => {
    expect(asked(query)).toBe(words);
  });

  test.each([
    ['رافعات رافعة رافعتين', 'رافع رافع رافعت'],
    ['جنديًا أوكرانيون سنة قوات', 'جندي اوكراني سنة قوات'],
    ['الميناء والميناء للميناء بالميناء', 'ميناء ميناء ميناء ميناء'],
    ['الله والدته ألمانيا', 'الله والدت ماني'],
  ])('“%s” in Arabic is asked without article and endings: “%s”', (query, words) => {
    expect(askedWords(query, new RegExp(ENDINGS.ar ?? '', 'u')).query).toBe(words);
  });

  test('keeps every word whole where the language has no endings', () => {
    expect(askedWords('Soldiers 북한이', undefined).query).toBe('soldiers 북한이');
  });

  test.each(['"Fair targets"', '“Fair targets”', '„Fair targets“'])(
    '%s is asked word for word',
    (query) => {
      expect(asked(query)).toBe('"fair targets"');
    },
  );

  test('is asked in a row where it is one stretch without spaces', () => {
    expect(asked('北朝鮮')).toBe(`"${pairs('北朝鮮')}"`);
    expect(asked('東京')).toBe(`"${pairs('東京')}"`);
  });

  test('is asked by parts where it has several', () => {
    expect(asked('北朝鮮 3,000人')).toBe(`${pairs('北朝鮮')} 3,000 ${keysOfStretch('人')[0]}`);
    expect(asked('露')).toBe(keysOfStretch('露')[0]);
    expect(asked('「北朝鮮 派遣」')).toBe(`「 ${pairs('北朝鮮')} ${pairs('派遣')} 」`);
    expect(asked('"北朝鮮 派遣"')).toBe(`"${keysOfStretch('北朝鮮').join(' ')} ${pairs('派遣')}"`);
  });

  test('of nothing but signs asks for nothing', () => {
    expect(askedWords('…', ENGLISH).terms).toEqual([]);
    expect(asked('  ')).toBe('');
  });
});

describe('a text has a term', () => {
  const has = (text: string, query: string): boolean =>
    askedWords(query, ENGLISH).terms.every((term) => hasTerm(text, term));

  test.each([
    ['Volodymyr Zelenskyy', 'zelensk', true],
    ['Volodymyr Zelenskyy', 'ensky', false],
    ['Cho Tae-yul', 'yul taeyul', true],
    ['Kirby’s', 'kirby', true],
    ['볼로디미르 젤렌스키', '젤레', true],
    ['Łódź', 'LODZ', true],
    ['في الميناء، والرافعات', 'ميناء رافعات', true],
    ['ميناء', 'الميناء', true],
    ['في ألمانيا', 'المانيا', true],
    ['在日本国', '日本', true],
    ['日本', '本日', false],
  ])('%s, %s: %s', (text, query, expected) => {
    expect(has(text, query)).toBe(expected);
  });
});
