import { bitsFor, hashOf, leadingBits, type ItemKind } from './hashing.ts';
import { pack, unpack } from './packing.ts';

/** A set of items, of which only the first bits of their hashes are kept. */
export interface HashSet {
  /** How many bits are kept of each hash. */
  readonly bits: number;
  /** The hashes, as `pack` writes them. */
  readonly hashes: string;
}

/** A set that can be asked. */
export interface OpenHashSet {
  /** Whether an item seems to be in it, by the first 32 bits of its hash. */
  readonly has: (hash: number) => boolean;
  /** How much a yes says: it is wrong with a chance of 2^-`bitsOfYes`. */
  readonly bitsOfYes: number;
}

/**
 * Keeps of some items what can tell whether a given one is among them.
 *
 * @param spare How many bits it keeps at most beyond those that number the items: each halves the
 *   chance that another item seems to be among them, and the work of who guesses what they are.
 */
export function hashSetOf(kind: ItemKind, items: Iterable<string>, spare: number): HashSet {
  const all = [...new Set(items)];
  const bits = bitsFor(all.length, spare);
  return { bits, hashes: pack(all.map((item) => leadingBits(hashOf(kind, item), bits))) };
}

/** Unpacks a set so that it can be asked. */
export function openHashSet({ bits, hashes }: HashSet): OpenHashSet {
  const kept = unpack(hashes);
  return {
    has: (hash) => kept.has(leadingBits(hash, bits)),
    bitsOfYes: bits - Math.log2(Math.max(1, kept.size)),
  };
}

/** Whether a set has more items than its bits can tell apart: it would say yes to anything. */
export const isCrowded = (set: HashSet, spare: number): boolean =>
  openHashSet(set).bitsOfYes < spare;
