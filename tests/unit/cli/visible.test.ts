import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInJson, visible } from '../../../src/cli/visible.ts';
import { anyCharacter } from '../../support/anyCharacter.ts';

/**
 * Everything that a terminal obeys or that reorders text, tabs excepted; written otherwise than in
 * the code on purpose.
 */
const deceives = (text: string): boolean =>
  [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (
      (code < 0x20 && code !== 9) ||
      (code >= 0x7f && code < 0xa0) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      [0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0xfeff].includes(code)
    );
  });

// Text as it comes, thick with what must not come through.
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[31m',
      '\u001b]8;;https://evil.example\u0007',
      '\r',
      '\n',
      '\b',
      '\u009b2J',
      '\u202e',
      '\u2066',
      '\u2028',
      '\ufeff',
      '\ud83d',
      '😀',
      '%',
      '::',
      '##[',
    ),
    fc.string({ unit: anyCharacter }),
  ),
});

test('an escape, a new line and a backspace become their pictures', () => {
  expect(visible('a\u001b[31mb\nc\bd\u007f')).toBe('a␛[31mb␊c␈d␡');
});

test('marks of direction, C1 controls and half characters become �, one for one', () => {
  expect(visible('x\u202ey\u009bz\u2066\u2028\ud83d')).toBe('x�y�z���');
});

test('letters of any script, emoji and tabs stay', () => {
  const text = '\t국가정보원 Москва é 😀 👨‍👩‍👧';
  expect(visible(text)).toBe(text);
});

test('whatever the text, nothing that deceives is left, and every column stays', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(deceives(visible(text))).toBe(false);
      expect(visible(text)).toHaveLength(text.length);
    }),
  );
});

test('JSON keeps its meaning and shows nothing that deceives', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = escapeInJson(JSON.stringify([text], null, 2));
      expect(deceives(json.replaceAll('\n', ''))).toBe(false);
      expect(JSON.parse(json)).toEqual([text]);
    }),
  );
});
