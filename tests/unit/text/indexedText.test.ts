import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexedText,
  isOfStretch,
  keysOfStretch,
  readIndexed,
  shownText,
} from '../../../src/text/indexedText.ts';

/** What the index takes for a word: letters and digits, in small letters and without marks. */
const read = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('a text for the search index', () => {
  test('stays as it is where the index can read it', () => {
    const text = 'Kirby’s “fair targets”, at Kyōto: 3,000 북한이 <b>';
    expect(indexedText(text)).toBe(text);
  });

  test('has words with special letters in plain ones', () => {
    const words = indexedText('In Łódź, große Straßen').split(' ');
    expect(words.map(read)).toEqual(['in', 'lodz', 'grosse', 'strassen']);
    expect(words.map((word) => readIndexed(word).shown)).toEqual([
      'In',
      'Łódź,',
      'große',
      'Straßen',
    ]);
  });

  test('has Arabic words without their article', () => {
    const words = indexedText('«الْميناء» وللرافعات بألمانيا ألمانيا والدته').split(' ');
    expect(words.map(read)).toEqual(['ميناء', 'رافعات', 'مانيا', 'مانيا', 'والدته']);
    expect(words.map((word) => readIndexed(word).shown)[1]).toBe('وللرافعات');
  });

  test('has a stretch without spaces as pairs, and its last character alone', () => {
    const words = indexedText('北朝鮮が3,000人').split(' ').map(readIndexed);
    expect(words.map(({ shown, joined }) => (joined ? `${shown}+` : shown))).toEqual([
      '北+',
      '朝+',
      '鮮+',
      'が+',
      '3,000+',
      '人',
    ]);
    expect(words.map(isOfStretch)).toEqual([true, true, true, true, false, true]);
    expect(words.map(({ key }) => key).slice(0, 4)).toEqual(keysOfStretch('北朝鮮が'));
  });

  test('has the same pairs for a part of a stretch, and one character begins its pairs', () => {
    const all = keysOfStretch('送北朝鮮が');
    expect(all.slice(1, 3)).toEqual(keysOfStretch('北朝鮮').slice(0, -1));
    expect(all[1]?.startsWith(keysOfStretch('北')[0] ?? '-')).toBe(true);
  });

  test('is read back as it was, whatever it is', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('Łódź', '«والميناء،', '北朝鮮が3', 'ที่นี่', '{!}', '|'),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ').normalize('NFC').replace(/\s+/gu, ' ');
        if (/\{[!$%()+,\-./:;=?@[]*[}|]/.test(text)) return;
        expect(shownText(indexedText(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
