import { whileMaking } from '../../basics/whileMaking.ts';
import type { Actor } from '../../domain/archive.ts';
import type { ActorClaim } from '../../domain/archiveIndex.ts';

import { actorLine } from '../parts/actorLine.ts';
import type { ActorLine } from '../parts/actorLine.ts';
import { claimGroups } from '../parts/claimGroups.ts';
import type { ClaimGroup } from '../parts/claimGroups.ts';
import { claimView } from '../parts/claimViews.ts';
import type { ListedClaim } from '../parts/claimViews.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import {
  actorLink,
  eventLine,
  sourceLink,
  speakerInSentence,
  speakerLink,
} from '../parts/links.ts';
import type { ActorLink, EventLine, Link } from '../parts/links.ts';
import { namingView } from '../parts/nameViews.ts';
import type { NamingView } from '../parts/nameViews.ts';
import type { Site } from '../site.ts';

/** Everything that an actor’s page prints. */
export interface ActorView extends ActorLine {
  file: string;
  draft: boolean | undefined;
  /** the page in a sentence, for search engines */
  description: string;
  naming: NamingView;
  partOf: ActorLink | undefined;
  members: readonly ActorLink[];
  /** in which it speaks together with others */
  groups: readonly ActorLink[];
  descriptions: readonly { as: string; source: Link }[];
  claims: readonly ClaimGroup<ListedClaim>[];
  /** claims of others that came through it */
  passedOn: readonly ClaimGroup<ListedClaim>[];
  /** events that are about it, whoever speaks there */
  eventsAbout: readonly EventLine[];
  corrections: readonly CorrectionView[];
}

function actorClaim(site: Site, placed: ActorClaim): ListedClaim {
  const { claim, together: group } = placed;
  const { together, through } = site.words.actor;
  return {
    ...claimView(site, placed),
    together:
      group === undefined
        ? undefined
        : { ...together, actor: speakerInSentence(site, group, placed) },
    through:
      group === undefined || group === claim.by
        ? undefined
        : through(speakerLink(site, claim.by, placed).label),
  };
}

function viewOf(site: Site, actor: Actor): ActorView {
  const { index } = site;
  const line = actorLine(site, actor);
  return {
    ...line,
    file: actor.file,
    draft: actor.draft,
    description: `${line.label}: ${site.words.actor.claimCount(line.claimCount)}.`,
    naming: namingView(site, actor, actor.name, actor.kind),
    partOf: actor.partOf === undefined ? undefined : actorLink(site, actor.partOf),
    members: actor.members.map((id) => actorLink(site, id)),
    groups: (index.groupsOf.get(actor.id) ?? []).map((id) => actorLink(site, id)),
    descriptions: actor.described.map(({ as, source }) => ({
      as,
      source: sourceLink(site, source),
    })),
    claims: claimGroups(
      (index.claimsOfActor.get(actor.id) ?? []).map((claim) => actorClaim(site, claim)),
    ),
    passedOn: claimGroups(
      (index.claimsThrough.get(actor.id) ?? []).map((placed) => claimView(site, placed)),
    ),
    eventsAbout: (index.eventsAbout.get(actor.id) ?? []).map((event) => eventLine(site, event)),
    corrections: correctionViews(site, actor),
  };
}

/** The page of an actor. */
export const actorView = (site: Site, actor: Actor): ActorView =>
  whileMaking(`the page of ${actor.file}`, () => viewOf(site, actor));
