/** A line of the fields of a file. */
export interface FieldLine {
  /** its number in the text, counting from 1 */
  line: number;
  text: string;
}

/** Characters of a line that is looked at: the time grows with the square of them. */
const MAX_LENGTH = 2000;

/** The end of a line behind which a text stands that is taken as it is, in the lines below. */
const OPENS_BLOCK = /(?:[:-]\s+|^\s*)[|>][-+\d]*\s*(?:\s#.*)?$/;

/** The least indentation of the lines of a text that a line opens. */
function innerIndent(opening: string): number {
  const before = /^\s*(?:-\s+)*/.exec(opening)?.[0] ?? '';
  const isItem = /^[|>]/.test(opening.slice(before.length));
  return isItem ? before.trimEnd().length : before.length + 1;
}

/**
 * The lines of YAML that hold fields, those left out in which spaces and marks are a part of a text
 * (block scalars, `|` and `>`), and those that are very long. It also reads what the parser of YAML
 * cannot.
 */
export function fieldLines(yaml: string): FieldLine[] {
  const found: FieldLine[] = [];
  let block: number | undefined;
  for (const [i, text] of yaml.split('\n').entries()) {
    const indent = text.length - text.trimStart().length;
    if (block !== undefined && (text.trim() === '' || indent >= block)) continue;
    const isShort = text.length <= MAX_LENGTH;
    block = isShort && OPENS_BLOCK.test(text) ? innerIndent(text) : undefined;
    if (isShort) found.push({ line: i + 1, text });
  }
  return found;
}
