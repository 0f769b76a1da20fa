import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Relation } from '../../schema/claim.ts';
import type { Site } from '../site.ts';
import { speaker } from './links.ts';
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
  /** why the other claim does not hold as it stands; nothing where it does */
  standing: string | undefined;
  /** whether neither of the two was withdrawn */
  holds: boolean;
}

/** The relations of a claim to those that it names, then those of the claims that name it. */
export function relationViews(site: Site, placed: PlacedClaim): RelationView[] {
  const { index, words, addresses } = site;
  const view = (other: PlacedClaim, kind: Relation['kind'], side: 'from' | 'to'): RelationView => ({
    label: words.relations[kind][side],
    kind,
    who: speaker(site, other),
    says: other.claim.says,
    href: addresses.claim(other.address),
    date: saidView(site, other).when,
    standing: standingOf(site, other),
    holds: !other.event.withdrawn && !placed.event.withdrawn,
  });
  const from = placed.claim.relations.flatMap(({ kind, claim }) => {
    const other = index.claim.get(claim);
    return other ? [view(other, kind, 'from')] : [];
  });
  const to = (index.relatingTo.get(placed.address) ?? []).flatMap((other) =>
    other.claim.relations
      .filter(({ claim }) => claim === placed.address)
      .map(({ kind }) => view(other, kind, 'to')),
  );
  return [...from, ...to];
}
