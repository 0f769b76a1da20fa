import { round } from './geometry.ts';
import type { Box } from './geometry.ts';

/** A text of one or more lines; `x` and `y` are the anchor of its first line, on its baseline. */
export interface ChartText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
  /** room that the text is sure to fit in, whatever the font */
  box: Box;
}

/** Sizes of the text on the scales, and of all other text, in the units of the drawing. */
export const CHART_FONT = { scale: 12, text: 13 } as const;
/** The height of a line of text. */
export const CHART_LINE = 15;

// In parts of the font’s size, as in DejaVu Sans, which is wider than nearly every other font of an
// interface.
const CHARACTER_WIDTHS: readonly [RegExp, number][] = [
  // Marks on a letter, joiners, soft hyphens and marks of direction take no room.
  [/[\p{M}\u00AD\u200B-\u200F\u2066-\u2069]/u, 0],
  [/[\s.,:;'’‘|!()[\]iIjlrtf-]/, 0.42],
  [/[mwMW@%&]/, 1],
  [/[a-z0-9–]/, 0.65],
  [/[A-Z]/, 0.8],
  // Arabic letters are joined, so that only the last of a word is as wide as one that stands alone.
  [/[آأإا]/, 0.35],
  [/[ءؤدذرزو]/, 0.55],
  [/(?![سشصض])\p{scx=Arab}/u, 0.8],
];
const WIDEST = 1.1;
/** how much wider bold text is */
export const BOLD = 1.1;

const textWidth = (text: string, size: number): number =>
  size *
  [...text].reduce(
    (sum, character) =>
      sum + (CHARACTER_WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? WIDEST),
    0,
  );

/** The width of the widest of some lines, in the units of the drawing. */
export const widest = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size)));

/** What readers take for one character, such as a letter with its marks or a flag. */
const characters = new Intl.Segmenter('en');

/**
 * Breaks a text into lines between words, and within a word that alone is too long.
 * @param room the width of a line, in the units of the drawing
 */
export function wrap(text: string, room: number, size: number): string[] {
  const fits = (line: string): boolean => textWidth(line, size) <= room;
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (fits(`${line} ${word}`)) lines.push(`${lines.pop()} ${word}`.trimStart());
    else if (fits(word)) lines.push(word);
    else {
      lines.push('');
      for (const { segment } of characters.segment(word))
        lines.push(fits(`${lines.at(-1)}${segment}`) ? `${lines.pop()}${segment}` : segment);
    }
  }
  return lines.filter(Boolean);
}

/** Breaks a text into lines between words alone: a word that is too long widens all lines. */
export const wrapWords = (text: string, room: number, size: number): string[] =>
  wrap(text, Math.max(room, widest(text.split(/\s+/), size)), size);

/** What part of a text is to the left of where it is anchored. */
const BEFORE_ANCHOR: Record<ChartText['anchor'], number> = { start: 0, middle: 0.5, end: 1 };

/**
 * Places lines of text: `x` is where they are anchored, `top` the upper edge of the first.
 * @param weight how much wider than regular text it is
 */
export function textAt(
  lines: readonly string[],
  size: number,
  anchor: ChartText['anchor'],
  x: number,
  top: number,
  weight = 1,
): ChartText {
  const width = widest(lines, size) * weight;
  const left = x - width * BEFORE_ANCHOR[anchor];
  // Digits and capitals are about 0.7 of the font’s size high. Their middle is that of the line.
  const y = top + (CHART_LINE + size * 0.7) / 2;
  return {
    x: round(x),
    y: round(y),
    anchor,
    lines,
    box: { left, top, right: left + width, bottom: top + lines.length * CHART_LINE },
  };
}
