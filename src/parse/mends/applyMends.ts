import type { Mend } from '../../problems/mend.ts';
import { applyEditsToStored } from '../textEdits.ts';
import type { TextEdit } from '../textEdits.ts';

const withPlainLineEnds = (stored: string): string =>
  stored.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The offset at which each line of a text begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where `was` stands: at the place, or behind a quotation mark of YAML that is there. */
function startOf(text: string, from: number, was: string): number | undefined {
  if (text.startsWith(was, from)) return from;
  return /["']/.test(text[from] ?? '') && text.startsWith(was, from + 1) ? from + 1 : undefined;
}

/**
 * A file’s text with mends made in it. Its line ends and its byte order mark stay. A mend is passed
 * over where something else stands by now, and where another has changed the same place; it can be
 * asked for again.
 * @param stored the text as it is stored
 * @returns the text as it is to be stored, and the mends that were made, in their order in the file
 */
export function applyMends(stored: string, mends: readonly Mend[]): { text: string; made: Mend[] } {
  const text = withPlainLineEnds(stored);
  const starts = lineStarts(text);
  const made: Mend[] = [];
  const edits: TextEdit[] = [];
  let done = 0;
  const inOrder = [...mends].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const mend of inOrder) {
    const line = starts[mend.line - 1];
    const start = line === undefined ? undefined : startOf(text, line + mend.column - 1, mend.was);
    // At the same place, one of two could put in twice what is missing once.
    if (start === undefined || start < done || edits.at(-1)?.start === start) continue;
    done = start + mend.was.length;
    edits.push({ start, end: done, text: mend.text });
    made.push(mend);
  }
  return { text: applyEditsToStored(stored, edits), made };
}
