import type { Fingerprint } from './articleFingerprint.ts';
import { openFingerprint, type FingerprintLookup } from './fingerprintLookup.ts';
import { quotationParts } from '../text/quotationParts.ts';
import { SEQUENCE_LENGTH } from './sequences.ts';
import type { TextRange } from '../text/textRange.ts';
import { hasTokens, rangeOf, tokensOf, type Token, type TokenRun } from '../text/tokens.ts';

/**
 * A part of fewer than `minimum` tokens, which is too short to be looked up. It is verified only
 * where the source itself sets these words in quotation marks.
 */
export interface TooShort extends TextRange {
  readonly kind: 'too-short';
  readonly tokenCount: number;
  readonly minimum: number;
}

/** What `checkQuotation` says. Places are in the quotation. */
export type QuotationResult =
  | { readonly kind: 'verified' }
  /** There is nothing in it to check. */
  | { readonly kind: 'no-tokens' }
  /** The source has part of this, up to or from `token`, where the two differ. */
  | { readonly kind: 'differs'; readonly token: Token }
  /** The source has no four tokens in a row of the part that starts with `token`. */
  | { readonly kind: 'not-found'; readonly token: Token }
  | TooShort;

const VERIFIED: QuotationResult = { kind: 'verified' };
const NO_TOKENS: QuotationResult = { kind: 'no-tokens' };

/**
 * Checks whether a quotation stands word for word in an article.
 *
 * Each of its parts, as `quotationParts` divides it, must stand in the article. If the article
 * itself prints the brackets or the dots, the quotation may repeat them: it is also verified if all
 * its words, those in brackets among them, follow each other in the article.
 *
 * A part of one to three words is verified only if the article sets exactly these words in
 * quotation marks. A longer part may stand anywhere in it, in quotation marks or not.
 *
 * @param text The quotation, with or without its quotation marks. Linear time.
 * @returns The first problem in the order of the text, or `verified`. Never throws. A wrong word
 *   passes with the small chance that docs/fingerprints.md explains.
 */
export function checkQuotation(text: string, fingerprint: Fingerprint): QuotationResult {
  const tokens = tokensOf(text);
  if (!hasTokens(tokens)) return NO_TOKENS;
  const lookup = openFingerprint(fingerprint);
  const whole = checkPart(tokens, lookup);
  if (whole.kind === 'verified') return whole;

  const parts = quotationParts(text, tokens);
  if (parts.length === 0) return NO_TOKENS;
  for (const part of parts) {
    const result = checkPart(part, lookup);
    if (result.kind !== 'verified') return printsBreaks(tokens, parts, lookup) ? whole : result;
  }
  return VERIFIED;
}

/**
 * Whether the article itself prints words that stand in brackets in the quotation, next to others
 * of it. Then the brackets are the article’s own.
 */
function printsBreaks(
  tokens: readonly Token[],
  parts: readonly TokenRun[],
  lookup: FingerprintLookup,
): boolean {
  const outsideBrackets = new Set(parts.flat());
  const found = lookup.sequences(tokens.map((token) => token.text));
  return found.some(
    (stands, first) =>
      stands &&
      tokens.slice(first, first + SEQUENCE_LENGTH).some((token) => !outsideBrackets.has(token)),
  );
}

function checkPart(part: TokenRun, lookup: FingerprintLookup): QuotationResult {
  const texts = part.map((token) => token.text);
  if (part.length >= SEQUENCE_LENGTH) return checkSequences(part, lookup.sequences(texts));
  if (lookup.hasPhrase(texts)) return VERIFIED;
  const tokenCount = part.length;
  return { kind: 'too-short', ...rangeOf(part), tokenCount, minimum: SEQUENCE_LENGTH };
}

/** Says from the sequences that are found whether a part stands in the article, or what differs. */
function checkSequences(part: TokenRun, found: readonly boolean[]): QuotationResult {
  const [first] = part;
  const failing = found.indexOf(false);
  if (failing === -1) return VERIFIED;
  // The sequence before stands in the source, so only the last token of this one can be wrong.
  if (failing > 0) return { kind: 'differs', token: part[failing + SEQUENCE_LENGTH - 1] ?? first };
  // A sequence is four tokens in a row. A wrong token k near the beginning of the part spoils every
  // sequence that contains it, those that begin at 0 to k. The first sequence that is found then
  // begins at k + 1, so the wrong token is the one right before it.
  const matching = found.indexOf(true);
  if (matching === -1) return { kind: 'not-found', token: first };
  return { kind: 'differs', token: part[matching - 1] ?? first };
}
