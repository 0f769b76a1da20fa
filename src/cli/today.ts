import type { IsoDay } from '../schema/date.ts';

/** The day on which a command runs (UTC): the one place that looks at a clock. */
export const today = (): IsoDay => new Date().toISOString().slice(0, 10);
