import { dated } from '../../support/case.ts';
import type { Mistake } from './mistake.ts';

/** What stands for a date, and the date that was meant. */
const MEANT: readonly [value: string, meant: string][] = [
  ['2024–03–04', '2024-03-04'],
  ['2024‑03‑04', '2024-03-04'],
  ['2024-O3-04', '2024-03-04'],
  ['2024-03-04Z', '2024-03-04'],
  ['2024-03-04-', '2024-03-04'],
  ['2024-03-04...', '2024-03-04'],
  ['2024-03-04 (Monday)', '2024-03-04'],
  ['Published on 4 March 2024', '2024-03-04'],
  ['2024-03-04/...', '2024-03-04/..'],
  ['2024-03-04/open', '2024-03-04/..'],
  ['2024-03-04/now', '2024-03-04/..'],
  ['2024-03-04 / 2024-03-05', '2024-03-04/2024-03-05'],
  ['2024-03-04\\2024-03-05', '2024-03-04/2024-03-05'],
  ['after 4 March 2024', '2024-03-04/..'],
  ['before 4 March 2024', '../2024-03-04'],
  ['2024-03-??', '2024-03'],
  ['mid-March 2024', '2024-03-15~'],
  ['2024-W10', '2024-03-04/2024-03-10'],
  ['2024-Q1', '2024-01/2024-03'],
  ['2024-03-04/05', '2024-03-04/2024-03-05'],
  ['2024-03-04/03-05', '2024-03-04/2024-03-05'],
  ['2024-03-04 10:00-12:00', '2024-03-04'],
];

/** Dates whose meaning is plain though they are written otherwise. */
export const DATES: readonly Mistake[] = MEANT.map(([value, meant]) => ({
  name: `the date ${value}`,
  files: dated(JSON.stringify(value)),
  says:
    `content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “${value}” in “date”, ` +
    `expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “${meant}”.`,
}));
