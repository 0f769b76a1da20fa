import { parseDateOrTime } from './timedDate.ts';
import type { HistoricDate } from './date.ts';

/** A date of which nothing is known: in EDTF a range that is open at both ends. */
export const NO_DATE: HistoricDate = {
  edtf: '../..',
  interval: true,
  start: null,
  end: null,
  earliest: null,
  latest: null,
};

/** Whether anything is known of a date. */
export const isDated = ({ start, end }: HistoricDate): boolean => start !== null || end !== null;

/** As `parseDateOrTime`, but `../..` says that nothing is known of the date. */
export const parseTimeOrNone = (text: string): HistoricDate =>
  text === NO_DATE.edtf ? NO_DATE : parseDateOrTime(text);
