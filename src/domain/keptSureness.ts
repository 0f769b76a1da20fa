import { byId } from '../basics/lists.ts';
import type { Archive, ArchiveEvent } from './archive.ts';
import { figureTimeEvidence } from './figureTime.ts';
import { evidenceOfAsOf, evidenceOfSaid, isGiven } from './ownEvidence.ts';
import { saidOf } from './said.ts';
import type { Named } from './said.ts';
import { surenessOfEvidence } from './sureness.ts';
import type { Evidence } from './sureness.ts';
import type { VerifiedClaim } from './verification.ts';

const isKept = (own: Evidence, evidence: Evidence): boolean =>
  !isGiven(own) && surenessOfEvidence(evidence) !== 'printed';

/** Empty where there are words: they are those of another record, which says itself what it may. */
const wordless = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : '';

function keptClaim(claim: VerifiedClaim, event: ArchiveEvent, named: Named): VerifiedClaim {
  const said = saidOf(claim, event, named);
  const { figure } = claim;
  const ofFigure = figure && figureTimeEvidence(figure, { claim, event, said }, named);
  return {
    ...claim,
    ...(said.how === 'date' &&
      isKept(evidenceOfSaid(claim), said.evidence) && {
        saidBasis: wordless(said.evidence.basis),
        saidBoundIn: [...said.evidence.boundIn],
        saidAssumes: wordless(said.evidence.assumes),
      }),
    ...(figure &&
      ofFigure &&
      isKept(evidenceOfAsOf(figure), ofFigure) && {
        figure: {
          ...figure,
          asOfBasis: wordless(ofFigure.basis),
          asOfBoundIn: [...ofFigure.boundIn],
          asOfAssumes: wordless(ofFigure.assumes),
        },
      }),
  };
}

/**
 * Events in which each time that is only as sure as another date says so itself. A past day may
 * show that other date otherwise, and the time must not look surer for it.
 */
export function keepSureness({ events, sources, actors }: Archive): ArchiveEvent[] {
  const named = { event: byId(events), source: byId(sources), actor: byId(actors) };
  return events.map((event) => ({
    ...event,
    claims: event.claims.map((claim) => keptClaim(claim, event, named)),
  }));
}
