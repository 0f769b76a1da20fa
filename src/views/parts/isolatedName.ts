import type { Words } from '../../words/index.ts';

// FIRST STRONG ISOLATE and its end (Unicode Standard Annex 9).
const START = '\u2068';
const END = '\u2069';

/** Letters of the scripts that run from right to left. */
const FROM_RIGHT =
  /[[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Adlm}]&&\p{L}]/v;

/**
 * A name within a sentence or a list of ours. One that runs in the other direction is marked off:
 * two of them beside each other would change places.
 */
export const isolatedName = ({ direction }: Words, name: string): string =>
  FROM_RIGHT.test(name) === (direction === 'rtl') ? name : START + name + END;
