import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf, unbrokenTokensOf } from '../../../src/text/tokens.ts';
import { anyCharacter } from '../../support/anyCharacter.ts';

const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);

/** The characters of a text, each marked as a token of its own. */
const stars = (text: string): string[] => [...text].map((character) => `${character}*`);

/** Without a form of its own: neither a mark, nor left out, nor divided from its neighbours. */
const KEPT_AS_IT_IS = /^[^\p{M}\p{No}\p{Default_Ignorable_Code_Point}]$/u;

const isChanged = (character: string): boolean =>
  !KEPT_AS_IT_IS.test(character) ||
  character.normalize('NFKD') !== character ||
  character.toLowerCase() !== character ||
  character.toUpperCase() !== character;

/** All characters that are read in another form, and each sixteenth of the others. */
function* charactersToTry(): Generator<string> {
  // Beyond plane 3, only the characters without a look in plane 14 are assigned and not private.
  for (const [from, to] of [
    [0, 0x40000],
    [0xe0000, 0xe1000],
  ] as const) {
    for (let code = from; code < to; code++) {
      const character = String.fromCodePoint(code);
      if (code % 16 === 0 || isChanged(character)) yield character;
    }
  }
}

describe('tokensOf', () => {
  test.each([
    [
      'typographic and straight quotation marks',
      '“fair play”, ‘he’ said',
      '"fair play", \'he\' said',
    ],
    [
      'apostrophes of every shape',
      'they’re Russia‘s don‛t Iʼm rock`n´roll',
      "they're Russia's don't I'm rock'n'roll",
    ],
    ['apostrophes at the edges', "'tis the soldiers’ turn", 'tis the soldiers turn'],
    ['case', 'The UN Charter', 'the un charter'],
    ['case with several small forms', 'Straße STRAẞE ΟΔΟΣ', 'STRASSE strasse οδοσ'],
    ['composed and decomposed letters', 'Caf\u00E9 \uAE40', 'Cafe\u0301 \u1100\u1175\u11B7'],
    ['marks in another order', 'a\u0323\u0301', 'a\u0301\u0323'],
    ['ligatures', '\uFB01ve o\uFB03cers', 'five officers'],
    ['full-width forms', '\uFF2E\uFF21\uFF34\uFF2F \uFF13\uFF0C\uFF10\uFF10\uFF10', 'NATO 3,000'],
    ['soft hyphens', 'am\u00ADmu\u00ADni\u00ADtion', 'ammunition'],
    ['a soft hyphen at a line end', 'ammu\u00AD \r\n  nition', 'ammunition'],
    ['a hyphen at a line end', 'ammu- \r\n  nition ex\u2010\nample', 'ammunition example'],
    ['characters without a look', 'am\u200Bmu\u2060ni\uFEFFtion \u200Fhere', 'ammunition here'],
    [
      'inner hyphens',
      'early- to mid-October co\u2011belligerents',
      'early to mid October co belligerents',
    ],
    ['dashes', 'here—there – and—\nback', 'here there and back'],
    ['white space', 'a\u00A0b\t\nc\u2003 d', 'a b c d'],
    ['punctuation without spaces', 'respond.I (yes)…no; a/b_c & 50!', 'respond I yes no a b c 50'],
    ['a space before per cent', '5\u00A0% and 5 ‰ and 5 €', '5% and 5‰ and 5€'],
    ['kinds of minus', '−5 and –5 and (‐5)', '-5 and -5 and -5'],
    ['thousands separators', '3,000 and 1,234,567', '3000 and 1234567'],
    ['fractions', '2½ ¾', '2 1/2 3/4'],
    ['footnote marks', '3,000² men', '3000 2 men'],
    ['circled numbers', 'a① b', 'a 1 b'],
  ])('takes %s as equal', (_name, left, right) => {
    expect(texts(left)).toEqual(texts(right));
    expect(texts(left).length).toBeGreaterThan(0);
  });

  test.each([
    ['3,000', ['3000']],
    ['12,345 123,456', ['12345', '123456']],
    ['x3,000 3,000x', ['x3000', '3000x']],
    ['3, 000 3 ,000 3,,000', ['3', '000', '3', '000', '3', '000']],
    ['.5 5. a.5 5.a 5..5', ['.5', '5', 'a', '5', '5', 'a', '5', '5']],
    ['3,00 and 1234,567', ['3,00', 'and', '1234,567']],
    ['10:15, 1/2 and ½', ['10:15', '1/2', 'and', '1/2']],
    ['気温は－５度 US$500 − 5', ['気', '温', 'は', '-5', '度', 'us', '$500', '-5']],
    ['1,2345', ['1,2345']],
    ['24-\nhour', ['24', 'hour']],
    // A sign makes another amount of a number.
    ['-5 degrees, 5% and $5 or 5 €', ['-5', 'degrees', '5%', 'and', '$5', 'or', '5€']],
    ['2024-25, F-16, covid-19', ['2024', '25', 'f', '16', 'covid', '19']],
    ['-$5, >3,000+ men', ['-$5', '>3000+', 'men']],
    ['5 $10', ['5', '$10']],
    ['$ 5 - 5 %x', ['$5', '5%', 'x']],
    ['1.5 million. Then 2022.', ['1.5', 'million', 'then', '2022']],
    ['12,000.Austin', ['12000', 'austin']],
    ['12...15', ['12', '15']],
    ['U.S. US', ['u', 's', 'us']],
    ["they're", ["they're"]],
    ["rock''n", ['rock', 'n']],
    ['3-\n5', ['3', '5']],
    ['a-\n5', ['a', '5']],
    ['3-\na', ['3', 'a']],
    ['a\u0301-\nb', ['áb']],
    ['a-b a--\nb a-\n-b', ['a', 'b', 'a', 'b', 'a', 'b']],
    ['a \u00AD\nb', ['a', 'b']],
    ['a\u00AD\n\nb', ['a', 'b']],
    ['a\u00AD b\nc', ['a', 'b', 'c']],
    ['a\u00ADb \n', ['ab']],
    ['one -\ntwo', ['one', 'two']],
    ['one-\n\ntwo', ['one', 'two']],
    ['a\u0301', ['á']],
    ['\u0301a ¨b', ['a', 'b']],
    ['', []],
    ['— … “” 🙂', []],
  ])('splits %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ['Hangul', '북한군 3,000명이 러시아로', ['북한군', '3000명이', '러시아로']],
    ['Cyrillic', 'Росія — об’єкт «Київ»', ['росія', "об'єкт", 'київ']],
    ['Arabic', 'قال المسؤول، أمس', ['قال', 'المسؤول', 'أمس']],
    ['Devanagari', 'हिन्दी में', ['हिन्दी', 'में']],
  ])('reads %s', (_script, text, expected) => {
    expect(texts(text)).toEqual(expected.map((word) => word.normalize('NFKC')));
  });

  test.each([
    ['Chinese', '3,000名士兵', ['3000', '名*', '士*', '兵*']],
    ['Japanese', '約３０００人のスーパーﾊﾞｽ', ['約*', '3000', ...stars('人のスーパーバス')]],
    ['iteration marks', '人々〇ゝ', ['人*', '々*', '〇*', 'ゝ*']],
    ['Latin words within', 'NATO軍とCOVID-19', ['nato', '軍*', 'と*', 'covid', '19']],
    ['Thai', 'ที่นี่ ๓๐๐', ['ที่*', 'นี่*', '๓๐๐']],
    ['Khmer', 'ខែ', ['ខែ*']],
    ['Burmese', 'မြန်မာ', ['မြ*', 'န်*', 'မာ*']],
    ['Lao', 'ລາວ', ['ລ*', 'າ*', 'ວ*']],
    ['marks of their own', 'か\u3099', ['が*']],
    ['Tibetan by syllables', 'བོད་ཡིག', ['བོད', 'ཡིག']],
  ])('reads %s, where each character is a token, marked so here', (_name, text, expected) => {
    expect(
      tokensOf(text).map((token) => (token.isCharacter ? `${token.text}*` : token.text)),
    ).toEqual(expected.map((word) => word.normalize('NFKC')));
  });

  test.each([...'‘’‛ʼʻ′`´'])('takes %s for an apostrophe', (mark) => {
    expect(texts(`they${mark}re ${mark}tis soldiers${mark}`)).toEqual([
      "they're",
      'tis',
      'soldiers',
    ]);
  });

  test.each(['\u200B', '\u200D', '\u2060', '\uFEFF', '\uFE0F', '\u{E0020}', '\u034F'])(
    'takes out %j, which has no look',
    (character) => {
      expect(texts(`am${character}mo 3${character},000`)).toEqual(['ammo', '3000']);
    },
  );

  test('reads 30 marks on one letter and no more', () => {
    const marked = (count: number): string[] => texts(`a${'\u0301'.repeat(count)}b`);
    expect(marked(29)).not.toEqual(marked(30));
    expect(marked(30)).toEqual([`á${'\u0301'.repeat(29)}b`]);
    expect(marked(31)).toEqual(marked(30));
    expect(marked(300)).toEqual(marked(30));
    // Counts from the start for each letter.
    const pair = `a${'\u0301'.repeat(20)}`;
    expect(texts(pair + pair)).toEqual([(pair + pair).normalize('NFKC')]);
  });

  test('points at the words of the original text', () => {
    const text = '“\uFB01ve” Cafe\u0301s: am\u00ADmo, 3,000 Straße 𝐁𝐨𝐥𝐝 end';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '\uFB01ve',
      'Cafe\u0301s',
      'am\u00ADmo',
      '3,000',
      'Straße',
      '𝐁𝐨𝐥𝐝',
      'end',
    ]);
    expect(texts(text)).toEqual(['five', 'cafés', 'ammo', '3000', 'strasse', 'bold', 'end']);
  });

  test('gives the tokens of one character the place of that character', () => {
    expect(tokensOf('a 2½')).toEqual([
      { text: 'a', start: 0, end: 1 },
      { text: '2', start: 2, end: 3 },
      { text: '1/2', start: 3, end: 4 },
    ]);
  });

  test('normalises its own tokens to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), (text) => {
        const once = texts(text);
        expect(texts(once.join(' '))).toEqual(once);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('does so for every character of Unicode that another form or character changes', () => {
    const once = texts(
      Array.from(charactersToTry(), (character) => `a ${character}b ${character}`).join(' '),
    );
    expect(texts(once.join(' '))).toEqual(once);
  });

  test('keeps offsets in order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), (text) => {
        let before = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('finds the same tokens in any Unicode form of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(texts(text.normalize('NFD'))).toEqual(texts(text.normalize('NFC')));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('unbrokenTokensOf', () => {
  test('reads what a script without spaces writes in a row as one token', () => {
    expect(unbrokenTokensOf('約3,000人、NATO軍').map(({ text }) => text)).toEqual([
      '約3000人',
      'nato軍',
    ]);
  });
});
