import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Site } from '../site.ts';
import { figureView } from './figureView.ts';
import type { FigureView } from './figureView.ts';
import { behalfView, eventLine, sourceLink, speaker, speakerLink } from './links.ts';
import type { ActorLink, ActorPhrase, EventLine, Link } from './links.ts';
import { quotationViews } from './quotationViews.ts';
import type { QuotationGroupView } from './quotationViews.ts';
import { relationViews } from './relationViews.ts';
import type { RelationView } from './relationViews.ts';
import { replyViews } from './replyViews.ts';
import type { ReplyView } from './replyViews.ts';

/** One claim as the ledger, an actor’s page or a source’s page prints it. */
export interface ClaimView {
  id: string;
  /** ids it had before, to which links may still lead */
  aliases: readonly string[];
  href: string;
  by: ActorLink;
  onBehalfOf: ActorPhrase | undefined;
  /** both in words */
  who: string;
  says: string;
  figure: FigureView | undefined;
  quotations: readonly QuotationGroupView[];
  relations: readonly RelationView[];
  /** who was asked about it, and what they answered */
  replies: readonly ReplyView[];
  sources: readonly Link[];
  event: EventLine;
}

/** Everything that a page prints of a claim. */
export function claimView(site: Site, placed: PlacedClaim): ClaimView {
  const { claim, event, address } = placed;
  return {
    id: claim.id,
    aliases: claim.aliases,
    href: site.addresses.claim(address),
    by: speakerLink(site, claim.by, placed),
    onBehalfOf: behalfView(site, placed),
    who: speaker(site, placed),
    says: claim.says,
    figure: figureView(site, placed),
    quotations: quotationViews(site, placed),
    relations: relationViews(site, placed),
    replies: replyViews(site, placed),
    sources: claim.sources.map((id) => sourceLink(site, id)),
    event: eventLine(site, event),
  };
}
