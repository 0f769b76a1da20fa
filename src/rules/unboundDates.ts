import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { isDated } from '../schema/undated.ts';
import type { HistoricDate } from '../schema/date.ts';

/** A date that was worked out, and of which no source is named that prints its bound. */
export interface UnboundDate {
  entry: Entry<unknown>;
  /** the names of its fields */
  names: { date: string; basis: string; boundIn: string; assumes: string };
  date: HistoricDate;
  isAssumed: boolean;
  /** the ends that are those of the story’s own period, which is no bound */
  periodEnds: readonly ('beginning' | 'end')[];
}

const OF_EVENT = {
  date: 'date',
  basis: 'dateBasis',
  boundIn: 'dateBoundIn',
  assumes: 'dateAssumes',
};
const OF_SOURCE = {
  date: 'published',
  basis: 'publishedBasis',
  boundIn: 'publishedBoundIn',
  assumes: 'publishedAssumes',
};

function periodEnds(date: HistoricDate, period: HistoricDate | undefined) {
  if (!date.interval || !period) return [];
  return [
    ...(date.start && date.earliest === period.earliest ? (['beginning'] as const) : []),
    ...(date.end && date.latest === period.latest ? (['end'] as const) : []),
  ];
}

/** The dates of events and sources that were worked out, and for which no bound is named. */
export function unboundDates({ story, events, sources }: Content): UnboundDate[] {
  const period = story?.data.period;
  return [
    ...events.flatMap((entry) => {
      const { date, dateBasis, dateBoundIn, dateAssumes } = entry.data;
      if (dateBasis === undefined || dateBoundIn.length > 0 || !isDated(date)) return [];
      const isAssumed = dateAssumes !== undefined;
      return [{ entry, names: OF_EVENT, date, isAssumed, periodEnds: periodEnds(date, period) }];
    }),
    ...sources.flatMap((entry) => {
      const { published: date, publishedBasis, publishedBoundIn, publishedAssumes } = entry.data;
      if (!date || publishedBasis === undefined || publishedBoundIn.length > 0) return [];
      const isAssumed = publishedAssumes !== undefined;
      return [{ entry, names: OF_SOURCE, date, isAssumed, periodEnds: periodEnds(date, period) }];
    }),
  ];
}
