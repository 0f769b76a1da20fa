import type { Mistake } from './mistake.ts';

/** Markdown that would look different from what was meant. */
export const TEXT: readonly Mistake[] = [];
