import { claimsIn, figuresIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { isDated } from '../schema/undated.ts';
import type { HistoricDate } from '../schema/date.ts';

/** The names of the fields that say how a date is known. */
interface Names {
  date: string;
  basis: string;
  boundIn: string;
  assumes: string;
}

/** A date that was worked out, and of which no source is named that prints its bound. */
export interface UnboundDate {
  entry: Entry<unknown>;
  /** the way from the entry to the group that has its fields */
  path: FieldPath;
  names: Names;
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

const OF_CLAIM = {
  date: 'said',
  basis: 'saidBasis',
  boundIn: 'saidBoundIn',
  assumes: 'saidAssumes',
};
const OF_FIGURE = {
  date: 'asOf',
  basis: 'asOfBasis',
  boundIn: 'asOfBoundIn',
  assumes: 'asOfAssumes',
};

function periodEnds(date: HistoricDate, period: HistoricDate | undefined) {
  if (!date.interval || !period) return [];
  return [
    ...(date.start && date.earliest === period.earliest ? (['beginning'] as const) : []),
    ...(date.end && date.latest === period.latest ? (['end'] as const) : []),
  ];
}

/** A date, and what its entry says of how it is known. */
interface Dated extends Pick<UnboundDate, 'entry' | 'path' | 'names'> {
  date: HistoricDate | undefined;
  basis: string | undefined;
  boundIn: readonly string[];
  assumes: string | undefined;
}

function* datesIn(content: Content): Generator<Dated> {
  for (const entry of content.events) {
    const { date, dateBasis: basis, dateBoundIn: boundIn, dateAssumes: assumes } = entry.data;
    if (isDated(date)) yield { entry, path: [], names: OF_EVENT, date, basis, boundIn, assumes };
  }
  for (const entry of content.sources) {
    const { published: date, publishedBasis: basis, publishedBoundIn: boundIn } = entry.data;
    const assumes = entry.data.publishedAssumes;
    yield { entry, path: [], names: OF_SOURCE, date, basis, boundIn, assumes };
  }
  for (const { event: entry, claim, path } of claimsIn(content)) {
    const { said: date, saidBasis: basis, saidBoundIn: boundIn, saidAssumes: assumes } = claim;
    yield { entry, path, names: OF_CLAIM, date, basis, boundIn, assumes };
  }
  for (const { event: entry, figure, path } of figuresIn(content)) {
    const { asOf: date, asOfBasis: basis, asOfBoundIn: boundIn, asOfAssumes: assumes } = figure;
    yield { entry, path, names: OF_FIGURE, date, basis, boundIn, assumes };
  }
}

/** The dates that were worked out, and for which no bound is named. */
export function unboundDates(content: Content): UnboundDate[] {
  const period = content.story?.data.period;
  return [...datesIn(content)].flatMap(({ basis, boundIn, assumes, date, ...where }) => {
    if (!date || basis === undefined || boundIn.length > 0) return [];
    const isAssumed = assumes !== undefined;
    return [{ ...where, date, isAssumed, periodEnds: periodEnds(date, period) }];
  });
}
