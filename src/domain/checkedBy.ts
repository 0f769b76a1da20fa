import type { KeptText } from '../fingerprint/articleFingerprint.ts';
import { WORDS_IN_SEQUENCE } from '../fingerprint/sequences.ts';

/** What the text of a source was checked by. */
export interface CheckedBy {
  version: number;
  algorithm: 'sha256';
  sequenceLength: number;
  /** of each hash that proves words */
  bits: number;
  words: number;
  /** the day on which it was taken, by whom, and of which copy, as far as that is noted */
  taken: string | undefined;
  by: string | undefined;
  copy: string | undefined;
  /** whether the fingerprint is kept by the maintainers, and only its results are published */
  isPrivate: boolean;
}

const bitsOf = (kept: KeptText): number => ('quoted' in kept ? kept.quoted.bits : kept.bits);

/** What is told of what is kept of a text. */
export function checkedBy(kept: KeptText): CheckedBy {
  const isPrivate = 'proved' in kept;
  const { taken, by, copy } = isPrivate || 'quoted' in kept ? kept : {};
  return {
    version: kept.version,
    algorithm: 'sha256',
    sequenceLength: WORDS_IN_SEQUENCE,
    bits: bitsOf(kept),
    words: kept.words,
    taken,
    by,
    copy,
    isPrivate,
  };
}
