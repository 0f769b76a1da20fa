import type { Place, Problem } from './problem.ts';

/** Bytes a content file may have. Bounds what one hostile file can cost in time and memory. */
export const MAX_BYTES = 256 * 1024;

const BYTE_ORDER_MARK = '\uFEFF';
// C0 and C1 controls but tab and line feed, and the marks that reorder text (Unicode TR 36, “Trojan
// Source”).
const CONTROL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
const DANGEROUS = /\b(?:javascript|vbscript|data|file):(?=[^\s”’"'`.,;)\]*_])/gi;

/** The problem of a file over the limit, which is never read into memory. */
export const tooLarge = (file: string, size: number): Problem => ({
  file,
  line: 1,
  column: 1,
  rule: 'file-too-large',
  message: `Unexpected size of ${Math.ceil(size / 1024)} KiB, expected at most ${MAX_BYTES / 1024} KiB`,
  tip: 'Split the entry into several events.',
});

/** The invisible control characters in a text, with their offsets. */
export function controlCharacters(text: string): { offset: number; name: string }[] {
  return [...text.matchAll(CONTROL)].map((match) => ({
    offset: match.index,
    name: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}

/** What is said of a control character. */
export const controlProblem = (name: string): Pick<Problem, 'rule' | 'message' | 'tip'> => ({
  rule: 'control-character',
  message: `Unexpected control character ${name}`,
  tip: 'Delete the character; it is invisible and can mislead.',
});

/** Finds the lines and columns of many offsets in one text. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 0;
    for (let end = starts.length; line + 1 < end;) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The line and column of an offset in a text. */
export const placeAt = (text: string, offset: number): Place => placesIn(text)(offset);

/**
 * Bytes to text: UTF-8 (RFC 3629), a byte order mark taken off, line ends made \n.
 * @returns the text, or `undefined` with the problems that forbid reading on
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { text?: string; problems: Problem[] } {
  const problem = (place: Place, rule: string, message: string, tip: string): Problem => ({
    file,
    ...place,
    rule,
    message,
    tip,
  });
  const start = { line: 1, column: 1 };
  if (bytes.byteLength > MAX_BYTES) return { problems: [tooLarge(file, bytes.byteLength)] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    // A replacement character that is really in the file is valid UTF-8, so this can name an
    // earlier place; never a later one.
    const place = placeAt(readable, Math.max(0, readable.indexOf('\uFFFD')));
    return {
      problems: [
        problem(
          place,
          'not-utf-8',
          'Unexpected bytes that are not UTF-8',
          'Save the file as UTF-8.',
        ),
      ],
    };
  }
  text = (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text).replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    return {
      problems: [problem(start, 'empty-file', 'Unexpected empty file', 'Fill it in or delete it.')],
    };
  }
  const problems = [
    ...controlCharacters(text)
      .slice(0, 20)
      .map(({ offset, name }) => ({ file, ...placeAt(text, offset), ...controlProblem(name) })),
    ...[...text.matchAll(DANGEROUS)]
      .slice(0, 20)
      .map((match) =>
        problem(
          placeAt(text, match.index),
          'dangerous-address',
          `Unexpected “${match[0]}”, which can run code in a browser or read files`,
          'Take it out. If it is a plain word, put a space after the colon.',
        ),
      ),
  ];
  return problems.some(({ rule }) => rule === 'control-character')
    ? { problems }
    : { text, problems };
}

// Scripts that put no space between words have no whole words that could be told by what stands
// beside them.
const INSIDE_WORD =
  /[[\p{L}\p{M}\p{N}]--[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]/v;

/**
 * Where words first stand in a text as words of their own, not inside longer ones: an offset in
 * code units, or -1.
 */
export function indexOfWords(text: string, words: string): number {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && INSIDE_WORD.test(character);
  // A character is at most two code units.
  const first = (part: string): string | undefined => [...part.slice(0, 2)][0];
  const last = (part: string): string | undefined => [...part.slice(-2)].at(-1);
  const [begins, ends] = [isLetter(first(words)), isLetter(last(words))];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const inside =
      (begins && isLetter(last(text.slice(Math.max(0, at - 2), at)))) ||
      (ends && isLetter(first(text.slice(end, end + 2))));
    if (!inside) return at;
  }
  return -1;
}
