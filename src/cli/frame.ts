import { codeFrameColumns } from '@babel/code-frame';
import type { Place } from '../problems/problem.ts';
import { visible } from './visible.ts';

const LINES_AROUND = 2;
/**
 * Characters of a line that a frame shows, and how many of them stand before the place it points at
 * when it must cut.
 */
const WIDTH = 100;
const LEAD = 60;

/**
 * The part of a line from the offset `from` on, with an ellipsis for what is left out on either
 * side.
 */
function windowOf(line: string, from: number): string {
  const part = line
    .slice(from, from + WIDTH)
    .replace(/^[\uDC00-\uDFFF]/, ' ')
    .replace(/[\uD800-\uDBFF]$/, '');
  const before = from > 0 && line.length > 0 ? '…' : '';
  return `${before}${part}${line.length > from + WIDTH ? '…' : ''}`;
}

/**
 * The lines around a place, with a mark under it. Long lines are cut to what is near the place;
 * nothing in them can move or colour anything.
 * @returns nothing where the text has no such line
 */
export function frameAt(lines: readonly string[], { line, column }: Place): string | undefined {
  if (line < 1 || line > lines.length) return undefined;
  const first = Math.max(1, line - LINES_AROUND);
  const from = column > WIDTH ? column - 1 - LEAD : 0;
  const shown = lines
    .slice(first - 1, line + LINES_AROUND)
    .map((text) => visible(windowOf(text, from)));
  const options = { linesAbove: LINES_AROUND, linesBelow: LINES_AROUND, startLine: first };
  return codeFrameColumns(
    shown.join('\n'),
    { start: { line, column: from > 0 ? column - from + 1 : column } },
    options,
  );
}
