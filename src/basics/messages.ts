/** At most `max` characters of a text, the last one an ellipsis where it was cut. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** A number with what is counted: “1 problem”, “2 problems”. */
export const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** A word with its article: “an event”, “a source”. */
export const withArticle = (word: string): string =>
  `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
