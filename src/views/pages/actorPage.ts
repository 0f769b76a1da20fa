import { whileMaking } from '../../basics/whileMaking.ts';
import type { Actor } from '../../domain/archive.ts';
import { actorLine } from '../parts/actorLine.ts';
import type { ActorLine } from '../parts/actorLine.ts';
import { claimGroups } from '../parts/claimGroups.ts';
import type { ClaimGroup } from '../parts/claimGroups.ts';
import { claimView } from '../parts/claimViews.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { actorLink, sourceLink } from '../parts/links.ts';
import type { ActorLink, Link } from '../parts/links.ts';
import type { Site } from '../site.ts';

/** Everything that an actor’s page prints. */
export interface ActorView extends ActorLine {
  file: string;
  /** the page in a sentence, for search engines */
  description: string;
  partOf: ActorLink | undefined;
  descriptions: readonly { as: string; source: Link }[];
  claims: readonly ClaimGroup[];
  corrections: readonly CorrectionView[];
}

function viewOf(site: Site, actor: Actor): ActorView {
  const line = actorLine(site, actor);
  return {
    ...line,
    file: actor.file,
    description: `${line.label}: ${site.words.actor.claimCount(line.claimCount)}.`,
    partOf: actor.partOf === undefined ? undefined : actorLink(site, actor.partOf),
    descriptions: actor.described.map(({ as, source }) => ({
      as,
      source: sourceLink(site, source),
    })),
    claims: claimGroups(
      (site.index.claimsOfActor.get(actor.id) ?? []).map((claim) => claimView(site, claim)),
    ),
    corrections: correctionViews(site, actor),
  };
}

/** The page of an actor. */
export const actorView = (site: Site, actor: Actor): ActorView =>
  whileMaking(`the page of ${actor.file}`, () => viewOf(site, actor));
