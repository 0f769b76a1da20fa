/** A fingerprint of version 1, as older files have it. docs/fingerprints.md says what it proves. */
export interface FirstFingerprint {
  readonly version: 1;
  readonly algorithm: 'sha256';
  readonly source: string;
  readonly seen?: string | undefined;
  readonly sequenceLength: 4;
  /** How many leading bits of each hash are kept, in all three sets. */
  readonly bits: number;
  readonly words: number;
  /** Every four words in a row, those outside quotation marks too. */
  readonly sequences: string;
  readonly phrases: string;
  readonly numbers: string;
}

/** How many bits a hash of version 1 has beyond those needed to number the items. */
export const FIRST_SPARE = 10;
