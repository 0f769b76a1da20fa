import { claimsIn } from '../parse/claims.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import type { HistoricDate } from '../schema/date.ts';
import { canKnow, publicationOf } from './publication.ts';
import type { Rule, RuleContext } from './rule.ts';

/** When a claim was said, where its entry says so, and the field that says it. */
function saidIn(
  { events }: RuleContext,
  { claim }: ClaimInFile,
): { date: HistoricDate; field: 'said' | 'occasion' } | undefined {
  if (claim.said) return { date: claim.said, field: 'said' };
  const occasion = events.get(claim.occasion ?? '');
  return occasion && { date: occasion.data.date, field: 'occasion' };
}

export const saidAfterSource: Rule = {
  id: 'said-after-source',
  check: (context, report) => {
    for (const placed of claimsIn(context.content)) {
      const { event, claim, path } = placed;
      const said = saidIn(context, placed);
      const earliest = said?.date.earliest;
      if (!said || !earliest) continue;
      const late = claim.sources.find((id) => !canKnow(publicationOf(context, id), earliest));
      if (late === undefined) continue;
      report(
        event,
        event.at([...path, said.field]),
        `Unexpected claim of ${said.date.edtf} from the source “${late}”, published by ` +
          `${publicationOf(context, late) ?? ''}: it could not know of it`,
      );
    }
  },
};
