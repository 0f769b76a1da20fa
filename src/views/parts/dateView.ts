import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { surenessOfEvent, surenessOfSource } from '../../domain/sureness.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { DatePoint, HistoricDate, IsoDay } from '../../schema/date.ts';
import type { Words } from '../../words/index.ts';
import { dateLabel, dayLabel } from './dateLabel.ts';

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

/** How many characters of an ISO day each precision keeps: `2024-10-23`, `2024-10`, `2024`. */
const ISO_LENGTHS: Partial<Record<DatePoint['precision'], number>> = { day: 10, month: 7, year: 4 };

function isoOf({ precision, earliest }: DatePoint): string | undefined {
  const length = ISO_LENGTHS[precision];
  return length === undefined ? undefined : earliest.slice(0, length);
}

/** What a date is in a form for machines, where it is as plain as that. */
function dateTimeOf(date: HistoricDate, certainty: Certainty): string | undefined {
  if (date.time) return date.edtf;
  const isPlain = certainty === 'exact' || certainty === 'month';
  return isPlain && date.start ? isoOf(date.start) : undefined;
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

/** A day with the word for one that no source prints. */
export const dayInFull = (day: IsoDay, words: Words, sureness: Sureness | undefined): string =>
  labelInFull(dayLabel(day, words), words, sureness);

/** The date of an event. */
export const eventDateView = (event: ArchiveEvent, words: Words): DateView =>
  dateView(event.date, words, surenessOfEvent(event));

/** The day on which a source was published, as far as one is given. */
export const publishedView = (source: Source, words: Words): DateView | undefined =>
  source.published && dateView(source.published, words, surenessOfSource(source));
