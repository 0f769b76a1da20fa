import type { ClaimView } from './claimViews.ts';
import type { SaidView } from './saidView.ts';

/** Claims that were made at one place and time. */
export interface ClaimGroup<C extends ClaimView = ClaimView> {
  said: SaidView;
  claims: readonly C[];
}

/** Claims by where and when they were made, in the order given. */
export const claimGroups = <C extends ClaimView>(claims: readonly C[]): ClaimGroup<C>[] =>
  [...Map.groupBy(claims, ({ said }) => said.occasion).values()].flatMap((group) =>
    group[0] ? [{ said: group[0].said, claims: group }] : [],
  );
