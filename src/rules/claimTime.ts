import { compareText, present } from '../basics/lists.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import { LAST_DAY } from '../schema/date.ts';
import type { HistoricDate } from '../schema/date.ts';
import { pointInTime } from '../schema/timedDate.ts';
import type { RuleContext } from './rule.ts';

/** When the first report of a claim was published, which says it in its own words. */
function firstReport({ sources }: RuleContext, ids: readonly string[]): HistoricDate | undefined {
  const dates = present(ids.map((id) => sources.get(id)?.data.published));
  const endOf = ({ latest }: HistoricDate): string => latest ?? LAST_DAY;
  return dates.sort((a, b) => compareText(endOf(a), endOf(b)))[0];
}

/** When a claim was made, as far as its entry and what it names say so. */
export function claimTime(
  context: RuleContext,
  { event, claim }: ClaimInFile,
): HistoricDate | undefined {
  if (claim.said) return claim.said;
  const isByPublication = context.actors.get(claim.by)?.data.kind === 'publication';
  if (claim.occasion === undefined && isByPublication) return firstReport(context, claim.sources);
  const at = claim.occasion === undefined ? event : context.events.get(claim.occasion);
  return at && context.occasions.has(at.data.kind) ? at.data.date : undefined;
}

/**
 * Whether one time is certainly later than another: by its instant where both are known, otherwise
 * by its first day and the other’s last. A day that is only approximate or uncertain is none.
 */
export function isCertainlyLater(a: HistoricDate, b: HistoricDate): boolean {
  const [first, second] = [pointInTime(a), pointInTime(b)];
  if (first !== undefined && second !== undefined) return first > second;
  const ends = [a.start, b.end];
  if (ends.some((end) => end === null || end.approximate || end.uncertain)) return false;
  return a.earliest !== null && b.latest !== null && a.earliest > b.latest;
}
