/**
 * What the kept text of a source shows of words or of a number. What cannot be read with certainty
 * is not checked, never proved.
 */
export const PROOFS = ['proved', 'not-proved', 'not-checked'] as const;

export type Proof = (typeof PROOFS)[number];

/** What holds of several things that all have to be proved. */
export function commonProof(proofs: readonly Proof[]): Proof {
  if (proofs.includes('not-proved')) return 'not-proved';
  return proofs.includes('not-checked') ? 'not-checked' : 'proved';
}

/** What several texts show together, of which any one proves, and only all of them disprove. */
export function jointProof(proofs: readonly Proof[]): Proof {
  if (proofs.includes('proved')) return 'proved';
  return proofs.length === 0 || proofs.includes('not-checked') ? 'not-checked' : 'not-proved';
}
