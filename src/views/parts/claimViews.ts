import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Site } from '../site.ts';
import { figureView } from './figureView.ts';
import type { FigureView } from './figureView.ts';
import { actorLink, behalfView, eventLine, sourceLink, speaker } from './links.ts';
import type { ActorLink, BehalfView, EventLine, Link } from './links.ts';
import { quotationViews } from './quotationViews.ts';
import type { QuotationGroupView } from './quotationViews.ts';
import { relationViews } from './relationViews.ts';
import type { RelationView } from './relationViews.ts';
import { saidView } from './saidView.ts';
import type { SaidView } from './saidView.ts';

/** One claim as the ledger, an actor’s page or a source’s page prints it. */
export interface ClaimView {
  id: string;
  /** ids it had before, to which links may still lead */
  aliases: readonly string[];
  href: string;
  by: ActorLink;
  onBehalfOf: BehalfView | undefined;
  /** both in words */
  who: string;
  says: string;
  figure: FigureView | undefined;
  quotations: readonly QuotationGroupView[];
  relations: readonly RelationView[];
  sources: readonly Link[];
  /** the event that it is about */
  event: EventLine;
  said: SaidView;
}

/** Everything that a page prints of a claim. */
export function claimView(site: Site, placed: PlacedClaim): ClaimView {
  const { claim, event, address } = placed;
  return {
    id: claim.id,
    aliases: claim.aliases,
    href: site.addresses.claim(address),
    by: actorLink(site, claim.by),
    onBehalfOf: behalfView(site, placed),
    who: speaker(site, placed),
    says: claim.says,
    figure: figureView(site, placed),
    quotations: quotationViews(site, placed),
    relations: relationViews(site, placed),
    sources: claim.sources.map((id) => sourceLink(site, id)),
    event: eventLine(site, event),
    said: saidView(site, placed),
  };
}
