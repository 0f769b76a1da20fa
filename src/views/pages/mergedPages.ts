import { whileMaking } from '../../basics/whileMaking.ts';
import type { MergedEvent } from '../../domain/merges.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Site } from '../site.ts';
import { speaker } from '../parts/links.ts';
import type { Link } from '../parts/links.ts';
import { noticeView } from '../parts/noticeViews.ts';
import type { NoticeView } from '../parts/noticeViews.ts';
import { withRemovedClaims } from '../parts/removedLine.ts';
import type { ClaimOrLine } from '../parts/removedLine.ts';
import { recordName } from '../parts/recordName.ts';

/** A claim of an event that was merged into another. */
interface MovedClaim {
  id: string;
  aliases: readonly string[];
  who: string;
  says: string;
  /** the claim that it became, or the event where it has no counterpart */
  now: Link | undefined;
}

/** The small page that stays of an event that was merged into another. */
export interface MergedPage extends Link {
  /** below the home of the site, without slashes around it */
  path: string;
  file: string;
  notice: NoticeView | undefined;
  /** its claims, and in their places the lines that stay of those whose words had to go */
  claims: readonly ClaimOrLine<MovedClaim>[];
}

function movedClaim(site: Site, placed: PlacedClaim, to?: Link): MovedClaim {
  const { claim } = placed;
  const address = site.index.movedClaims.get(placed.address) ?? '';
  const now = site.index.claim.get(address);
  return {
    id: claim.id,
    aliases: claim.aliases,
    who: speaker(site, placed),
    says: claim.says,
    now: now ? { label: now.claim.says, href: site.addresses.claim(address) } : to,
  };
}

function viewOf(site: Site, event: MergedEvent): MergedPage {
  const { words, addresses } = site;
  const notice = noticeView(site, event);
  const href = addresses.event(event.id);
  return {
    path: addresses.route(href),
    label: recordName(event, words),
    href,
    file: event.file,
    notice,
    claims: withRemovedClaims(
      (site.index.mergedClaims.get(event.id) ?? []).map((placed) =>
        movedClaim(site, placed, notice?.instead),
      ),
      event,
      words,
    ),
  };
}

/** The pages that stay of the events that were merged into others. */
export const mergedPages = (site: Site): MergedPage[] =>
  site.index.merged.map((event) =>
    whileMaking(`the page of ${event.file}`, () => viewOf(site, event)),
  );
