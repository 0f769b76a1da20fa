import { claimsIn } from '../parse/claims.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import { parseDate } from '../schema/date.ts';
import type { HistoricDate } from '../schema/date.ts';
import { canKnow, publishedBy } from './publication.ts';
import type { ReportIn, Rule, RuleContext } from './rule.ts';

/** When a claim was said, where its entry says so, and the field that says it. */
function saidIn(
  { events }: RuleContext,
  { claim }: ClaimInFile,
): { date: HistoricDate; field: 'said' | 'occasion' } | undefined {
  if (claim.said) return { date: claim.said, field: 'said' };
  const occasion = events.get(claim.occasion ?? '');
  return occasion && { date: occasion.data.date, field: 'occasion' };
}

/** Reports the questions about a claim that came after the source that tells of them. */
function checkReplies(
  context: RuleContext,
  { event, claim, path }: ClaimInFile,
  report: ReportIn<'said-after-source'>,
): void {
  for (const [i, { on, source }] of claim.replies.entries()) {
    if (on === undefined || source === undefined) continue;
    if (canKnow(context, source, parseDate(on))) continue;
    report(
      event,
      event.at([...path, 'replies', i, 'on']),
      `Unexpected question of ${on} from the source “${source}”, published by ` +
        `${publishedBy(context, source)}: it could not know of it`,
      'Correct the day under “on”, the source’s date or the source.',
    );
  }
}

/** A time that its entry gives a claim and that a source of it could not know, and that source. */
export function saidTooLate(context: RuleContext, placed: ClaimInFile) {
  const said = saidIn(context, placed);
  if (!said) return undefined;
  const late = placed.claim.sources.find((id) => !canKnow(context, id, said.date));
  return late === undefined ? undefined : { said, late };
}

export const saidAfterSource: Rule = {
  id: 'said-after-source',
  comparesDates: true,
  check: (context, report) => {
    for (const placed of claimsIn(context.content)) {
      checkReplies(context, placed, report);
      const { event, path } = placed;
      const found = saidTooLate(context, placed);
      if (!found) continue;
      const { said, late } = found;
      report(
        event,
        event.at([...path, said.field]),
        `Unexpected claim of ${said.date.edtf} from the source “${late}”, published by ` +
          `${publishedBy(context, late)}: it could not know of it`,
      );
    }
  },
};
