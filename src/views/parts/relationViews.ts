import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { isOfFewerSources, sourcesOfRelation } from '../../domain/relationSources.ts';
import type { Relation } from '../../schema/relation.ts';
import type { Site } from '../site.ts';
import { sourceNames, speaker } from './links.ts';
import { standingOf } from './standing.ts';
import { saidView } from './saidView.ts';

/** A relation of a claim to another, said from the side of the claim. */
export interface RelationView {
  label: string;
  kind: Relation['kind'];
  who: string;
  says: string;
  href: string;
  /** when it was said */
  date: string;
  /** which sources print the relation; nothing where all do that report the claim which has it */
  accordingTo: string | undefined;
  /** why the other claim does not hold as it stands; nothing where it does */
  standing: string | undefined;
  /** whether neither of the two was withdrawn */
  holds: boolean;
}

/** Which sources print a relation, in words, where not all do that report its claim. */
function accordingTo(site: Site, { claim }: PlacedClaim, relation: Relation): string | undefined {
  if (!isOfFewerSources(claim, relation)) return undefined;
  return site.words.event.accordingTo(sourceNames(site, sourcesOfRelation(claim, relation)));
}

/** The relations of a claim to those that it names, then those of the claims that name it. */
export function relationViews(site: Site, placed: PlacedClaim): RelationView[] {
  const { index, words, addresses } = site;
  const view = (relation: Relation, side: 'from' | 'to', other: PlacedClaim): RelationView => ({
    label: words.relations[relation.kind][side],
    kind: relation.kind,
    who: speaker(site, other),
    says: other.claim.says,
    href: addresses.claim(other.address),
    date: saidView(site, other).when,
    accordingTo: accordingTo(site, side === 'from' ? placed : other, relation),
    standing: standingOf(site, other),
    holds: !other.event.withdrawn && !placed.event.withdrawn,
  });
  const from = placed.claim.relations.flatMap((relation) => {
    const other = index.claim.get(relation.claim);
    return other ? [view(relation, 'from', other)] : [];
  });
  const to = (index.relatingTo.get(placed.address) ?? []).flatMap((other) =>
    other.claim.relations
      .filter(({ claim }) => claim === placed.address)
      .map((relation) => view(relation, 'to', other)),
  );
  return [...from, ...to];
}
