import { BRACKETS } from './grammar/brackets.ts';
import { FRAMES } from './grammar/frames.ts';
import { INDENTATION } from './grammar/indentation.ts';
import { SIGNS } from './grammar/signs.ts';
import { TEXTS } from './grammar/texts.ts';
import type { Mistake } from './mistake.ts';

/** What YAML cannot read, or reads in another way than it was meant. */
export const GRAMMAR: readonly Mistake[] = [
  ...FRAMES,
  ...INDENTATION,
  ...SIGNS,
  ...BRACKETS,
  ...TEXTS,
];
