import { MAX_BYTES } from '../problems/limits.ts';
import { collectProblems, FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { controlCharacters } from './controlCharacters.ts';
import { mergeMark } from './mergeMarks.ts';
import { placesIn } from './places.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/**
 * What comes behind `https://` in one address is a part of that address: `…/wiki/File:Map.svg`. How
 * far back it is looked for is limited, because the time grows with the square of that.
 */
const WITHIN_ADDRESS = '(?<!https://[^\\s"<>\\]]{0,2000})';
const DANGEROUS = new RegExp(
  `\\b(?:javascript|vbscript|data|file):(?=[^\\s”’"'\`.,;)\\]*_])${WITHIN_ADDRESS}`,
  'gi',
);
/** Problems of one rule that are reported of one text: a hostile one could have thousands. */
const MAX_REPORTED = 20;

/** The problem of a file over the limit, which is never read into memory. */
export const tooLarge = (file: string, size: number): Problem =>
  problemAt(
    file,
    FILE_START,
    'file-too-large',
    `Unexpected size of ${Math.ceil(size / 1024)} KiB, expected at most ${MAX_BYTES / 1024} KiB`,
  );

/** Bytes as text, or what can be read of them and where the first stand that are not UTF-8. */
function textOf(bytes: Uint8Array): { text: string } | { readable: string; offset: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    // The file may itself contain a valid replacement character before the first wrong byte. Then
    // this place is too early. It is never too late.
    return { readable, offset: Math.max(0, readable.indexOf('\uFFFD')) };
  }
}

/** What can be read of bytes as a text, with \n line ends; nothing of what is too large. */
export const readableText = (bytes: Uint8Array): string =>
  bytes.byteLength > MAX_BYTES
    ? ''
    : new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');

/**
 * Bytes to text: UTF-8 (RFC 3629), a byte order mark taken off, line ends made \n.
 * @returns the text, or `undefined` with the problems that forbid reading on
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { text?: string; problems: Problem[] } {
  if (bytes.byteLength > MAX_BYTES) return { problems: [tooLarge(file, bytes.byteLength)] };
  const { problems, report } = collectProblems(file);
  const decoded = textOf(bytes);
  if ('offset' in decoded) {
    const place = placesIn(decoded.readable)(decoded.offset);
    report(place, 'not-utf-8', 'Unexpected bytes that are not UTF-8');
    return { problems };
  }
  const whole = decoded.text;
  const text = (whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole).replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    report(FILE_START, 'empty-file', 'Unexpected empty file');
    return { problems };
  }
  const placeAt = placesIn(text);
  for (const match of [...text.matchAll(DANGEROUS)].slice(0, MAX_REPORTED)) {
    report(
      placeAt(match.index),
      'dangerous-address',
      `Unexpected “${match[0]}”, which can run code in a browser or read files`,
    );
  }
  const controls = controlCharacters(text, MAX_REPORTED);
  for (const { offset, message } of controls) report(placeAt(offset), 'control-character', message);
  const mark = mergeMark(text);
  if (mark) report(placeAt(mark.offset), 'merge-conflict', mark.message, mark.tip);
  return controls.length > 0 || mark ? { problems } : { text, problems };
}
