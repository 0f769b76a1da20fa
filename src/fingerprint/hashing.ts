import { createHash } from 'node:crypto';

/** How many bits a hash has beyond those needed to number the items of its article. */
export const SPARE_BITS = 10;

const BITS_OF_HASH = 32;

/** What is hashed. The kinds differ, so that a number never equals a phrase. */
export type ItemKind = 'sequence' | 'phrase' | 'number';

/** How many bits of each hash a fingerprint keeps for its largest set of items. */
export function bitsFor(items: number): number {
  return Math.min(BITS_OF_HASH, Math.ceil(Math.log2(Math.max(1, items))) + SPARE_BITS);
}

/** The first 32 bits of the hash of an item. */
export function hashOf(kind: ItemKind, item: string): number {
  return createHash('sha256').update(`${kind}\n${item}`).digest().readUInt32BE(0);
}

/** The leading bits of a hash that `hashOf` gave. */
export function leadingBits(hash: number, bits: number): number {
  return hash >>> (BITS_OF_HASH - bits);
}
