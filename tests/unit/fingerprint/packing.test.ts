import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../src/fingerprint/packing.ts';

describe('pack', () => {
  test('stores sorted gaps, seven bits a byte', () => {
    expect(Buffer.from(pack([300, 1, 300]), 'base64')).toEqual(Buffer.from([1, 0xab, 0x02]));
    expect(pack([])).toBe('');
  });

  test.each([
    [[0], [0]],
    [[127], [0x7f]],
    [[128], [0x80, 0x01]],
    [[16_383], [0xff, 0x7f]],
    [[16_384], [0x80, 0x80, 0x01]],
    [[0xffffffff], [0xff, 0xff, 0xff, 0xff, 0x0f]],
    [
      [1000, 1128],
      [0xe8, 0x07, 0x80, 0x01],
    ],
    [
      [9, 10, 100],
      [9, 1, 90],
    ],
  ])('stores %j as %j', (values, bytes) => {
    expect([...Buffer.from(pack(values), 'base64')]).toEqual(bytes);
    expect([...unpack(Buffer.from(bytes).toString('base64'))]).toEqual(values);
  });

  test('keeps nothing of order and repetition', () => {
    expect(pack([3, 1, 2, 3])).toBe(pack([1, 2, 3]));
  });

  test('is undone by unpack', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (values) => {
        expect(unpack(pack(values))).toEqual(new Set(values));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('unpack', () => {
  test('takes any text', () => {
    expect(unpack('not base64 at all!')).toBeInstanceOf(Set);
    expect(unpack(Buffer.from([0xff, 0xff]).toString('base64')).size).toBe(0);
  });
});
