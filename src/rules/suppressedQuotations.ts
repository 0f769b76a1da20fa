import { canLack } from './lacking.ts';
import { mismatchWith } from './mismatch.ts';
import { quotationsOf } from './quotationsOf.ts';
import type { ReportIn, RuleContext } from './rule.ts';

/**
 * Whether of all sources that a passage rests on only those can print a quotation whose words had
 * to go.
 */
const restsOnRemoved = (
  quotation: string,
  standing: readonly string[],
  context: RuleContext,
): boolean =>
  canLack(context, standing) &&
  standing.every(
    (id) => mismatchWith(quotation, id, context.content.fingerprints.get(id) ?? []) !== undefined,
  );

/**
 * Reports the quotations in our own words that only sources can print whose words had to go. Those
 * under `quotes` go with their source.
 */
export function reportQuotations(context: RuleContext, report: ReportIn<'suppressed-words'>): void {
  const { content, passages } = context;
  const gone = new Set(
    content.removed.filter(({ kind }) => kind === 'sources').map(({ id }) => id),
  );
  for (const passage of passages) {
    const { entry, text, sources, placeOf } = passage;
    if (!sources.some((id) => gone.has(id))) continue;
    const standing = sources.filter((id) => !gone.has(id));
    for (const { start, end } of quotationsOf(context, passage)) {
      if (!restsOnRemoved(text.slice(start, end), standing, context)) continue;
      report(
        entry,
        placeOf(start),
        'Unexpected quotation that no source can print but one that had to go',
        'Take the quotation out; what it says may stay in your own words.',
      );
    }
  }
}
