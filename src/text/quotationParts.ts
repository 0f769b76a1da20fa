import { firstRangeEndingBehind, type TextRange } from './textRange.ts';
import { hasTokens, tokensOf, type Token, type TokenRun } from './tokens.ts';
import { wordCountOf } from './wordCount.ts';

/** An ellipsis or words in brackets, which divide a quotation. */
interface Break extends TextRange {
  readonly isBracket: boolean;
}

// No two neighbouring parts can match the same character, so the time stays linear.
const BREAK = /\[[^[\]]*\]|…|\.(?:\s?\.){2,}/gu;

/**
 * Divides a quotation at ellipses (`...`, `. . .`, `…`, in brackets or not) and at words in square
 * brackets, which are the editor's. A word that is partly in brackets (`[T]hese`, `soldier[s]`) is
 * the editor's as a whole.
 *
 * @param tokens The tokens of `text`.
 * @returns The tokens of each part. No part is empty.
 */
export function quotationParts(text: string, tokens: readonly Token[]): TokenRun[] {
  const breaks = breaksIn(text);
  const parts: Token[][] = [[]];
  let next = 0;
  for (const token of tokens) {
    const ahead = firstRangeEndingBehind(breaks, token.start, next);
    const passed = ahead > next ? breaks[ahead - 1] : undefined;
    if (passed !== undefined) parts.push([]);
    if (!endsAt(passed, token) && !startsIn(breaks[ahead], token)) parts.at(-1)?.push(token);
    next = ahead;
  }
  return parts.filter(hasTokens);
}

/** Whether a quotation has several parts, whose order and distance in the source nothing shows. */
export const hasParts = (text: string): boolean => quotationParts(text, tokensOf(text)).length > 1;

/** What a quotation takes from its source in a row at the most: the tokens of its longest part. */
export function longestQuoted(text: string): readonly Token[] {
  const parts: readonly Token[][] = quotationParts(text, tokensOf(text));
  const longer = (a: readonly Token[], b: readonly Token[]): readonly Token[] =>
    wordCountOf(b) > wordCountOf(a) ? b : a;
  return parts.reduce(longer, []);
}

function breaksIn(text: string): Break[] {
  return Array.from(text.matchAll(BREAK), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    isBracket: match.startsWith('['),
  }));
}

/** Whether the brackets before a token touch it. */
function endsAt(before: Break | undefined, token: Token): boolean {
  return before !== undefined && before.isBracket && before.end === token.start;
}

/** Whether the brackets ahead start in a token or right behind it. */
function startsIn(ahead: Break | undefined, token: Token): boolean {
  return ahead !== undefined && ahead.isBracket && ahead.start <= token.end;
}
