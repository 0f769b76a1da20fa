import type { ArchiveIndex, PlacedClaim } from './archiveIndex.ts';
import { append, compareText } from '../basics/lists.ts';
import { sourcesOf } from './archiveIndex.ts';
import type { ArchiveEvent } from './archive.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { LAST_DAY } from '../schema/date.ts';
import type { HistoricDate } from '../schema/date.ts';
import { isSameNumber } from '../schema/figure.ts';
import type { Figure } from '../schema/figure.ts';
import { groupRenderings } from './renderings.ts';

/** Where one source stands among the others. */
export interface Provenance {
  /** events for which our entries name no other source */
  onlyHere: readonly ArchiveEvent[];
  /** claims for which our entries name no other source */
  claimsOnlyHere: readonly PlacedClaim[];
  /** events it shares, with the other sources that report them */
  shared: readonly { event: ArchiveEvent; sources: readonly string[] }[];
  /** claims whose words another source prints differently */
  quotationsDiffer: readonly PlacedClaim[];
  /**
   * figures of one actor for one and the same quantity at one event that another source gives
   * differently
   */
  figuresDiffer: readonly { claim: PlacedClaim; other: PlacedClaim }[];
  /** other sources whose reports go back to the same occasion or the same agency */
  origins: readonly SharedOrigin[];
}

export interface SharedOrigin {
  source: string;
  /** occasions on which something was said that both report */
  events: readonly ArchiveEvent[];
  /** agencies that both credit */
  credits: readonly string[];
}

const others = (ids: readonly string[], own: string): string[] =>
  [...new Set(ids)].filter((id) => id !== own).sort(compareText);

/** Whether two dates can stand for the same day. */
const mayMeet = (a: HistoricDate, b: HistoricDate): boolean =>
  (a.earliest ?? '') <= (b.latest ?? LAST_DAY) && (b.earliest ?? '') <= (a.latest ?? LAST_DAY);

/**
 * Whether two figures count the same thing, so that a difference between them means something: not
 * a part and the whole, not a number that was reached and one that was expected, and not two times.
 */
const countsTheSame = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure &&
  a.scope === b.scope &&
  a.expected === b.expected &&
  mayMeet(a.asOf, b.asOf);

/** Compares one source with all others, by looking them up in the index. */
export function provenanceOf(sourceId: string, index: ArchiveIndex): Provenance {
  const events = index.eventsOfSource.get(sourceId) ?? [];
  const claims = index.claimsOfSource.get(sourceId) ?? [];
  const shared = events.map((event) => ({ event, sources: others(sourcesOf(event), sourceId) }));

  const figuresDiffer = claims.flatMap((claim) => {
    const { figure, by, onBehalfOf, sources } = claim.claim;
    if (!figure) return [];
    const rivals = claim.event.claims.filter(
      (other) =>
        other.id !== claim.claim.id &&
        other.by === by &&
        other.onBehalfOf === onBehalfOf &&
        other.figure &&
        countsTheSame(other.figure, figure) &&
        !other.sources.includes(sourceId) &&
        other.sources.some((id) => !sources.includes(id)) &&
        !isSameNumber(other.figure, figure),
    );
    return rivals.flatMap((other) => {
      const placed = index.claim.get(claimAddressOf(claim.event.id, other.id));
      return placed ? [{ claim, other: placed }] : [];
    });
  });

  const quotationsDiffer = claims.filter(({ claim }) =>
    groupRenderings(claim.quotes).some(
      ({ differ, renderings }) => differ && renderings.some(({ source }) => source === sourceId),
    ),
  );

  const credits = new Set(index.source.get(sourceId)?.credits ?? []);
  const eventsWith = new Map<string, ArchiveEvent[]>();
  for (const { event, sources } of shared)
    if (index.occasions.has(event.kind)) for (const id of sources) append(eventsWith, id, event);
  const crediting =
    credits.size === 0
      ? []
      : index.sources
          .filter(
            (source) => source.id !== sourceId && source.credits.some((name) => credits.has(name)),
          )
          .map(({ id }) => id);
  const origins = [...new Set([...eventsWith.keys(), ...crediting])]
    .sort(compareText)
    .map((id) => ({
      source: id,
      events: eventsWith.get(id) ?? [],
      credits: (index.source.get(id)?.credits ?? []).filter((name) => credits.has(name)),
    }));

  return {
    onlyHere: shared.filter(({ sources }) => sources.length === 0).map(({ event }) => event),
    claimsOnlyHere: claims.filter(({ claim }) => claim.sources.every((id) => id === sourceId)),
    shared: shared.filter(({ sources }) => sources.length > 0),
    quotationsDiffer,
    figuresDiffer,
    origins,
  };
}
