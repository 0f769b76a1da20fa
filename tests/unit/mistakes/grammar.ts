import type { Mistake } from './mistake.ts';

/** What YAML cannot read, or reads in another way than it was meant. */
export const GRAMMAR: readonly Mistake[] = [];
