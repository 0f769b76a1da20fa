import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const BITS_OF_HASH = 32;

/** What is hashed. The kinds differ, so that a number never equals a phrase. */
export type ItemKind = 'sequence' | 'phrase' | 'number' | 'place';

/**
 * How many bits of each hash a set keeps: what numbers its items, and some to spare. A wrong item
 * seems to be in it with a chance between 2^-`spare` and twice that.
 */
export function bitsFor(items: number, spare: number): number {
  return Math.min(BITS_OF_HASH, Math.floor(Math.log2(Math.max(1, items))) + spare);
}

/** The first 32 bits of the hash of an item. */
export function hashOf(kind: ItemKind, item: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(`${kind}\n${item}`));
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** The leading bits of a hash that `hashOf` gave. */
export function leadingBits(hash: number, bits: number): number {
  return hash >>> (BITS_OF_HASH - bits);
}
