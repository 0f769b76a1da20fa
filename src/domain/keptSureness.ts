import { byId } from '../basics/lists.ts';
import type { Evidence } from '../schema/evidence.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { occasionKinds } from '../schema/storyKinds.ts';
import type { Archive, ArchiveEvent } from './archive.ts';
import { figureTimeEvidence } from './figureTime.ts';
import { saidOf } from './said.ts';
import { surenessOfEvidence } from './sureness.ts';
import type { VerifiedClaim } from './verification.ts';

type Records = Pick<Archive, 'story' | 'events' | 'sources' | 'actors'>;

/** How the times of a claim are known: when it was made, and for when its figure is given. */
interface Times {
  said: Evidence | undefined;
  asOf: Evidence | undefined;
}

/** The times of all claims, by the addresses of these. */
function timesIn({ story, events, sources, actors }: Records): Map<string, Times> {
  const occasions = occasionKinds(story.kinds);
  const named = { event: byId(events), source: byId(sources), actor: byId(actors), occasions };
  const timesOf = (claim: VerifiedClaim, event: ArchiveEvent): Times => {
    const said = saidOf(claim, event, named);
    const { figure } = claim;
    return {
      said: said.how === 'date' ? said.evidence : undefined,
      asOf: figure && figureTimeEvidence(figure, { claim, event, said }, named),
    };
  };
  return new Map(
    events.flatMap((event) =>
      event.claims.map((claim) => [claimAddressOf(event.id, claim.id), timesOf(claim, event)]),
    ),
  );
}

/** Empty where there are words: they are those of another record, which says itself what it may. */
const wordless = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : '';

/**
 * Evidence for a time itself that is as good as today’s, where a day would show it as more or as
 * less sure than it is.
 */
function lostEvidence(
  today: Evidence | undefined,
  then: Evidence | undefined,
  { sources }: VerifiedClaim,
  known: ReadonlySet<string>,
): Evidence | undefined {
  if (!today || !then) return undefined;
  const sureness = surenessOfEvidence(today);
  if (sureness === surenessOfEvidence(then)) return undefined;
  const { basis, boundIn, assumes } = today;
  // What is printed needs no bound; that one is named says that no other date is asked.
  if (sureness === 'printed') return { basis: undefined, boundIn: sources, assumes: undefined };
  const ofKnown = boundIn.filter((id) => known.has(id));
  return { basis: wordless(basis), boundIn: ofKnown, assumes: wordless(assumes) };
}

function kept(claim: VerifiedClaim, said?: Evidence, asOf?: Evidence): VerifiedClaim {
  const { figure } = claim;
  return {
    ...claim,
    ...(said && {
      saidBasis: said.basis,
      saidBoundIn: [...said.boundIn],
      saidAssumes: said.assumes,
    }),
    ...(figure &&
      asOf && {
        figure: {
          ...figure,
          asOfBasis: asOf.basis,
          asOfBoundIn: [...asOf.boundIn],
          asOfAssumes: asOf.assumes,
        },
      }),
  };
}

/**
 * The events of a past day, with every time as sure as it is today. One that is known as another
 * date is would lose that where the day shows the other date otherwise, or cuts off one of both.
 */
export function keepSureness(today: Records, then: Records): ArchiveEvent[] {
  const [now, before] = [timesIn(today), timesIn(then)];
  const known = new Set(then.sources.map(({ id }) => id));
  return then.events.map((event) => ({
    ...event,
    claims: event.claims.map((claim) => {
      const address = claimAddressOf(event.id, claim.id);
      const [is, was] = [now.get(address), before.get(address)];
      return kept(
        claim,
        lostEvidence(is?.said, was?.said, claim, known),
        lostEvidence(is?.asOf, was?.asOf, claim, known),
      );
    }),
  }));
}
