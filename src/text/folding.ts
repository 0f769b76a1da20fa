/**
 * Letters that no decomposition of Unicode takes apart, though readers type the plain ones: a
 * stroke through a letter is no mark upon it, and a ligature is one letter.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const MARKS = /\p{M}/gu;

/**
 * A text in plain small letters, so that neither case nor diacritics matter: “Łódź” is “lodz”. No
 * language of the machine has a say in it.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');

/** A name or other words in the form in which two spellings of them are one. */
export const evened = (text: string): string => folded(text).replace(/\s+/g, ' ').trim();

/** Whether folding a text does more than taking marks off its letters and making them small. */
export const hasSpecialLetters = (text: string): boolean =>
  text.normalize('NFC').toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC') !==
  folded(text);
