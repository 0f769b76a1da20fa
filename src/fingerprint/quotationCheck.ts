import type { Fingerprint, KeptText } from './articleFingerprint.ts';
import { openFingerprint, type FingerprintLookup } from './fingerprintLookup.ts';
import type { CutEnd } from './sequencePlaces.ts';
import type { Proof } from './proof.ts';
import { quotationParts } from '../text/quotationParts.ts';
import { proofInResults } from './results.ts';
import { isShort, sequencesOf } from './sequences.ts';
import type { TextRange } from '../text/textRange.ts';
import { UNKNOWN_LANGUAGE } from '../text/unknownLanguage.ts';
import { hasTokens, rangeOf, tokensOf, type Token, type TokenRun } from '../text/tokens.ts';

/** What `checkQuotation` says. Places are in the quotation. */
export type QuotationResult =
  | { readonly kind: 'proved' }
  /** There is nothing in it to check. */
  | { readonly kind: 'no-tokens' }
  /** The source has part of this, up to or from `token`, where the two differ. */
  | { readonly kind: 'differs'; readonly token: Token }
  /** The source has it, but `token` stands outside the quotation marks that the rest stands in. */
  | { readonly kind: 'runs-on'; readonly token: Token }
  /** The source has no sequence of the part that starts with `token`. */
  | { readonly kind: 'not-found'; readonly token: Token }
  /** It begins or ends at `token`: within a word or number of the source, or before a negation. */
  | { readonly kind: 'cut'; readonly token: Token; readonly end: CutEnd }
  | TooShort
  /** The source seems to have it, but sets it in no quotation marks. */
  | { readonly kind: 'not-marked' }
  /** Where the source stops quoting depends on its language, which is not known. */
  | { readonly kind: 'not-told' }
  /** The private fingerprint of the source disproved it. */
  | { readonly kind: 'disproved' }
  /** What is kept of the source cannot say anything of it. */
  | { readonly kind: 'not-asked' };

/**
 * A part that is too short to be looked up. It is proved only where the source itself sets these
 * words in quotation marks.
 */
export interface TooShort extends TextRange {
  readonly kind: 'too-short';
  readonly tokens: TokenRun;
}

const PROVED: QuotationResult = { kind: 'proved' };
const NO_TOKENS: QuotationResult = { kind: 'no-tokens' };
const NOT_MARKED: QuotationResult = { kind: 'not-marked' };
const NOT_TOLD: QuotationResult = { kind: 'not-told' };
const NOT_ASKED: QuotationResult = { kind: 'not-asked' };

const NOT_CHECKED: ReadonlySet<QuotationResult['kind']> = new Set([
  'not-marked',
  'not-told',
  'not-asked',
]);

/** What depends on where a quotation of the source ends, which its language decides. */
const BY_LANGUAGE: ReadonlySet<QuotationResult['kind']> = new Set(['runs-on', 'cut', 'too-short']);

/** What must speak for a part of a quotation, in bits, before it is said where it ends. */
const TELLING_BITS = 10;

/** What the result of a check shows. */
export function proofOf({ kind }: QuotationResult): Proof {
  if (kind === 'proved') return 'proved';
  return NOT_CHECKED.has(kind) ? 'not-checked' : 'not-proved';
}

/**
 * Checks whether a quotation stands word for word in an article, where the article itself quotes.
 *
 * Each of its parts, as `quotationParts` divides it, must stand there. If the article itself prints
 * the brackets or the dots, the quotation may repeat them: it is also proved if all its words,
 * those in brackets among them, follow each other in the article.
 *
 * A part that is shorter than a sequence is proved only if the article sets exactly these words in
 * quotation marks. A longer part must stand in one quotation of it as a whole, and must neither
 * begin nor end within a word or a number of it, nor end right before what negates it there.
 *
 * @param text The quotation, with or without its quotation marks. Linear time.
 * @returns The first problem in the order of the text, or `proved`. Never throws. A wrong word
 *   passes with the small chance that docs/fingerprints.md explains.
 */
export function checkQuotation(text: string, kept: KeptText): QuotationResult {
  const tokens = tokensOf(text);
  if (!hasTokens(tokens)) return NO_TOKENS;
  if ('proved' in kept) return ofResults[proofInResults(kept, 'quotation', text)];
  const result = ask(text, tokens, kept);
  const isUnknown = 'language' in kept && kept.language === UNKNOWN_LANGUAGE;
  return isUnknown && BY_LANGUAGE.has(result.kind) ? NOT_TOLD : result;
}

const ofResults: Readonly<Record<Proof, QuotationResult>> = {
  proved: PROVED,
  'not-proved': { kind: 'disproved' },
  'not-checked': NOT_ASKED,
};

function ask(text: string, tokens: TokenRun, fingerprint: Fingerprint): QuotationResult {
  const lookup = openFingerprint(fingerprint);
  if (!lookup.canRead(tokens)) return NOT_ASKED;
  const whole = checkPart(tokens, lookup);
  if (whole.kind === 'proved' || whole.kind === 'cut') return whole;

  const parts = quotationParts(text, tokens);
  if (parts.length === 0) return NO_TOKENS;
  const results = parts.map((part) => checkPart(part, lookup));
  const failing =
    results.find((result) => proofOf(result) === 'not-proved') ??
    results.find((result) => proofOf(result) === 'not-checked');
  if (failing === undefined) return PROVED;
  return printsBreaks(tokens, parts, lookup) ? whole : failing;
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
  const found = lookup.quotable(tokens);
  return sequencesOf(tokens).some(
    ({ end }, first) =>
      found[first] === true &&
      tokens.slice(first, end).some((token) => !outsideBrackets.has(token)),
  );
}

function checkPart(part: TokenRun, lookup: FingerprintLookup): QuotationResult {
  if (isShort(part))
    return lookup.hasPhrase(part) ? PROVED : { kind: 'too-short', ...rangeOf(part), tokens: part };
  const result = checkSequences(part, lookup);
  return result.kind === 'proved' ? (brokenIn(part, lookup) ?? result) : result;
}

/** Where a part whose sequences are all quoted does not stand so, or begins or ends wrongly. */
function brokenIn(part: TokenRun, lookup: FingerprintLookup): QuotationResult | undefined {
  const sequences = sequencesOf(part);
  const [first] = sequences;
  const last = sequences.at(-1) ?? first;
  if (first === undefined || last === undefined) return undefined;
  if (lookup.isCut('start', first.text)) return { kind: 'cut', token: part[0], end: 'start' };
  if (lookup.isCut('end', last.text))
    return { kind: 'cut', token: part.at(-1) ?? part[0], end: 'end' };
  // The first sequence that does not follow the ones before it ends with a wrong word.
  const next = sequences[lookup.together(part)];
  const token = next && part[next.end - 1];
  return token && { kind: 'differs', token };
}

/** Says from the sequences that are found whether a part stands in the article, or what differs. */
function checkSequences(part: TokenRun, lookup: FingerprintLookup): QuotationResult {
  const quotable = lookup.quotable(part);
  if (!quotable.includes(false)) return PROVED;
  const anywhere = lookup.anywhere(part);
  const isQuoted = quotable.includes(true);
  if (anywhere.includes(false)) {
    // Where some of it is quoted, the strong hashes say where it ends. A few weak ones say nothing.
    const hits = anywhere.filter(Boolean).length;
    const isTelling = hits * lookup.bitsAnywhere >= TELLING_BITS;
    const weakly = isTelling ? firstWrong(part, anywhere) : undefined;
    const token = isQuoted ? firstWrong(part, quotable) : weakly;
    return token ? { kind: 'differs', token } : { kind: 'not-found', token: part[0] };
  }
  const token = isQuoted ? firstWrong(part, quotable) : undefined;
  return token ? { kind: 'runs-on', token } : NOT_MARKED;
}

/** The first token that does not follow where the others stand; nothing where none is found. */
function firstWrong(part: TokenRun, found: readonly boolean[]): Token | undefined {
  const failing = found.indexOf(false);
  // The sequence before is found, so only the last token of this one can be wrong.
  if (failing > 0) return part[(sequencesOf(part)[failing]?.end ?? 0) - 1];
  // A wrong token near the beginning spoils every sequence that contains it. The first sequence
  // that is found then begins right behind it.
  const matching = found.indexOf(true);
  return matching === -1 ? undefined : part[matching - 1];
}
