import { createHash } from 'node:crypto';
import { MIN_CHECKED_WORDS } from '../problems/limits.ts';
import { words } from './tokens.ts';
import { numbersIn } from './numbers.ts';
import { pack, unpack } from './packing.ts';
import { quotedRanges, singleQuotedRanges } from './quotes.ts';

/** How many words in a row are hashed together: shorter passages cannot be checked. */
export const SEQUENCE_LENGTH = MIN_CHECKED_WORDS;

/** How many bits a hash has beyond those needed to number the sequences of its article. */
export const SPARE_BITS = 10;

/**
 * What is kept of an article, as plain JSON: enough to tell whether given words stand in it, too
 * little to read it.
 *
 * **What is stored.** Every four words in a row (`words` says what a word is) are hashed with
 * SHA-256 (FIPS 180-4), and of each hash only the first b bits are kept. The results are sorted
 * and each is kept once, so the order of the text is gone. The article's short quotations and its
 * numbers are kept in the same way.
 *
 * **Why so few bits.** With whole hashes, someone who knows three words in a row could try every
 * word of the language as the fourth, and walk through the article word by word. With b bits, a
 * vocabulary of V words meets N stored hashes V·N/2^b times by chance. For an article of 600
 * words, b is 20: 50,000 · 600 / 2^20 ≈ 29 false continuations beside the true one, at every
 * step. And yet a wrong word in a quotation passes only with a chance of N/2^b, here 0.06 %, for
 * each sequence that covers it (one for the last word, four inside).
 *
 * **Why b follows the length.** b is the number of bits of N, plus 10. That keeps N/2^b between
 * 2^-11 and 2^-10 (0.05 % and 0.1 %) for every article: long ones are checked as strictly as
 * short ones, and short ones give away as little as long ones (24 to 49 false continuations).
 *
 * **Why there is no salt.** Articles share passages, agency copy above all. Were each article
 * hashed with a salt of its own, two fingerprints of one passage would be two independent tests
 * of every guess, and only V·(N/2^b)² ≈ 0.02 false continuations would be left: the passage could
 * be read. Without a salt the second test repeats the first. All it adds is which S hashes are
 * shared, and that leaves V·S/2^b, about 5 for a hundred. There is nothing else that a salt could
 * do here: a table computed in advance is no faster than hashing 50,000 words.
 *
 * **What this does not do.** It is no encryption. It takes away reading the text off the file by
 * looking words up. A guess that is good for other reasons (the article is public; a language
 * model expects a few hundred words instead of 50,000) is confirmed or refuted, which is what a
 * fingerprint is for. Phrases of one to three words and numbers can be found by trying them all.
 *
 * **What version 1 means.** Learning to read more quotation marks and more ways to write a number
 * adds to the sets of a text and takes nothing a check needs from them: an earlier file stays
 * valid, and proves no more than it did.
 *
 * **Size.** About 2.7 kB of JSON for 1,000 words, growing in proportion.
 */
export interface Fingerprint {
  readonly version: 1;
  readonly algorithm: 'sha256';
  /** The id of the source. It is not part of what is hashed. */
  readonly source: string;
  readonly sequenceLength: 4;
  /** How many leading bits of each hash are kept, in all three sets. */
  readonly bits: number;
  /** How many words the article has. */
  readonly words: number;
  /** The hashes of all sequences of four words, as `pack` writes them. */
  readonly sequences: string;
  /** Those of the quotations of one to three words which the article itself marks as such. */
  readonly phrases: string;
  /** Those of the numbers the article prints, in the form that `numbersIn` gives them. */
  readonly numbers: string;
}

/** What can be asked of a fingerprint. A yes is wrong with a chance of at most 0.1 %. */
export interface Lookup {
  /** For each word but the last three: whether it and the next three stand in the article so. */
  sequences(texts: readonly string[]): boolean[];
  /** Whether the article sets exactly these one to three words in quotation marks. */
  hasPhrase(texts: readonly string[]): boolean;
  /** Whether the article prints a number, given in the form of `normalForm`. */
  hasNumber(value: string): boolean;
}

/**
 * Takes the fingerprint of an article.
 *
 * @param text The article as plain text. Leave out what does not belong to it. Linear time.
 * @param sourceId The id of the source, kept to name it.
 * @returns The same for the same text, always. Never throws.
 */
export function fingerprintOf(text: string, sourceId: string): Fingerprint {
  const texts = words(text).map((word) => word.text);
  const sequences = new Set(sequencesOf(texts));
  const phrases = new Set(shortQuotations(text));
  const numbers = new Set(
    numbersIn(text).flatMap(({ value, grouped }) =>
      grouped === undefined ? [value] : [value, grouped],
    ),
  );
  const bits = bitsFor(Math.max(sequences.size, phrases.size, numbers.size));

  const hashes = (kind: Kind, entries: Set<string>): string =>
    pack([...entries].map((entry) => truncatedHash(kind, entry, bits)));
  return {
    version: 1,
    algorithm: 'sha256',
    source: sourceId,
    sequenceLength: SEQUENCE_LENGTH,
    bits,
    words: texts.length,
    sequences: hashes('sequence', sequences),
    phrases: hashes('phrase', phrases),
    numbers: hashes('number', numbers),
  };
}

// A check asks the same fingerprint for every passage of a story, and the same passage of every
// fingerprint.
const opened = new WeakMap<Fingerprint, Lookup>();
const hashed = new WeakMap<readonly string[], number[]>();

/** Unpacks a fingerprint so that it can be asked. */
export function openFingerprint(prints: Fingerprint): Lookup {
  const lookup = opened.get(prints) ?? unpackFingerprint(prints);
  opened.set(prints, lookup);
  return lookup;
}

function unpackFingerprint(prints: Fingerprint): Lookup {
  const sequences = unpack(prints.sequences);
  const phrases = unpack(prints.phrases);
  const numbers = unpack(prints.numbers);
  return {
    sequences: (texts) =>
      sequenceHashes(texts).map((hash) => sequences.has(truncate(hash, prints.bits))),
    hasPhrase: (texts) => phrases.has(truncatedHash('phrase', texts.join(' '), prints.bits)),
    hasNumber: (value) => numbers.has(truncatedHash('number', value, prints.bits)),
  };
}

type Kind = 'sequence' | 'phrase' | 'number';

function bitsFor(entries: number): number {
  return Math.min(32, Math.ceil(Math.log2(Math.max(1, entries))) + SPARE_BITS);
}

/** The first 32 bits. */
const hashOf = (kind: Kind, entry: string): number =>
  createHash('sha256').update(`${kind}\n${entry}`).digest().readUInt32BE(0);

const truncate = (hash: number, bits: number): number => hash >>> (32 - bits);

const truncatedHash = (kind: Kind, entry: string, bits: number): number =>
  truncate(hashOf(kind, entry), bits);

function sequenceHashes(texts: readonly string[]): number[] {
  const known = hashed.get(texts);
  if (known) return known;
  const hashes = sequencesOf(texts).map((entry) => hashOf('sequence', entry));
  hashed.set(texts, hashes);
  return hashes;
}

function sequencesOf(texts: readonly string[]): string[] {
  const sequences: string[] = [];
  for (let end = SEQUENCE_LENGTH; end <= texts.length; end++) {
    sequences.push(texts.slice(end - SEQUENCE_LENGTH, end).join(' '));
  }
  return sequences;
}

function shortQuotations(text: string): string[] {
  const ranges = [...quotedRanges(text).ranges, ...singleQuotedRanges(text)];
  return ranges
    .map(({ start, end }) => words(text.slice(start, end)).map((word) => word.text))
    .filter((texts) => texts.length > 0 && texts.length < SEQUENCE_LENGTH)
    .map((texts) => texts.join(' '));
}
