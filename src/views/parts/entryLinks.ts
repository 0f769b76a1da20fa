import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import { entryLinkOf, meansEntry } from '../../schema/entryLink.ts';
import { KINDS } from '../../schema/kinds.ts';
import type { Site } from '../site.ts';

/** Where a claim is today; its event where it was merged into one without a counterpart. */
function claimHref({ index, addresses }: Site, id: string, claim: string): string | undefined {
  const address = claimAddressOf(id, claim);
  const today = index.movedClaims.get(address) ?? address;
  if (index.claim.has(today)) return addresses.claim(today);
  const moved = today === address ? index.movedEvents.get(id) : undefined;
  return moved !== undefined && index.event.has(moved) ? addresses.event(moved) : undefined;
}

/**
 * Where a link of a body to an entry leads.
 * @param address as the body has it, such as `events/<id>#<claim-id>`
 * @returns nothing where the site, or the day that it is of, has no such entry, or its words had to
 *   go
 */
function entryHref(site: Site, address: string): string | undefined {
  const link = entryLinkOf(address);
  if (!link) return undefined;
  const { index, addresses } = site;
  if (link.claim !== undefined) return claimHref(site, link.id, link.claim);
  const id = link.kind === 'events' ? (index.movedEvents.get(link.id) ?? link.id) : link.id;
  const { type } = KINDS[link.kind];
  const record = index[type].get(id);
  return record && !record.suppressed ? addresses[type](id) : undefined;
}

/** A body in which links to entries lead to their pages, and are plain text where there is none. */
export function withEntryLinks(site: Site, body: Root): Root {
  const copy = structuredClone(body);
  visit(copy, 'link', (link, i, parent) => {
    if (!meansEntry(link.url)) return undefined;
    const href = entryHref(site, link.url);
    if (href !== undefined) {
      link.url = href;
      return undefined;
    }
    if (!parent || i === undefined) return undefined;
    parent.children.splice(i, 1, ...link.children);
    return [SKIP, i];
  });
  return copy;
}
