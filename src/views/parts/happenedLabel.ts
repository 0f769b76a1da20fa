import type { ArchiveEvent } from '../../domain/archive.ts';
import { datesOf, lastDaysOfMonth } from '../../domain/occurrences.ts';
import type { HistoricDate } from '../../schema/date.ts';
import { isExactDay } from '../../schema/timedDate.ts';
import type { Words } from '../../words/index.ts';
import { dateLabel, daysOfMonthLabels } from './dateLabel.ts';

/** What dates have to share to be told together: “3, 10 and 17 March 2024”. */
const monthOfExactDay = (date: HistoricDate): string =>
  isExactDay(date) && !date.time && date.start
    ? `${date.start.year}-${date.start.month ?? ''}`
    : date.edtf;

/** Several dates as one phrase. */
function datesLabel(dates: readonly HistoricDate[], words: Words): string {
  const labels = [...Map.groupBy(dates, monthOfExactDay).values()].map((same) => {
    const days = same.flatMap(({ start }) => start ?? []);
    const [only] = same.length === 1 ? same : [];
    return only ? dateLabel(only, words) : words.list(daysOfMonthLabels(days, words));
  });
  return words.list(labels);
}

/**
 * All of when an event happened, as people say it: “3, 10 and 17 March 2024”, “every week from 3
 * March 2024 until 28 April 2024”.
 */
export function happenedLabel(event: ArchiveEvent, words: Words): string {
  const { recurs, recursUntil, date, alsoOn } = event;
  if (!recurs) return datesLabel(datesOf(event), words);
  const { every, recurring, recurringEndUnknown, inShortMonths, recurringAlso } = words.date;
  const from = dateLabel(date, words);
  const plain = recursUntil
    ? recurring(every[recurs], from, dateLabel(recursUntil, words))
    : recurringEndUnknown(every[recurs], from);
  const recurrence = lastDaysOfMonth(event) ? inShortMonths(plain) : plain;
  return alsoOn.length > 0 ? recurringAlso(recurrence, datesLabel(alsoOn, words)) : recurrence;
}
