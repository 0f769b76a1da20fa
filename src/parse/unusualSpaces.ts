import type { Slip } from './yamlSlip.ts';

/*
 * Spaces that look like the one of the space bar, or like nothing, and that YAML takes for letters:
 * all of Unicode’s space separators but that one, and the characters without a width.
 */

/** One unusual space, as a part of a regular expression. */
export const UNUSUAL_SPACE = '[\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000]';

const ONE_SPACE = new RegExp(`^${UNUSUAL_SPACE}$`);

/** Whether a character is a space that YAML takes for a letter. */
export const isUnusualSpace = (character: string): boolean => ONE_SPACE.test(character);

const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u202F': 'narrow no-break space',
  '\u2007': 'figure space',
  '\u3000': 'ideographic space',
  '\u200B': 'space without a width',
};

/** An unusual space as a message names it: `no-break space (U+00A0)`. */
export function nameOfSpace(space: string): string {
  const code = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `${NAMES[space] ?? 'unusual space'} (U+${code})`;
}

const SPACE_IN_INDENTATION = new RegExp(`^[ \\t]*(?:- *)*(?<space>${UNUSUAL_SPACE})`, 'm');

/** The first unusual space where a line is indented, or behind the dash of a list item. */
export function spaceInIndentation(text: string): Slip | undefined {
  const match = SPACE_IN_INDENTATION.exec(text);
  if (!match) return undefined;
  return {
    offset: match.index + match[0].length - 1,
    message: `Unexpected ${nameOfSpace(match.groups?.space ?? '')} in the indentation`,
    tip: 'Delete all the space before the word, on this and the next lines, and type spaces.',
  };
}
