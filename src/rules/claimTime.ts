import type { ClaimInFile } from '../parse/claims.ts';
import { isCertainlyLater } from '../schema/certainlyLater.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { EventFields } from '../schema/kinds.ts';
import { NO_DATE } from '../schema/undated.ts';
import type { RuleContext } from './rule.ts';

/** The times of which a claim was made at the first. Where there is none, nothing says when. */
type ClaimTimes = readonly HistoricDate[];

/** When something was said at an event, which may have been at any of its dates. */
function timeAt({ date, alsoOn, recurs }: EventFields): HistoricDate {
  const last = recurs === undefined ? alsoOn.at(-1) : NO_DATE;
  if (!last) return date;
  const { edtf, start, earliest } = date;
  return { edtf, interval: true, start, end: last.end, earliest, latest: last.latest };
}

/**
 * When a claim was made, as far as its entry and what it names say so. What a publication says in
 * its own words it says in the first report, whichever that is.
 */
export function claimTimes(context: RuleContext, { event, claim }: ClaimInFile): ClaimTimes {
  if (claim.said) return [claim.said];
  const isByPublication = context.actors.get(claim.by)?.data.kind === 'publication';
  if (claim.occasion === undefined && isByPublication)
    return claim.sources.map((id) => context.sources.get(id)?.data.published ?? NO_DATE);
  const at = claim.occasion === undefined ? event : context.events.get(claim.occasion);
  return at && context.occasions.has(at.data.kind) ? [timeAt(at.data)] : [];
}

/** The times of two claims of which the one was certainly made later than the other. */
interface InOrder {
  earlier: HistoricDate;
  later: HistoricDate;
}

/** A time of each of two claims, where the second was certainly made later than the first. */
export function timesInOrder(first: ClaimTimes, second: ClaimTimes): InOrder | undefined {
  const pairs = second.flatMap((later) => {
    const earlier = first.find((one) => isCertainlyLater(later, one));
    return earlier ? [{ earlier, later }] : [];
  });
  return pairs.length === second.length ? pairs[0] : undefined;
}
