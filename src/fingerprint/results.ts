import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Taking } from './articleFingerprint.ts';
import type { Proof } from './proof.ts';
import { quotationParts } from '../text/quotationParts.ts';
import { hashedText } from './sequences.ts';
import { tokensOf } from '../text/tokens.ts';

/**
 * What a private fingerprint proved of this site’s quotations and numbers. It holds digests of
 * these alone, so nothing can be found from it but what the site itself prints.
 */
export interface Results extends Omit<Taking, 'quotedFreely'> {
  /** By which rules words and numbers were read: version 1 left out the signs of numbers. */
  readonly version: 1 | 2;
  readonly source: string;
  /** The day on which it was last asked something. */
  readonly checked?: string | undefined;
  /** How many bits of each hash prove words in the private fingerprint. */
  readonly bits: number;
  /** How many tokens the article has. */
  readonly words: number;
  /** The digests of what was proved, and of what was not. */
  readonly proved: readonly string[];
  readonly notProved: readonly string[];
}

/** What can be asked of a text. */
export type AskedKind = 'quotation' | 'number';

/** What stands in the results for a quotation or a number. */
export function digestOf(
  { source, seen = '' }: Pick<Results, 'source' | 'seen'>,
  kind: AskedKind,
  text: string,
): string {
  const asked = kind === 'quotation' ? quotedForm(text) : text;
  return bytesToHex(sha256(utf8ToBytes([source, seen, kind, asked].join('\n'))));
}

/**
 * The words of a quotation and how it is divided: the same, whatever its marks and its Markdown.
 */
function quotedForm(text: string): string {
  const tokens = tokensOf(text);
  return [tokens, ...quotationParts(text, tokens)].map(hashedText).join('\n');
}

const DIGIT = /\p{N}/u;

const sets = new WeakMap<Results, { proved: Set<string>; notProved: Set<string> }>();

/** What the results say of a quotation or a number; what was not asked is not checked. */
export function proofInResults(results: Results, kind: AskedKind, text: string): Proof {
  if (results.version === 1 && DIGIT.test(text)) return 'not-checked';
  const known = sets.get(results) ?? {
    proved: new Set(results.proved),
    notProved: new Set(results.notProved),
  };
  sets.set(results, known);
  const digest = digestOf(results, kind, text);
  if (known.proved.has(digest)) return 'proved';
  return known.notProved.has(digest) ? 'not-proved' : 'not-checked';
}
