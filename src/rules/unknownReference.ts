import { claimsIn, relationsIn } from '../parse/claims.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { absentClaims } from '../parse/layers.ts';
import { didYouMean, nearest } from '../parse/nearest.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import { UNKNOWN_OCCASION } from '../schema/claim.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { presentId } from './presentId.ts';
import type { ReportIn, Rule, RuleContext } from './rule.ts';

/** The id of another file in a field. */
export interface Reference {
  entry: Entry<unknown>;
  path: FieldPath;
  kind: Kind;
  id: string | undefined;
}

function* referencesOfClaim({ event: entry, claim, path }: ClaimInFile): Generator<Reference> {
  yield { entry, path: [...path, 'by'], kind: 'actors', id: claim.by };
  yield { entry, path: [...path, 'onBehalfOf'], kind: 'actors', id: claim.onBehalfOf };
  for (const [i, id] of claim.via.entries())
    yield { entry, path: [...path, 'via', i], kind: 'actors', id };
  if (claim.occasion !== UNKNOWN_OCCASION)
    yield { entry, path: [...path, 'occasion'], kind: 'events', id: claim.occasion };
  const measure = [...path, 'figure', 'measure'];
  yield { entry, path: measure, kind: 'measures', id: claim.figure?.measure };
  for (const [i, id] of claim.sources.entries())
    yield { entry, path: [...path, 'sources', i], kind: 'sources', id };
  for (const [i, id] of claim.saidBoundIn.entries())
    yield { entry, path: [...path, 'saidBoundIn', i], kind: 'sources', id };
  for (const [i, id] of (claim.figure?.asOfBoundIn ?? []).entries())
    yield { entry, path: [...path, 'figure', 'asOfBoundIn', i], kind: 'sources', id };
  for (const [i, { source: id }] of claim.quotes.entries())
    yield { entry, path: [...path, 'quotes', i, 'source'], kind: 'sources', id };
  for (const [i, relation] of claim.relations.entries()) {
    const { event: id } = splitClaimAddress(relation.claim);
    yield { entry, path: [...path, 'relations', i, 'claim'], kind: 'events', id };
    for (const [j, source] of (relation.sources ?? []).entries())
      yield { entry, path: [...path, 'relations', i, 'sources', j], kind: 'sources', id: source };
  }
  for (const [i, { asked, source }] of claim.replies.entries()) {
    yield { entry, path: [...path, 'replies', i, 'asked'], kind: 'actors', id: asked };
    yield { entry, path: [...path, 'replies', i, 'source'], kind: 'sources', id: source };
  }
}

/** The fields of an event that name entries other than sources. */
const CONNECTIONS = [
  { field: 'after', kind: 'events' },
  { field: 'follows', kind: 'events' },
  { field: 'threads', kind: 'threads' },
] as const;

/** Every id of another file in the fields of all entries. */
export function* referencesIn(content: Content): Generator<Reference> {
  const { story, actors, events, sources, places } = content;
  if (story) yield { entry: story, path: ['measure'], kind: 'measures', id: story.data.measure };
  for (const entry of actors) {
    yield { entry, path: ['partOf'], kind: 'actors', id: entry.data.partOf };
    for (const [i, id] of entry.data.members.entries())
      yield { entry, path: ['members', i], kind: 'actors', id };
    for (const field of ['described', 'names'] as const) {
      for (const [i, { source: id }] of entry.data[field].entries())
        yield { entry, path: [field, i, 'source'], kind: 'sources', id };
    }
  }
  for (const entry of events) {
    for (const field of ['sources', 'datePrintedIn', 'dateBoundIn', 'restsOn'] as const) {
      for (const [i, id] of entry.data[field].entries())
        yield { entry, path: [field, i], kind: 'sources', id };
    }
    const { merged, places: where = [], about = [] } = entry.data;
    for (const [i, id] of where.entries()) yield { entry, path: ['places', i], kind: 'places', id };
    for (const [i, { actor: id }] of about.entries())
      yield { entry, path: ['about', i, 'actor'], kind: 'actors', id };
    for (const { field, kind } of CONNECTIONS) {
      for (const [i, id] of entry.data[field].entries())
        yield { entry, path: [field, i], kind, id };
    }
    yield { entry, path: ['merged', 'into'], kind: 'events', id: merged?.into };
    for (const [i, { to }] of (merged?.claims ?? []).entries()) {
      const { event: id } = splitClaimAddress(to);
      yield { entry, path: ['merged', 'claims', i, 'to'], kind: 'events', id };
    }
  }
  for (const entry of [...sources, ...places]) {
    for (const [i, { source: id }] of entry.data.names.entries())
      yield { entry, path: ['names', i, 'source'], kind: 'sources', id };
  }
  for (const entry of places) {
    const { in: around, coordinates } = entry.data;
    yield { entry, path: ['in'], kind: 'places', id: around };
    yield { entry, path: ['coordinates', 'source'], kind: 'sources', id: coordinates?.source };
  }
  for (const entry of sources) {
    for (const [i, id] of entry.data.publishedBoundIn.entries())
      yield { entry, path: ['publishedBoundIn', i], kind: 'sources', id };
    yield { entry, path: ['replaced', 'by'], kind: 'sources', id: entry.data.replaced?.by };
  }
  for (const placed of claimsIn(content)) yield* referencesOfClaim(placed);
}

type Report = ReportIn<'unknown-reference'>;

function checkFiles({ content }: RuleContext, report: Report): void {
  for (const { entry, path, kind, id } of referencesIn(content)) {
    if (id === undefined || content.ids[kind].has(id)) continue;
    const { type } = KINDS[kind];
    const present = presentId(content, kind, id);
    if (present !== undefined) {
      const message = `Unexpected ${type} “${id}”, which is now called “${present}”`;
      report(entry, entry.at(path), message, `Write “${present}”.`);
      continue;
    }
    report(
      entry,
      entry.at(path),
      `Unexpected ${type} “${id}”, which does not exist`,
      didYouMean(
        nearest(id, [...content.ids[kind]]),
        `Add it under content/${kind}/, or correct the id.`,
      ),
    );
  }
}

/** Whether an event had a claim whose words had to go: its place is still there. */
const wasRemoved = (event: Entry<unknown> | undefined, claim: string): boolean =>
  event?.removedClaims.some(({ id }) => id === claim) === true;

/** The address of a claim in a field. */
interface ClaimReference {
  entry: Entry<unknown>;
  path: FieldPath;
  address: string;
}

/** Every address of a claim in the fields of all events. */
export function* claimReferencesIn(content: Content): Generator<ClaimReference> {
  for (const { event: entry, relation, path } of relationsIn(content))
    yield { entry, path: [...path, 'claim'], address: relation.claim };
  for (const entry of content.events) {
    for (const [i, { to }] of (entry.data.merged?.claims ?? []).entries())
      yield { entry, path: ['merged', 'claims', i, 'to'], address: to };
  }
}

function checkClaims({ content, events }: RuleContext, report: Report): void {
  const drafts = absentClaims(content);
  for (const { entry, path, address } of claimReferencesIn(content)) {
    const to = splitClaimAddress(address);
    const event = events.get(to.event);
    const ids = event?.data.claims.map(({ id }) => id);
    if (!ids || ids.includes(to.claim) || wasRemoved(event, to.claim)) continue;
    // One in a file that cannot be read is there all the same, and so is a draft.
    if (content.claimFiles.has(address) || drafts.has(address)) continue;
    const near = nearest(to.claim, ids);
    report(
      entry,
      entry.at(path),
      `Unexpected claim “${to.claim}”, which event “${to.event}” does not have`,
      didYouMean(near && claimAddressOf(to.event, near), 'Name a claim of that event.'),
    );
  }
}

function checkMovedClaims({ content }: RuleContext, report: Report): void {
  for (const event of content.events) {
    const ids = event.data.claims.map(({ id }) => id);
    for (const [i, { claim }] of (event.data.merged?.claims ?? []).entries()) {
      if (ids.includes(claim) || wasRemoved(event, claim)) continue;
      report(
        event,
        event.at(['merged', 'claims', i, 'claim']),
        `Unexpected claim “${claim}”, which this event does not have`,
        didYouMean(nearest(claim, ids), 'Name a claim of this event.'),
      );
    }
  }
}

function checkCorrections({ content }: RuleContext, report: Report): void {
  for (const event of content.events) {
    const { claims, corrections } = event.data;
    for (const [i, { claim }] of corrections.entries()) {
      if (claim === undefined || claims.some(({ id }) => id === claim)) continue;
      if (content.claimFiles.has(claimAddressOf(event.id, claim))) continue;
      report(
        event,
        event.at(['corrections', i, 'claim']),
        `Unexpected claim “${claim}”, which this event does not have`,
        'Name a claim of this event, or leave the field out.',
      );
    }
  }
}

export const unknownReference: Rule = {
  id: 'unknown-reference',
  check: (context, report) => {
    checkFiles(context, report);
    checkClaims(context, report);
    checkMovedClaims(context, report);
    checkCorrections(context, report);
  },
};
