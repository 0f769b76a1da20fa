import { bitsFor, hashOf, leadingBits, type ItemKind } from './hashing.ts';
import { numbersIn } from '../numbers/numbers.ts';
import { pack } from './packing.ts';
import { quotedInArticle } from '../text/quotationMarks.ts';
import { SEQUENCE_LENGTH, sequencesOf } from './sequences.ts';
import { tokensOf } from '../text/tokens.ts';

/**
 * What is kept of an article, as JSON: enough to tell whether given words stand in it, too little
 * to read it. docs/fingerprints.md explains what is stored, and why in this way.
 */
export interface Fingerprint {
  readonly version: 1;
  readonly algorithm: 'sha256';
  /** The id of the source. It is not part of what is hashed. */
  readonly source: string;
  /** When the version was seen that it is of, as the entry has it; absent where it is of none. */
  readonly seen?: string;
  readonly sequenceLength: typeof SEQUENCE_LENGTH;
  /** How many leading bits of each hash are kept, in all three sets. */
  readonly bits: number;
  /** How many tokens the article has. */
  readonly words: number;
  /** The hashes of all sequences of that many tokens, as `pack` writes them. */
  readonly sequences: string;
  /**
   * The hashes of the quotations of fewer tokens: what the article itself sets in quotation marks.
   */
  readonly phrases: string;
  /** The hashes of the numbers that the article prints, in the form that `numbersIn` gives them. */
  readonly numbers: string;
}

/**
 * The fingerprints of sources, by the id of the source: first the one that belongs to no version,
 * then those of its versions in the order in which they were seen. A source that has none is not
 * there.
 */
export type Fingerprints = ReadonlyMap<string, readonly Fingerprint[]>;

/**
 * Takes the fingerprint of an article.
 *
 * @param text The text of the article. Leave out what does not belong to it. Linear time.
 * @param sourceId The id of the source, kept to name it.
 * @param seen When this version of it was seen, kept as well.
 * @returns The same for the same text, always. Never throws.
 */
export function fingerprintOf(text: string, sourceId: string, seen?: string): Fingerprint {
  const texts = textsOf(text);
  const sequences = new Set(sequencesOf(texts));
  const phrases = new Set(shortQuotations(text));
  const numbers = new Set(numbersIn(text, 'en').flatMap(({ readings }) => readings));
  const bits = bitsFor(Math.max(sequences.size, phrases.size, numbers.size));

  const packedHashes = (kind: ItemKind, items: Set<string>): string =>
    pack([...items].map((item) => leadingBits(hashOf(kind, item), bits)));
  return {
    version: 1,
    algorithm: 'sha256',
    source: sourceId,
    ...(seen === undefined ? {} : { seen }),
    sequenceLength: SEQUENCE_LENGTH,
    bits,
    words: texts.length,
    sequences: packedHashes('sequence', sequences),
    phrases: packedHashes('phrase', phrases),
    numbers: packedHashes('number', numbers),
  };
}

function textsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.text);
}

/** What the article quotes in fewer tokens than a sequence has. */
function shortQuotations(text: string): string[] {
  return quotedInArticle(text, 'en')
    .map(({ start, end }) => textsOf(text.slice(start, end)))
    .filter((texts) => texts.length > 0 && texts.length < SEQUENCE_LENGTH)
    .map((texts) => texts.join(' '));
}
