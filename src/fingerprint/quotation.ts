import { openFingerprint, SEQUENCE_LENGTH, type Fingerprint, type Lookup } from './fingerprint.ts';
import { words, type Word } from './tokens.ts';

/** What `checkQuotation` says. Offsets are UTF-16 code units in the quotation. */
export type QuotationResult =
  | { readonly kind: 'verified' }
  /** There is nothing in it to check. */
  | { readonly kind: 'no-words' }
  /** The source has part of this, up to or from `word`, where the two go apart. */
  | { readonly kind: 'differs'; readonly word: Word }
  /** The source has no four words in a row of the part that starts with `word`. */
  | { readonly kind: 'not-found'; readonly word: Word }
  /** A part of so few words is only verified if the source quotes it; four can be checked. */
  | {
      readonly kind: 'too-short';
      readonly start: number;
      readonly end: number;
      readonly words: number;
      readonly minimum: number;
    };

// No two neighbouring parts can match the same character, so the time stays linear.
const BREAK = /\[[^[\]]*\]|…|\.(?:\s?\.){2,}/gu;

/**
 * Checks whether a quotation stands word for word in an article.
 *
 * Ellipses (`...`, `. . .`, `…`, in brackets or not) and words in square brackets, which are the
 * editor's, split the quotation into parts, and each must stand in the article. A word that is
 * partly in brackets (`[T]hese`, `soldier[s]`) is the editor's as a whole. If the article itself
 * prints the brackets or the dots, the quotation may repeat them: it is also verified if all its
 * words, those in brackets among them, follow each other in the article.
 *
 * A part of one to three words is verified only if the article sets exactly these words in
 * quotation marks. A longer part may stand anywhere in it, in quotation marks or not.
 *
 * @param text The quotation, with or without its quotation marks. Linear time.
 * @returns The first problem in the order of the text, or `verified`. Never throws. A wrong word
 *   passes with the small chance that `Fingerprint` explains.
 */
export function checkQuotation(text: string, prints: Fingerprint): QuotationResult {
  const all = words(text);
  const lookup = openFingerprint(prints);
  const whole = checkPart(all, lookup);
  if (whole.kind === 'verified') return whole;

  const parts = partsOf(text, all);
  if (parts.length === 0) return { kind: 'no-words' };
  for (const part of parts) {
    const result = checkPart(part, lookup);
    if (result.kind !== 'verified') return printsBreaks(all, parts, lookup) ? whole : result;
  }
  return { kind: 'verified' };
}

/**
 * Whether words in brackets stand in the article among others of the quotation, so that the
 * brackets are its own.
 */
function printsBreaks(
  all: readonly Word[],
  parts: readonly (readonly Word[])[],
  lookup: Lookup,
): boolean {
  const partOf = new Map(
    parts.flatMap((part, number) => part.map((word) => [word, number] as const)),
  );
  const found = lookup.sequences(all.map((word) => word.text));
  return found.some((stands, first) => {
    if (!stands) return false;
    const numbers = new Set(
      all.slice(first, first + SEQUENCE_LENGTH).map((word) => partOf.get(word)),
    );
    return numbers.has(undefined);
  });
}

/**
 * Counts the words in a row that a quotation takes from its source: those of its longest part,
 * with parts as in `checkQuotation`.
 */
export function quotedWordCount(text: string): number {
  return partsOf(text, words(text)).reduce((longest, part) => Math.max(longest, part.length), 0);
}

function checkPart(part: readonly Word[], lookup: Lookup): QuotationResult {
  const texts = part.map((word) => word.text);
  const first = part[0];
  const last = part.at(-1);
  if (first === undefined || last === undefined) return { kind: 'no-words' };
  if (part.length < SEQUENCE_LENGTH) {
    return lookup.hasPhrase(texts)
      ? { kind: 'verified' }
      : {
          kind: 'too-short',
          start: first.start,
          end: last.end,
          words: part.length,
          minimum: SEQUENCE_LENGTH,
        };
  }

  const found = lookup.sequences(texts);
  const failing = found.indexOf(false);
  if (failing === -1) return { kind: 'verified' };
  // The sequence before stands in the source, so only the last word of this one can be wrong.
  if (failing > 0) return { kind: 'differs', word: part[failing + SEQUENCE_LENGTH - 1] ?? first };
  // A changed word k among the first four spoils the sequences 0 to k, and k + 1 is the first
  // without it. So the word before the first sequence that is found is the one.
  const matching = found.indexOf(true);
  return matching === -1
    ? { kind: 'not-found', word: first }
    : { kind: 'differs', word: part[matching - 1] ?? first };
}

/** Splits the words at ellipses and brackets; empty parts are left out. */
function partsOf(text: string, all: readonly Word[]): Word[][] {
  const breaks = [...text.matchAll(BREAK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isBracket: match[0].startsWith('['),
  }));
  const parts: Word[][] = [[]];
  let at = 0;
  for (const word of all) {
    let isEditors = false;
    for (let done = breaks[at]; done !== undefined && done.end <= word.start; done = breaks[++at]) {
      parts.push([]);
      isEditors = done.isBracket && done.end === word.start;
    }
    const ahead = breaks[at];
    if (ahead !== undefined && ahead.isBracket && ahead.start <= word.end) isEditors = true;
    if (!isEditors) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
