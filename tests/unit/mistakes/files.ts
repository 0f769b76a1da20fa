import type { Mistake } from './mistake.ts';

/** Files of the wrong name, place or kind. */
export const FILES: readonly Mistake[] = [];
