/** A change of a text: what stands from `start` up to `end` gives way to `text`. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/**
 * A text with edits made in it. All offsets are those of the text before.
 * @throws for edits that overlap or lie outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`The edit from ${edit.start} to ${edit.end} cannot be made`);
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join('');
}

/**
 * Where an offset of the text after the edits was in the text before. What an edit wrote was where
 * the edit begins.
 */
export function offsetBefore(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of inOrder(edits)) {
    const begin = start + shift;
    if (offset < begin) break;
    if (offset < begin + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

const LINE_END = /\r\n?|\n/;

/** For each offset of a text with \n line ends, the offset in the text as it is stored. */
function storedOffsets(stored: string, from: number): number[] {
  const offsets: number[] = [];
  for (let at = from; at < stored.length; at++) {
    offsets.push(at);
    if (stored[at] === '\r' && stored[at + 1] === '\n') at++;
  }
  return [...offsets, stored.length];
}

/**
 * A text as it is stored, with edits made in it whose offsets are those of the text without a byte
 * order mark and with \n line ends. The mark and all line ends stay; new lines end as the first
 * line does.
 */
export function applyEditsToStored(stored: string, edits: readonly TextEdit[]): string {
  const offsets = storedOffsets(stored, stored.startsWith('\uFEFF') ? 1 : 0);
  const lineEnd = LINE_END.exec(stored)?.[0] ?? '\n';
  return applyEdits(
    stored,
    edits.map(({ start, end, text }) => ({
      start: offsets[start] ?? NaN,
      end: offsets[end] ?? NaN,
      text: text.replaceAll('\n', lineEnd),
    })),
  );
}
