import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { absentClaims } from '../parse/layers.ts';
import { nearest } from '../parse/nearest.ts';
import { replacing } from '../problems/mend.ts';
import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import type { EventFields } from '../schema/kinds.ts';
import { firstPlace } from './firstPlace.ts';
import type { ClaimReference } from './fieldReferences.ts';
import type { ReportIn, RuleContext } from './rule.ts';

/** A claim that is named, with the words for it where its event is the one that names it. */
interface NamedClaim extends ClaimReference {
  isOwn: boolean;
}

/** The claims that an event names by their ids alone: those that were moved or corrected. */
const ownClaims = (event: Entry<EventFields>): NamedClaim[] =>
  [
    ...(event.data.merged?.claims ?? []).map(({ claim }, i) => ({
      claim,
      path: ['merged', 'claims', i, 'claim'],
    })),
    ...event.data.corrections.flatMap(({ claim }, i) =>
      claim === undefined ? [] : [{ claim, path: ['corrections', i, 'claim'] }],
    ),
  ].map(({ claim, path }) => ({
    entry: event,
    place: () => event.at(path),
    address: claimAddressOf(event.id, claim),
    isOwn: true,
  }));

/** Whether a claim stands in a folder that is named for no event, which is reported there. */
const isInStrayFolder = ({ claimFiles, ids }: Content, { event, claim }: NamedPlace): boolean =>
  [...claimFiles]
    .map(splitClaimAddress)
    .some(
      (one) =>
        one.claim === claim &&
        !ids.events.has(one.event) &&
        nearest(one.event, [...ids.events]) === event,
    );

type NamedPlace = ReturnType<typeof splitClaimAddress>;

/** Whether an event has a claim, or had one whose words had to go: its place is still there. */
const hasClaim = (
  content: Content,
  { data, removedClaims, id }: Entry<EventFields>,
  claim: string,
) =>
  data.claims.some((one) => one.id === claim) ||
  removedClaims.some((one) => one.id === claim) ||
  // One in a file that cannot be read is there all the same, and so is a draft.
  content.claimFiles.has(claimAddressOf(id, claim)) ||
  absentClaims(content).has(claimAddressOf(id, claim));

/** The present id of a claim that had another one. */
const presentClaim = ({ data }: Entry<EventFields>, claim: string): string | undefined =>
  data.claims.find(({ aliases }) => aliases.includes(claim))?.id;

function tipFor(event: Entry<EventFields>, claim: string, isOwn: boolean): string {
  const { data, id } = event;
  const written = (one: string): string => (isOwn ? one : claimAddressOf(id, one));
  const present = presentClaim(event, claim);
  if (present !== undefined) return `Write “${written(present)}”.`;
  const ids = data.claims.map((one) => one.id);
  const near = nearest(claim, ids);
  if (near !== undefined) return `Did you mean “${written(near)}”?`;
  const whose = isOwn ? 'this event' : 'that event';
  if (ids.length === 0) return `Add the claim to ${whose}, or take this out.`;
  return `Name a claim of ${whose}: ${ids.slice(0, 8).map(written).join(', ')}.`;
}

/** Reports each claim that is named and not there, once. */
export function reportUnknownClaims(
  { content, events }: RuleContext,
  related: readonly ClaimReference[],
  report: ReportIn<'unknown-reference'>,
): void {
  const named: NamedClaim[] = [
    ...related.map((one) => ({ ...one, isOwn: false })),
    ...content.events.flatMap(ownClaims),
  ];
  for (const [address, places] of Map.groupBy(named, (one) => one.address)) {
    const to = splitClaimAddress(address);
    const event = events.get(to.event);
    if (!event || hasClaim(content, event, to.claim) || isInStrayFolder(content, to)) continue;
    const found = firstPlace(places);
    if (!found) continue;
    const { first, place, inItsFile, others } = found;
    const whose = first.isOwn ? 'this event' : `event “${to.event}”`;
    const present = presentClaim(event, to.claim);
    const why = present ? `is now called “${present}”` : `${whose} does not have`;
    const message = `Unexpected claim “${to.claim}”, which ${why}${others}`;
    const now = present && claimAddressOf(to.event, present);
    const fix =
      now && !first.isOwn ? inItsFile.map((one) => replacing(one, address, now)) : undefined;
    report(first.entry, { ...place, fix }, message, tipFor(event, to.claim, first.isOwn));
  }
}
