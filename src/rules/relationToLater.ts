import { claimsIn } from '../parse/claims.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { isCertainlyLater } from '../schema/certainlyLater.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { Relation } from '../schema/relation.ts';
import { claimTime } from './claimTime.ts';
import type { Rule, RuleContext } from './rule.ts';
import { saidTooLate } from './saidAfterSource.ts';

/** A relation, and the times of its two claims, of which the named one is the later. */
interface ToLater {
  placed: ClaimInFile;
  /** where it stands among the relations of its claim */
  position: number;
  relation: Relation;
  time: string;
  later: string;
}

/** The relations to a claim that was certainly made later. That two differ has no direction. */
export function* relationsToLater(context: RuleContext): Generator<ToLater> {
  const all = new Map(
    [...claimsIn({ events: [...context.events.values()] })].map((placed) => [
      claimAddressOf(placed.event.id, placed.claim.id),
      placed,
    ]),
  );
  // A time that is wrong by itself is reported by a rule of its own, and says nothing here.
  const timeOf = (placed: ClaimInFile): HistoricDate | undefined =>
    saidTooLate(context, placed) ? undefined : claimTime(context, placed);
  for (const placed of claimsIn(context.content)) {
    if (placed.claim.relations.length === 0) continue;
    const time = timeOf(placed);
    for (const [position, relation] of placed.claim.relations.entries()) {
      const other = all.get(relation.claim);
      const later = other && timeOf(other);
      if (relation.kind === 'differs' || !time || !later) continue;
      if (isCertainlyLater(later, time))
        yield { placed, position, relation, time: time.edtf, later: later.edtf };
    }
  }
}

export const relationToLater: Rule = {
  id: 'relation-to-later',
  check: (context, report) => {
    for (const { placed, position, relation, time, later } of relationsToLater(context)) {
      const { event, path } = placed;
      report(
        event,
        event.at([...path, 'relations', position, 'claim']),
        `Unexpected claim “${relation.claim}” of ${later}, made later than this one of ${time}, ` +
          `which ${relation.kind} it`,
      );
    }
  },
};
