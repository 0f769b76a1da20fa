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
import { saidView } from './saidView.ts';
import type { SaidView } from './saidView.ts';
import { standingOf } from './standing.ts';

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
  /** through whom it reached its sources */
  via: readonly ActorLink[];
  says: string;
  figure: FigureView | undefined;
  quotations: readonly QuotationGroupView[];
  relations: readonly RelationView[];
  /** who was asked about it, and what they answered */
  replies: readonly ReplyView[];
  sources: readonly Link[];
  /** the event that it is about */
  event: EventLine;
  said: SaidView;
  /** why it does not hold as it stands, in a sentence; nothing where it does */
  standing: string | undefined;
}

/** A claim in a list away from the page of its event. */
export interface ListedClaim extends ClaimView {
  /** what is to be said of it in this list alone */
  note?: string | undefined;
  /** as which group the actor of the page said it, where it was not alone */
  together?: ActorPhrase | undefined;
  /** who said it for that group, in words */
  through?: string | undefined;
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
    via: claim.via.map((id) => speakerLink(site, id, placed)),
    says: claim.says,
    figure: figureView(site, placed),
    quotations: quotationViews(site, placed),
    relations: relationViews(site, placed),
    replies: replyViews(site, placed),
    sources: claim.sources.map((id) => sourceLink(site, id)),
    event: eventLine(site, event),
    said: saidView(site, placed),
    standing: standingOf(site, placed),
  };
}
