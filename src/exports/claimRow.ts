import type { PlacedClaim } from '../domain/archiveIndex.ts';
import { actorLink } from '../views/parts/links.ts';
import type { Site } from '../views/site.ts';
import { publicClaimOf } from './publicClaim.ts';
import type { PublicClaim } from './publicClaim.ts';

/** What a row about a claim is made from. */
export interface ClaimRow {
  site: Site;
  placed: PlacedClaim;
  claim: PublicClaim;
}

/** The row about a claim. */
export const claimRow = (site: Site, placed: PlacedClaim): ClaimRow => ({
  site,
  placed,
  claim: publicClaimOf(site, placed),
});

/** What this site calls an actor; nothing where there is none. */
export const actorName = (site: Site, actor: string | null): string | null =>
  actor === null ? null : actorLink(site, actor).label;
