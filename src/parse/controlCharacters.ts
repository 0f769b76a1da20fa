import type { Place, Report } from '../problems/problem.ts';

/** C0 and C1 controls except tab and line feed, and the marks that reorder text (Trojan Source). */
const CONTROL =
  '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F' +
  '\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]';

/** A mark of direction, which text from left to right has no use for: that of its line decides. */
const DIRECTION = '[\\u200E\\u200F\\u061C]';

/** Scripts in which a joiner decides how letters look. */
const JOINING =
  'Arab|Syrc|Mong|Nkoo|Deva|Beng|Guru|Gujr|Orya|Taml|Telu|Knda|Mlym|Sinh|Tibt|Mymr|Khmr|Java|Bali';
/** Scripts that mark with a space without width where a word ends. */
const UNSPACED = 'Thai|Laoo|Khmr|Mymr|Tibt|Java|Bali|Lana|Talu';

const letterOf = (scripts: string): string =>
  `[${scripts
    .split('|')
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('')}]`;

/** A part of an emoji that a joiner may follow: the sign, its colour or its variant. */
const EMOJI = '[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\uFE0F]';

/**
 * Signs that nobody sees and that no script needs where they stand: soft hyphens, spaces without
 * width, joiners outside of the scripts and emoji that they join, fillers, tags and variants
 * (Unicode, Default_Ignorable_Code_Point).
 */
const INVISIBLE = [
  '\\u00AD|\\u034F|[\\u115F\\u1160\\u3164\\uFFA0]',
  '(?<!\\p{Script=Mong})\\u180E|[\\u2060-\\u2065\\u206A-\\u206F]',
  `(?<!${letterOf(UNSPACED)})\\u200B`,
  `(?<!${letterOf(JOINING)}|\\p{M})\\u200C`,
  `(?<!${letterOf(JOINING)}|\\p{M}|${EMOJI})\\u200D`,
  '(?<![\\p{Emoji}\\p{Script=Han}\\p{Script=Mong}\\p{S}])[\\uFE00-\\uFE0F]',
  '(?<!\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]',
  '(?<![\\u{1F3F4}\\u{E0020}-\\u{E007F}])[\\u{E0000}-\\u{E007F}]',
].join('|');

const HIDDEN = new RegExp(`${CONTROL}|${INVISIBLE}|${DIRECTION}`, 'gu');
const IS_CONTROL = new RegExp(CONTROL, 'u');
const IS_DIRECTION = new RegExp(DIRECTION, 'u');
/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u;

/** What people call the invisible signs that get into texts most often. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'space without width',
  '\u200C': 'sign that keeps letters apart',
  '\u200D': 'sign that joins letters',
  '\u200E': 'mark of direction',
  '\u200F': 'mark of direction',
  '\u061C': 'mark of direction',
  '\u2060': 'joiner of words',
};

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function messageOf(character: string): string {
  if (IS_CONTROL.test(character)) return `Unexpected control character ${codeOf(character)}`;
  const name = NAMES[character];
  const code = codeOf(character);
  return `Unexpected invisible character ${name === undefined ? code : `${code} (${name})`}`;
}

/** Says of offsets, in ascending order, whether their line has a letter written so. */
function rightToLeftIn(text: string): (offset: number) => boolean {
  let end = -1;
  let isFound = false;
  return (offset) => {
    if (offset < end) return isFound;
    const start = text.lastIndexOf('\n', offset) + 1;
    const next = text.indexOf('\n', offset);
    end = next === -1 ? text.length : next;
    isFound = RIGHT_TO_LEFT.test(text.slice(start, end));
    return isFound;
  };
}

/**
 * The characters in a text that nobody sees and that can mislead: those that control a terminal or
 * the direction of writing, and those that make two words look the same that are not.
 *
 * @param most how many are looked for: a hostile text could have thousands
 * @returns each kind once, where it stands first, and what is said of it
 */
export function controlCharacters(
  text: string,
  most = Infinity,
): { offset: number; message: string }[] {
  const found = new Map<string, { offset: number; count: number }>();
  const isInRightToLeft = rightToLeftIn(text);
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const known = found.get(character);
    if (known) known.count++;
    else if (found.size === most) break;
    else if (!IS_DIRECTION.test(character) || !isInRightToLeft(index))
      found.set(character, { offset: index, count: 1 });
  }
  return [...found].map(([character, { offset, count }]) => ({
    offset,
    message: messageOf(character) + (count === 1 ? '' : `, and ${count - 1} more of it below`),
  }));
}

/**
 * Reports the first control character of a value. The text of the file may not show it: YAML and
 * Markdown can write any character as an escape. Who writes another invisible one so means it.
 */
export function reportHiddenCharacter(value: string, place: Place, report: Report): void {
  const [first] = IS_CONTROL.exec(value) ?? [];
  if (first !== undefined) report(place, 'control-character', messageOf(first));
}
