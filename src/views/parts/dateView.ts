import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { hasFurtherDates } from '../../domain/occurrences.ts';
import { surenessOfEvent, surenessOfSource } from '../../domain/sureness.ts';
import type { Sureness } from '../../domain/sureness.ts';
import { isoOfDay, partsOfDay } from '../../schema/calendarDays.ts';
import type { DatePoint, HistoricDate, IsoDay } from '../../schema/date.ts';
import type { Words } from '../../words/index.ts';
import { dateLabel, dayLabel } from './dateLabel.ts';
import { happenedLabel } from './happenedLabel.ts';

export type Certainty = 'exact' | 'approximate' | 'month' | 'range' | 'from' | 'by' | 'unknown';

/** A date as a page prints it. */
export interface DateView {
  label: string;
  /**
   * for `<time datetime>`: a day, maybe with its time, a month or a year in the format of ISO 8601;
   * absent for anything less certain
   */
  dateTime: string | undefined;
  certainty: Certainty;
  certaintyLabel: string;
  sureness: Sureness;
  /** the word that stands beside the date; absent where a source prints it */
  surenessLabel: string | undefined;
  /** the date with that word, for where only a text can stand */
  inFull: string;
}

/** How many characters each precision leaves out of an ISO day. */
const LEFT_OUT: Partial<Record<DatePoint['precision'], number>> = {
  day: 0,
  month: '-DD'.length,
  year: '-MM-DD'.length,
};

/** HTML knows no years before the year 1, and no sign before one of more than four digits. */
function isoOf({
  precision,
  earliest,
}: Pick<DatePoint, 'precision' | 'earliest'>): string | undefined {
  const left = LEFT_OUT[precision];
  if (left === undefined || partsOfDay(earliest).year < 1) return undefined;
  const day = isoOfDay(earliest).replace('+', '');
  return day.slice(0, day.length - left);
}

/** A distance from UTC of whole hours has its minutes in HTML. */
const withMinutes = (text: string): string => text.replace(/(?<=:\d\d[+-]\d\d)$/, ':00');

/** What a date is in a form for machines, where it is as plain as that. */
function dateTimeOf(date: HistoricDate, certainty: Certainty): string | undefined {
  const isPlain = certainty === 'exact' || certainty === 'month';
  const day = isPlain && date.start ? isoOf(date.start) : undefined;
  return day !== undefined && date.time ? withMinutes(date.edtf) : day;
}

/** How firm a date is: the shape of its mark on the rail. */
function certaintyOf({ interval, start, end }: HistoricDate): Certainty {
  if (interval && start && end) return 'range';
  if (interval && !start && !end) return 'unknown';
  if (interval) return start ? 'from' : 'by';
  if (!start || start.approximate || start.uncertain) return 'approximate';
  return start.precision === 'day' ? 'exact' : 'month';
}

/**
 * A date in the language of the site, with how certain it is.
 * @param sureness of a date that an entry has for itself
 */
export function dateView(
  date: HistoricDate,
  words: Words,
  sureness: Sureness = 'printed',
): DateView {
  const certainty = certaintyOf(date);
  const label = dateLabel(date, words);
  const isSaid = sureness !== 'printed' && certainty !== 'unknown';
  const surenessLabel = isSaid ? words.date.sureness[sureness] : undefined;
  return {
    label,
    dateTime: dateTimeOf(date, certainty),
    certainty,
    certaintyLabel: words.date.certainty[certainty],
    sureness: isSaid ? sureness : 'printed',
    surenessLabel,
    inFull: surenessLabel === undefined ? label : words.date.withSureness(label, surenessLabel),
  };
}

/** A text for a date with the word for one that no source prints. */
export const labelInFull = (
  label: string,
  { date }: Words,
  sureness: Sureness | undefined = 'printed',
): string => (sureness === 'printed' ? label : date.withSureness(label, date.sureness[sureness]));

/** A day of the calendar for `<time datetime>`; nothing where HTML cannot write its year. */
export const dateTimeOfDay = (day: IsoDay): string | undefined =>
  isoOf({ precision: 'day', earliest: day });

/** A day with the word for one that no source prints. */
export const dayInFull = (day: IsoDay, words: Words, sureness: Sureness | undefined): string =>
  labelInFull(dayLabel(day, words), words, sureness);

/** When an event happened. It stands at its first date, and the label has all of them. */
export function eventDateView(event: ArchiveEvent, words: Words): DateView {
  const sureness = surenessOfEvent(event);
  const first = dateView(event.date, words, sureness);
  if (!hasFurtherDates(event)) return first;
  const label = happenedLabel(event, words);
  return { ...first, label, dateTime: undefined, inFull: labelInFull(label, words, sureness) };
}

/** The day on which a source was published, as far as one is given. */
export const publishedView = (source: Source, words: Words): DateView | undefined =>
  source.published && dateView(source.published, words, surenessOfSource(source));
