import fc from 'fast-check';

/**
 * Any code point but the halves of pairs, as the unit `binary` of fast-check, whose table takes a
 * second to make.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));
