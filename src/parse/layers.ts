import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Content } from './content.ts';

/** What there is of a content, more of it from one to the next. */
export interface Layers<T> {
  /** what is published: no draft, and no claim that is one */
  published: T;
  /** with the drafts in which no field is missing */
  finished: T;
  /** with all drafts: something stands in for what is missing in them */
  all: T;
}

export type Layer = keyof Layers<unknown>;

/** Something for each layer. */
export const eachLayer = <T>(make: (layer: Layer) => T): Layers<T> => ({
  published: make('published'),
  finished: make('finished'),
  all: make('all'),
});

/** A content with its drafts. Nothing that is published is made of it. */
export const withDrafts = (content: Content, layer: Exclude<Layer, 'published'>): Content =>
  content.drafts ? { ...content, ...content.drafts[layer] } : content;

/** The ids of the drafts of a kind that are left out of a content. */
export function absentDrafts(content: Content, kind: Kind): ReadonlySet<string> {
  if (!content.drafts) return new Set();
  const here = new Set(content[kind].map(({ id }) => id));
  return new Set(content.drafts.all[kind].map(({ id }) => id).filter((id) => !here.has(id)));
}

const addressesIn = ({ events }: Pick<Content, 'events'>): Set<string> =>
  new Set(
    events.flatMap(({ id, data }) => data.claims.map((claim) => claimAddressOf(id, claim.id))),
  );

/** The addresses of the claims that are left out of a content because they are drafts. */
export const absentClaims = (content: Content): ReadonlySet<string> =>
  content.drafts ? addressesIn(content.drafts.all).difference(addressesIn(content)) : new Set();

/** How many drafts there are: entries, and claims of events that are published. */
export function draftCount(content: Content): number {
  const entries = KIND_NAMES.map((kind) => absentDrafts(content, kind));
  const events = new Set(content.events.map(({ id }) => id));
  const claims = [...absentClaims(content)].filter((address) =>
    events.has(splitClaimAddress(address).event),
  );
  return entries.reduce((sum, { size }) => sum + size, claims.length);
}
