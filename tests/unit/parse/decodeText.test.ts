import { describe, expect, test } from 'vitest';
import { controlCharacters } from '../../../src/parse/controlCharacters.ts';
import { decodeText, tooLarge } from '../../../src/parse/decodeText.ts';
import { MAX_BYTES } from '../../../src/problems/limits.ts';
import { lineOf } from '../../support/content.ts';
import { bytes } from '../../support/case.ts';

const decoded = (text: string): string | undefined => decodeText('a.md', bytes(text)).text;
const problemsOf = (...parts: readonly (string | readonly number[])[]): string[] =>
  decodeText('a.md', bytes(...parts)).problems.map(lineOf);

describe('the text of a file', () => {
  test.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb\n\rc', 'a\nb\n\nc'],
    ['\uFEFFa', 'a'],
    ['a\uFFFDb', 'a\uFFFDb'],
  ])('of %j is %j', (file, text) => {
    expect(decoded(file)).toBe(text);
    expect(problemsOf(file)).toEqual([]);
  });

  test('loses one byte order mark, at its beginning: another is a control character', () => {
    const tip = 'Delete the character; it is invisible and can mislead.';
    expect(problemsOf('\uFEFF\uFEFFa')).toEqual([
      `a.md:1:1 control-character: Unexpected control character U+FEFF | ${tip}`,
    ]);
    expect(problemsOf('a\n b\uFEFF')).toEqual([
      `a.md:2:3 control-character: Unexpected control character U+FEFF | ${tip}`,
    ]);
  });

  test('is not read on where a character could mislead, but where an address is dangerous', () => {
    expect(decoded('a\u0000')).toBeUndefined();
    expect(decoded('javascript:x')).toBe('javascript:x');
  });

  test('may be as large as the limit, and no larger', () => {
    expect(decodeText('a.md', bytes('a'.repeat(MAX_BYTES))).problems).toEqual([]);
    const over = decodeText('a.md', bytes('a'.repeat(MAX_BYTES + 1)));
    expect(over).toEqual({ problems: [tooLarge('a.md', MAX_BYTES + 1)] });
    expect(over.problems.map(lineOf)).toEqual([
      'a.md:1:1 file-too-large: Unexpected size of 257 KiB, expected at most 256 KiB | ' +
        'Split the entry into several events.',
    ]);
  });

  test('that is not UTF-8 is reported at the first byte that is none', () => {
    const said = 'not-utf-8: Unexpected bytes that are not UTF-8 | Save the file as UTF-8.';
    expect(problemsOf('a\nb', [0xff], 'c', [0xfe])).toEqual([`a.md:2:2 ${said}`]);
    expect(problemsOf([0xff])).toEqual([`a.md:1:1 ${said}`]);
  });
});

describe('a control character', () => {
  const isOne = (code: number): boolean =>
    controlCharacters(`a${String.fromCharCode(code)}`).length === 1;

  test.each([
    [0x0000, 0x0008],
    [0x000b, 0x001f],
    [0x007f, 0x009f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0xfeff, 0xfeff],
    [0xfffe, 0xffff],
  ])('is each from %i to %i, and neither the one before nor the one behind', (first, last) => {
    for (let code = first; code <= last; code++) expect([code, isOne(code)]).toEqual([code, true]);
    expect(first > 0 && isOne(first - 1)).toBe(false);
    expect(last < 0xffff && isOne(last + 1)).toBe(false);
  });

  test('is named by its number, where it stands', () => {
    expect(controlCharacters('a\u0007\nb\u202E')).toEqual([
      { offset: 1, message: 'Unexpected control character U+0007' },
      { offset: 4, message: 'Unexpected control character U+202E' },
    ]);
  });

  test('is reported where it stands first, with how often it follows', () => {
    expect(controlCharacters('a\u00ADb\u200B\u00ADc\u00AD')).toEqual([
      {
        offset: 1,
        message: 'Unexpected invisible character U+00AD (soft hyphen), and 2 more of it below',
      },
      { offset: 3, message: 'Unexpected invisible character U+200B (space without width)' },
    ]);
  });

  test('is reported of up to twenty kinds in one text', () => {
    const kinds = (count: number): string =>
      Array.from({ length: count }, (_, i) => String.fromCharCode(0x80 + i)).join('');
    expect(problemsOf(kinds(20))).toHaveLength(20);
    expect(problemsOf(kinds(21))).toHaveLength(20);
  });

  test.each([
    'می\u200Cخواهم',
    'क्\u200Dष',
    '👩\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3',
    'ภาษา\u200Bไทย',
    'שלום\u200F (a)',
    '葛\u{E0100}',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'a\u00A0b\u202Fc',
  ])('is none where a script needs it: %s', (text) => {
    expect(controlCharacters(text)).toEqual([]);
  });

  test.each(['a\u200Bb', 'a\u200Cb', 'a\u200Db', 'a\u200Eb', 'a\uFE0F', 'a\u2060', 'a\u{E0041}'])(
    'is one where no script needs it: %j',
    (text) => {
      expect(controlCharacters(text)).toHaveLength(1);
    },
  );

  test('is found in time, however many there are', () => {
    expect(controlCharacters(`א${'\u200E'.repeat(80_000)}`)).toEqual([]);
  });
});

describe('a dangerous address', () => {
  const dangers = (text: string): string[] =>
    problemsOf(text).map(
      (line) => /^a\.md:(\S+ dangerous-address: Unexpected “.*”)/.exec(line)?.[1] ?? '',
    );

  test.each(['javascript:', 'vbscript:', 'data:', 'file:', 'JavaScript:', 'DATA:'])(
    'is %s before something',
    (scheme) => {
      expect(dangers(`a\n(${scheme}x`)).toEqual([`2:2 dangerous-address: Unexpected “${scheme}”`]);
    },
  );

  test.each([' ', '\n', '”', '’', '"', "'", '`', '.', ',', ';', ')', ']', '*', '_', ''])(
    'is no word with a colon before %j',
    (behind) => {
      expect(dangers(`The data:${behind}`)).toEqual([]);
    },
  );

  test.each(['metadata:x', 'javascript :x', 'profile:x', 'javascripts:x'])('is not %s', (text) => {
    expect(dangers(text)).toEqual([]);
  });

  test('is reported up to twenty times in one text', () => {
    expect(dangers('data:x '.repeat(20))).toHaveLength(20);
    expect(dangers('data:x '.repeat(21))).toHaveLength(20);
  });
});
