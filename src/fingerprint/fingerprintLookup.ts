import type { Fingerprint } from './articleFingerprint.ts';
import { hashOf, leadingBits, type ItemKind } from './hashing.ts';
import { unpack } from './packing.ts';
import { sequencesOf } from './sequences.ts';

/** What can be asked of a fingerprint. A yes is wrong with a chance of at most 0.1 %. */
export interface FingerprintLookup {
  /** For each token but the last three: whether it and the next three stand in the article so. */
  sequences(texts: readonly string[]): boolean[];
  /** Whether the article sets exactly these one to three tokens in quotation marks. */
  hasPhrase(texts: readonly string[]): boolean;
  /** Whether the article prints a number, given in the form of `normalForm`. */
  hasNumber(value: string): boolean;
}

// A check asks the same fingerprint for every passage of a story, and the same passage of every
// fingerprint.
const lookups = new WeakMap<Fingerprint, FingerprintLookup>();
const hashesOfTexts = new WeakMap<readonly string[], readonly number[]>();

/** Unpacks a fingerprint so that it can be asked. */
export function openFingerprint(fingerprint: Fingerprint): FingerprintLookup {
  const lookup = lookups.get(fingerprint) ?? unpackFingerprint(fingerprint);
  lookups.set(fingerprint, lookup);
  return lookup;
}

function unpackFingerprint(fingerprint: Fingerprint): FingerprintLookup {
  const { bits } = fingerprint;
  const sequences = unpack(fingerprint.sequences);
  const phrases = unpack(fingerprint.phrases);
  const numbers = unpack(fingerprint.numbers);
  const storedHash = (kind: ItemKind, item: string): number =>
    leadingBits(hashOf(kind, item), bits);
  return {
    sequences: (texts) =>
      sequenceHashes(texts).map((hash) => sequences.has(leadingBits(hash, bits))),
    hasPhrase: (texts) => phrases.has(storedHash('phrase', texts.join(' '))),
    hasNumber: (value) => numbers.has(storedHash('number', value)),
  };
}

function sequenceHashes(texts: readonly string[]): readonly number[] {
  const known = hashesOfTexts.get(texts);
  if (known) return known;
  const hashes = sequencesOf(texts).map((sequence) => hashOf('sequence', sequence));
  hashesOfTexts.set(texts, hashes);
  return hashes;
}
