import { diffArrays, diffWords } from 'diff';
import type { Change } from 'diff';
import { cut } from '../../src/basics/messages.ts';
import { MAX_TEXT } from './form.ts';

/** A line that readers no longer read (`-`) or that they read now (`+`). */
export type ChangedLine = ['-' | '+', string];

/** How many words around a change are shown. */
const AROUND = 6;

/** The share of words in common from which on a line counts as another one, edited. */
const SAME_LINE = 0.4;

/** Pairs of lines that are compared at most, so that two long lists do not take minutes. */
const MAX_PAIRS = 400;

/** Words of every script, also of those without spaces. */
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });

const wordsOf = (line: string): Set<string> =>
  new Set(
    [...SEGMENTER.segment(line)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment.toLowerCase()] : [],
    ),
  );

/** How many of their words two lines share, from 0 to 1 (the coefficient of Dice). */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const total = left.size + right.size;
  return total === 0 ? 0 : (2 * left.intersection(right).size) / total;
}

/** What stays of a line, cut to the words beside a change. */
function context(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const segments = [...SEGMENTER.segment(text)].map(({ segment }) => segment);
  // Spaces and stops are segments too.
  const kept = 2 * AROUND;
  if (segments.length <= kept + (isFirst || isLast ? 0 : kept)) return text;
  const before = isLast ? '' : segments.slice(-kept).join('').trimStart();
  const after = isFirst ? '' : segments.slice(0, kept).join('').trimEnd();
  return `${after}${isFirst ? '' : ' '}…${isLast ? '' : ' '}${before}`;
}

/** One side of an edited line, with the changed words between ⟦ ⟧. */
function side(parts: readonly Change[], sign: '-' | '+'): string {
  const texts = parts.map((part, n) => {
    if (sign === '-' ? part.added : part.removed) return '';
    if (!part.added && !part.removed)
      return context(part.value, { isFirst: n === 0, isLast: n === parts.length - 1 });
    const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(part.value) ?? [];
    return words === '' ? part.value : `${lead}⟦${words}⟧${trail}`;
  });
  return cut(texts.join(''), MAX_TEXT);
}

const whole = (sign: '-' | '+', line: string): ChangedLine => [sign, cut(line, MAX_TEXT)];

function editedLine(before: string, after: string): ChangedLine[] {
  const parts = diffWords(before, after, { intlSegmenter: SEGMENTER });
  return [
    ['-', side(parts, '-')],
    ['+', side(parts, '+')],
  ];
}

/** The lines of one place that changed, each edited one beside what it was. */
function pairs(removed: readonly string[], added: readonly string[]): ChangedLine[] {
  const open = [...added];
  const mayPair = removed.length * added.length <= MAX_PAIRS;
  const lines = removed.flatMap((before) => {
    const found = mayPair ? open.findIndex((after) => likeness(before, after) >= SAME_LINE) : -1;
    const [after] = found === -1 ? [] : open.splice(found, 1);
    return after === undefined ? [whole('-', before)] : editedLine(before, after);
  });
  return [...lines, ...open.map((line) => whole('+', line))];
}

/**
 * How the texts of a page changed: lines that went, lines that came, and edited lines as a pair
 * with the changed words marked and a few words around them.
 */
export function changedLines(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const lines: ChangedLine[] = [];
  let removed: string[] = [];
  for (const { value, added, removed: isRemoved } of diffArrays([...before], [...after])) {
    if (isRemoved) {
      removed = value;
    } else {
      lines.push(...pairs(removed, added ? value : []));
      removed = [];
    }
  }
  return [...lines, ...pairs(removed, [])];
}
