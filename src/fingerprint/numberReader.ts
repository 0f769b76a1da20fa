import { words, type Word } from './tokens.ts';

/** An amount, kept apart as it is printed: in `3 million`, head 3 and exponent 6. */
export interface Amount {
  readonly head: string;
  readonly exponent: number;
}

/** The amount read at a word, if there is one, and the word to go on with. */
export interface Reading {
  readonly amount: Amount | undefined;
  readonly next: number;
}

/** A text as words with what stands between them. Any index may be asked for. */
export interface Line {
  readonly list: readonly Word[];
  /** The word, or "" beyond either end. */
  textAt(index: number): string;
  /** What stands between a word and the one before it, or before the first. */
  gapBefore(index: number): string;
  /** Whether only white space or one hyphen stands before a word. */
  isJoined(index: number): boolean;
}

const JOINED = /^(?:\s+|[-‐‑])$/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

export function lineOf(text: string): Line {
  const list = words(text);
  const gapBefore = (index: number): string => {
    const before = list[index - 1];
    const word = list[index];
    if (word === undefined) return '';
    // Both come from one character, and for digits that is a fraction such as ½.
    if (before?.start === word.start) return '/';
    return text.slice(before?.end ?? 0, word.start).replace(INVISIBLE, '');
  };
  return {
    list,
    textAt: (index) => list[index]?.text ?? '',
    gapBefore,
    isJoined: (index) => JOINED.test(gapBefore(index)),
  };
}

/** Powers of ten that make a number larger when they stand behind it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['mn', 6],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tn', 12],
]);

/** The power of ten in `hundred`, which may stand before another scale. */
export const HUNDRED = 2;

export function isScale(line: Line, at: number): boolean {
  return line.isJoined(at) && (line.textAt(at) === 'hundred' || SCALES.has(line.textAt(at)));
}

/** Reads `hundred`, `million`, `hundred thousand` behind a head; any scale in `more` as well. */
export function readScales(
  line: Line,
  head: string,
  at: number,
  more: ReadonlyMap<string, number> = new Map(),
): Reading {
  let next = at;
  let exponent = 0;
  if (line.textAt(next) === 'hundred' && line.isJoined(next)) {
    exponent += HUNDRED;
    next++;
  }
  const scale = SCALES.get(line.textAt(next)) ?? more.get(line.textAt(next));
  if (scale !== undefined && line.isJoined(next)) {
    exponent += scale;
    next++;
  }
  return { amount: { head, exponent }, next };
}

/** Whether `and a half` starts at a word. */
export function isAndAHalf(line: Line, at: number): boolean {
  return ['and', 'a', 'half'].every((word, offset) => line.textAt(at + offset) === word);
}
