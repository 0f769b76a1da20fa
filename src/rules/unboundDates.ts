import { claimsIn, figuresIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import type { HistoricDate } from '../schema/date.ts';
import { evidenceNames, givenEvidence } from '../schema/evidence.ts';
import type { DateName, Evidence, EvidenceNames, WithEvidence } from '../schema/evidence.ts';
import { isDated } from '../schema/undated.ts';

/** A date that was worked out, and of which no source is named that prints its bound. */
export interface UnboundDate {
  entry: Entry<unknown>;
  /** the way from the entry to the group that has its fields */
  path: FieldPath;
  names: EvidenceNames;
  date: HistoricDate;
  isAssumed: boolean;
  /** the ends that are those of the story’s own period, which is no bound */
  periodEnds: readonly ('beginning' | 'end')[];
}

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
  evidence: Evidence;
}

type WithDate<N extends DateName> = WithEvidence<N> &
  Readonly<Partial<Record<N, HistoricDate | undefined>>>;

const dated = <N extends DateName>(
  entry: Entry<unknown>,
  path: FieldPath,
  record: WithDate<N>,
  name: N,
): Dated => ({
  entry,
  path,
  names: evidenceNames(name),
  date: record[name],
  evidence: givenEvidence(record, name),
});

const datesIn = (content: Content): Dated[] => [
  ...content.events.map((entry) => dated(entry, [], entry.data, 'date')),
  ...content.sources.map((entry) => dated(entry, [], entry.data, 'published')),
  ...[...claimsIn(content)].map(({ event, claim, path }) => dated(event, path, claim, 'said')),
  ...[...figuresIn(content)].map(({ event, figure, path }) => dated(event, path, figure, 'asOf')),
];

/** The dates that were worked out, and for which no bound is named. */
export function unboundDates(content: Content): UnboundDate[] {
  const period = content.story?.data.period;
  return datesIn(content).flatMap(({ evidence: { basis, boundIn, assumes }, date, ...where }) => {
    if (!date || !isDated(date) || basis === undefined || boundIn.length > 0) return [];
    const isAssumed = assumes !== undefined;
    return [{ ...where, date, isAssumed, periodEnds: periodEnds(date, period) }];
  });
}
