import type { Mistake } from './mistake.ts';

/** Fields that are missing, misspelt, or hold what they may not. */
export const FIELDS: readonly Mistake[] = [];
