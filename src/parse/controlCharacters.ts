import type { Place, Report } from '../problems/problem.ts';

// C0 and C1 controls except tab and line feed, and the marks that reorder text (Unicode TR 36,
// “Trojan Source”).
const CONTROL = new RegExp(
  '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F' +
    '\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]',
  'g',
);

const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The invisible control characters in a text: where each stands, and what is said of it. */
export function controlCharacters(text: string): { offset: number; message: string }[] {
  return [...text.matchAll(CONTROL)].map((match) => ({
    offset: match.index,
    message: `Unexpected control character ${nameOf(match[0])}`,
  }));
}

/**
 * Reports the first control character of a value. The text of the file may not show it: YAML and
 * Markdown can write any character as an escape.
 */
export function reportHiddenCharacter(value: string, place: Place, report: Report): void {
  const [first] = controlCharacters(value);
  if (first) report(place, 'control-character', first.message);
}
