// Scripts that put no space between words have no whole words: what stands beside a word there says
// nothing about where it ends.
const INSIDE_WORD = new RegExp(
  '[[\\p{L}\\p{M}\\p{N}]--' +
    '[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}' +
    '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]]',
  'v',
);

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && INSIDE_WORD.test(character);

// A character is at most two code units.
const firstOf = (text: string): string | undefined => [...text.slice(0, 2)][0];
const lastOf = (text: string): string | undefined => [...text.slice(-2)].at(-1);

/**
 * Where words first stand in a text as words of their own, not inside longer ones: an offset in
 * code units, or -1.
 */
export function indexOfWords(text: string, words: string): number {
  const begins = isLetter(firstOf(words));
  const ends = isLetter(lastOf(words));
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const goesOnBefore = begins && isLetter(lastOf(text.slice(0, at)));
    const goesOnBehind = ends && isLetter(firstOf(text.slice(end)));
    if (!goesOnBefore && !goesOnBehind) return at;
  }
  return -1;
}
