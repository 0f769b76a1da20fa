/**
 * A stretch in a script that sets no spaces between its words: Chinese, Japanese, Thai and the
 * like. `scx` is the property for what several scripts share, such as the Japanese long vowel
 * mark; punctuation that they share is no part of it.
 */
const STRETCH =
  '(?:(?=[\\p{L}\\p{M}\\p{N}])' +
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}' +
  '\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}])+';

const BORDERS = new RegExp(`(${STRETCH})`, 'u');
const WHOLE = new RegExp(`^${STRETCH}$`, 'u');

/** Whether a text is one stretch in a script without spaces. */
export const isUnspaced = (text: string): boolean => WHOLE.test(text);

/** A text in parts: those in scripts without spaces, and what stands between them. */
export const bySpacing = (text: string): string[] => text.split(BORDERS).filter((part) => part);
