import { compareText, present } from '../basics/lists.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import { LAST_DAY } from '../schema/date.ts';
import type { HistoricDate } from '../schema/date.ts';
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
