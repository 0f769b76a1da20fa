// Everything that could move the cursor, clear the screen, reorder or hide what is printed: C0 and
// C1 controls (ANSI sequences begin with one), marks of direction, line separators, the byte order
// mark and halves of surrogate pairs.
const HIDDEN = /(?!\t)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

const picture = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
};

/**
 * A text with every character that could deceive a terminal shown as a picture (␛ for escape) or as
 * �. Tabs stay. One character becomes one, so that columns stay true.
 */
export const visible = (text: string): string => text.replace(HIDDEN, picture);

/** The same for JSON, where such a character is written as its number and so is not lost. */
export const escapeInJson = (json: string): string =>
  json.replace(HIDDEN, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
