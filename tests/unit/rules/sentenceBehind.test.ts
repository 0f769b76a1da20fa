import { expect, test } from 'vitest';
import { sentenceBehind } from '../../../src/rules/sentenceBehind.ts';

/** The text behind the place of a citation, `¶`, from the first sentence on that rests on none. */
function uncited(text: string): string | undefined {
  const at = text.indexOf('¶');
  const found = sentenceBehind(text.replace('¶', ' '), at, at + 1);
  return found === undefined ? undefined : text.slice(found);
}

test.each([
  ['It counted. ¶ It slept.', 'It slept.'],
  ['It counted ¶. It slept.', 'It slept.'],
  ['It “counted.” ¶ It slept.', 'It slept.'],
  ['It ¶ counted the cranes. It slept.', 'It slept.'],
  ['¶ It counted.', 'It counted.'],
  ['세었다. ¶ 잤다.', '잤다.'],
  ['数えた。¶眠った。', '眠った。'],
  ['قال ذلك. ¶ نام.', 'نام.'],
])('a sentence behind a citation begins where it does: %s', (text, behind) => {
  expect(uncited(text)).toBe(behind);
});

test.each([
  'It counted. ¶',
  'It counted ¶.',
  'It counted (so ¶).',
  'It ¶ counted twelve cranes.',
  'The U.S. ¶ said so.',
  'It said ¶ that the U.S. Army and Gen. Lund had 4.5 tonnes.',
])('there is none: %s', (text) => {
  expect(uncited(text)).toBeUndefined();
});

test('it is looked for in time', () => {
  for (const sign of ['!', '. ', '” ', 'a. ', '¶'])
    sentenceBehind(`a ${sign.repeat(100_000)}`, 1, 2);
});
