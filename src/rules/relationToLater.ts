import { claimsIn } from '../parse/claims.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { Relation } from '../schema/relation.ts';
import { claimTimes, timesInOrder } from './claimTime.ts';
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
  const timesOf = (placed: ClaimInFile): readonly HistoricDate[] =>
    saidTooLate(context, placed) ? [] : claimTimes(context, placed);
  for (const placed of claimsIn(context.content)) {
    if (placed.claim.relations.length === 0) continue;
    const times = timesOf(placed);
    for (const [position, relation] of placed.claim.relations.entries()) {
      const other = all.get(relation.claim);
      if (relation.kind === 'differs' || !other) continue;
      const found = timesInOrder(times, timesOf(other));
      if (!found) continue;
      const [time, later] = [found.earlier.edtf, found.later.edtf];
      yield { placed, position, relation, time, later };
    }
  }
}

export const relationToLater: Rule = {
  id: 'relation-to-later',
  comparesDates: true,
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
