import { describe, expect, test } from 'vitest';
import { bitsFor, hashOf, leadingBits } from '../../../src/fingerprint/hashing.ts';

describe('bitsFor', () => {
  test.each([
    [0, 10, 10],
    [1, 10, 10],
    [2, 10, 11],
    [3, 10, 11],
    [4, 10, 12],
    [511, 5, 13],
    [512, 5, 14],
    [2 ** 22, 10, 32],
    [2 ** 40, 10, 32],
  ])('%d items with %d bits to spare have hashes of %d bits', (items, spare, bits) => {
    expect(bitsFor(items, spare)).toBe(bits);
  });
});

describe('hashOf', () => {
  test('gives the first 32 bits of SHA-256', () => {
    // printf 'number\n3000' | sha256sum
    expect(hashOf('number', '3000').toString(16)).toBe('f0e143be');
  });

  test('differs between the kinds of item', () => {
    const kinds = ['sequence', 'phrase', 'number'] as const;
    expect(new Set(kinds.map((kind) => hashOf(kind, '3000'))).size).toBe(3);
  });
});

describe('leadingBits', () => {
  test.each([
    [0xffffffff, 10, 0x3ff],
    [0x80000000, 1, 1],
    [0x80000000, 32, 0x80000000],
    [0x12345678, 12, 0x123],
  ])('of %i, %i', (hash, bits, expected) => {
    expect(leadingBits(hash, bits)).toBe(expected);
  });
});
