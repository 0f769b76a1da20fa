import { append, compareText } from '../basics/lists.ts';
import type { Entry } from '../parse/entry.ts';
import type { Claim } from '../schema/claim.ts';
import type { EventFields } from '../schema/kinds.ts';
import { sourcesOf } from './archiveIndex.ts';

/**
 * The most other sources that are asked whether they print the words and numbers of a claim. Each
 * answer takes time, and is wrong with the chance of a fingerprint, so a story of thousands of
 * sources must not ask them all.
 */
export const MOST_ASKED = 20;

/** Says of a claim which other sources are asked. */
export type AskedSources = (event: Entry<EventFields>, claim: Claim) => string[];

const speakersOf = ({ by, onBehalfOf }: Claim): string[] =>
  onBehalfOf === undefined ? [by] : [by, onBehalfOf];

/** Each list in order, every id once. */
const sorted = (lists: ReadonlyMap<string, readonly string[]>): Map<string, string[]> =>
  new Map([...lists].map(([key, ids]) => [key, [...new Set(ids)].sort(compareText)]));

/**
 * The other sources that may print what a claim says: those that by our entries report its event,
 * then those with a number for the same measure, then those with a claim of the same speaker. At
 * most `MOST_ASKED` of them, in the order of their ids within each of the three.
 * @param canAnswer whether a source has a fingerprint
 */
export function askedSources(
  events: readonly Entry<EventFields>[],
  canAnswer: (source: string) => boolean,
): AskedSources {
  const ofMeasure = new Map<string, string[]>();
  const ofSpeaker = new Map<string, string[]>();
  for (const claim of events.flatMap(({ data }) => data.claims)) {
    for (const source of claim.sources.filter(canAnswer)) {
      if (claim.figure) append(ofMeasure, claim.figure.measure, source);
      for (const speaker of speakersOf(claim)) append(ofSpeaker, speaker, source);
    }
  }
  const [byMeasure, bySpeaker] = [sorted(ofMeasure), sorted(ofSpeaker)];

  return (event, claim) => {
    const near = [
      sourcesOf({ sources: event.data.sources, body: event.body })
        .filter(canAnswer)
        .sort(compareText),
      claim.figure ? (byMeasure.get(claim.figure.measure) ?? []) : [],
      ...speakersOf(claim).map((speaker) => bySpeaker.get(speaker) ?? []),
    ];
    const asked = new Set<string>();
    for (const list of near)
      for (const source of list) {
        if (asked.size === MOST_ASKED) return [...asked];
        if (!claim.sources.includes(source)) asked.add(source);
      }
    return [...asked];
  };
}
