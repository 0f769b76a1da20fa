import { recordsAt } from '../basics/lists.ts';
import { givenEvidence } from '../schema/evidence.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { ArchiveEvent } from './archive.ts';
import { evidenceOfEvent, isGiven } from './ownEvidence.ts';
import { evidenceOfTime } from './said.ts';
import type { Named, Said } from './said.ts';
import { compareSureness, surenessOfEvidence } from './sureness.ts';
import type { Sureness } from './sureness.ts';
import type { VerifiedClaim, VerifiedFigure } from './verification.ts';

/** A claim, and what its figure may have its time from. */
interface Placed {
  claim: VerifiedClaim;
  event: ArchiveEvent;
  said: Said;
}

/** The surest evidence of some. */
const surest = (all: readonly Evidence[]): Evidence | undefined =>
  all.toSorted((a, b) => compareSureness(surenessOfEvidence(a), surenessOfEvidence(b)))[0];

/**
 * How the time is known that a figure is given for. Where the figure does not say so, it is known
 * as the same date elsewhere is: when the claim was made, when its event was or, last, when one of
 * its sources was published. Any other counts as printed.
 */
export function figureTimeEvidence(
  figure: VerifiedFigure,
  { claim, event, said }: Placed,
  { source }: Pick<Named, 'source'>,
): Evidence {
  const own = givenEvidence(figure, 'asOf');
  const { edtf } = figure.asOf;
  if (isGiven(own)) return own;
  if (said.date?.edtf === edtf) return evidenceOfTime(said) ?? own;
  if (event.date.edtf === edtf) return evidenceOfEvent(event);
  const reports = recordsAt(source, claim.sources).filter((one) => one.published?.edtf === edtf);
  return surest(reports.map((one) => givenEvidence(one, 'published'))) ?? own;
}

/** How sure the time is that a figure is given for. */
export const surenessOfAsOf = (
  figure: VerifiedFigure,
  placed: Placed,
  named: Pick<Named, 'source'>,
): Sureness => surenessOfEvidence(figureTimeEvidence(figure, placed, named));
