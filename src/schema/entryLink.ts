import { splitClaimAddress } from './claimAddress.ts';
import { isId } from './idForm.ts';
import type { Kind } from './kinds.ts';

/** The kinds whose entries texts may link to: those that have pages. */
export const LINKED_KINDS = [
  'events',
  'sources',
  'actors',
  'measures',
  'places',
  'threads',
] as const satisfies readonly Kind[];

export type LinkedKind = (typeof LINKED_KINDS)[number];

/** What a link in a text leads to: an entry, or a claim of an event. */
export interface EntryLink {
  kind: LinkedKind;
  id: string;
  claim: string | undefined;
}

/** Of the kinds that texts may link to, the one of a name. */
export const linkedKind = (name: string): LinkedKind | undefined =>
  LINKED_KINDS.find((kind) => kind === name);

/** An address with a scheme or a host, which leads away from this site. */
const AWAY = /^(?:[a-z][a-z\d+.-]*:|\/\/|[^/]*\.[a-z])/i;

/** Whether the address of a link in a text can only be meant for an entry. */
export const meansEntry = (address: string): boolean => address !== '' && !AWAY.test(address);

/** The entry or claim that an address such as `events/<id>#<claim-id>` names. */
export function entryLinkOf(address: string): EntryLink | undefined {
  const [folder = '', rest = '', ...more] = address.split('/');
  const kind = linkedKind(folder);
  const { event: id, claim } = splitClaimAddress(rest);
  if (!kind || more.length > 0 || !isId(id)) return undefined;
  if (!rest.includes('#')) return { kind, id, claim: undefined };
  return kind === 'events' && isId(claim) ? { kind, id, claim } : undefined;
}
