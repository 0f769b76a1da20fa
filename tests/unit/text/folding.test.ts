import { expect, test } from 'vitest';
import { evened, folded, hasSpecialLetters } from '../../../src/text/folding.ts';

test.each([
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['São Paulo, Kyōto', 'sao paulo, kyoto'],
  ['Straße, STRASSE', 'strasse, strasse'],
  ['Iğdır, İstanbul', 'igdir, istanbul'],
  ['Tromsø, Æbelø, Þór', 'tromso, aebelo, thor'],
  ['Đorđe', 'dorde'],
  ['Зеленський, Мёд', 'зеленськии, мед'],
  ['ΛΌΓΟΣ', 'λογοσ'],
  ['３０００', '3000'],
  ['북한이', '북한이'],
])('%s is %s without case and diacritics', (text, plain) => {
  expect(folded(text)).toBe(plain);
  expect(folded(text.normalize('NFD'))).toBe(plain);
  expect(folded(plain)).toBe(plain);
});

test('letters that marks do not make are told from those that they make', () => {
  expect(['Kyōto', 'Łódź', 'Iğdır', 'Strasse', '북한', '３'].map(hasSpecialLetters)).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
  ]);
});

test('names are one whatever their case, diacritics and spaces', () => {
  expect(evened(' The  OLD\u00A0Łódź\n')).toBe('the old lodz');
});
