import { citationsIn } from '../parse/citations.ts';
import { claimsIn } from '../parse/claims.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { nearest } from '../parse/nearest.ts';
import type { Place } from '../problems/problem.ts';
import type { EventFields } from '../schema/kinds.ts';
import { firstPlace } from './firstPlace.ts';
import { presentId } from './presentId.ts';
import type { ReportIn, Rule } from './rule.ts';

/** A source that something rests on. */
interface Use {
  entry: Entry<unknown>;
  id: string;
  /** what rests on it, as the message calls the source */
  as: string;
  place: () => Place;
}

/** What the fields, the text and the claims of an event rest on. */
function* usesOfEvent(event: Entry<EventFields>): Generator<Use> {
  const { data, body } = event;
  for (const field of ['restsOn', 'datePrintedIn'] as const)
    for (const [i, id] of data[field].entries())
      yield {
        entry: event,
        id,
        as: `source “${id}” in “${field}”`,
        place: () => event.at([field, i]),
      };
  for (const { id, place } of citationsIn(body))
    yield { entry: event, id, as: `citation of “${id}”`, place: () => place };
  for (const { claim, path } of claimsIn({ events: [event] })) {
    for (const [i, id] of claim.sources.entries()) {
      const as = `source “${id}” of claim “${claim.id}”`;
      yield { entry: event, id, as, place: () => event.at([...path, 'sources', i]) };
    }
    for (const [i, { source: id }] of claim.replies.entries())
      if (id !== undefined)
        yield {
          entry: event,
          id,
          as: `source “${id}” of a reply`,
          place: () => event.at([...path, 'replies', i, 'source']),
        };
  }
}

/** What the quotations and the relations of a claim rest on. */
function* usesOfClaim({ event, claim, path }: ClaimInFile): Generator<Use> {
  for (const [i, { source: id }] of claim.quotes.entries())
    yield {
      entry: event,
      id,
      as: `source “${id}” of a quotation`,
      place: () => event.at([...path, 'quotes', i, 'source']),
    };
  for (const [i, { sources = [] }] of claim.relations.entries())
    for (const [j, id] of sources.entries())
      yield {
        entry: event,
        id,
        as: `source “${id}” of a relation`,
        place: () => event.at([...path, 'relations', i, 'sources', j]),
      };
}

/** Finds the sources that are there and yet not listed. */
function leftOut({ ids, sources }: Content, listed: readonly string[]): (id: string) => boolean {
  const known = ids.sources;
  // A listed id that no source has, or no longer has, is reported by a rule of its own.
  const meant = listed.flatMap((id) =>
    known.has(id) ? [id] : (presentId({ sources }, 'sources', id) ?? nearest(id, [...known]) ?? []),
  );
  return (id) => known.has(id) && !meant.includes(id);
}

/** Reports each source that is left out of a list once, however much rests on it. */
function reportLeftOut(
  content: Content,
  uses: Iterable<Use>,
  listed: readonly string[],
  whose: string,
  report: ReportIn<'source-not-listed'>,
  list: string,
): void {
  const isLeftOut = leftOut(content, listed);
  const left = [...uses].filter(({ id }) => isLeftOut(id));
  for (const places of Map.groupBy(left, ({ id }) => id).values()) {
    const found = firstPlace(places);
    if (!found) continue;
    const { first, place, others } = found;
    const message = `Unexpected ${first.as}, which is not among ${whose}${others}`;
    report(first.entry, place, message, `Add “${first.id}” to ${list}, or correct the id.`);
  }
}

export const sourceNotListed: Rule = {
  id: 'source-not-listed',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { sources } = event.data;
      const whose = 'the event’s sources';
      reportLeftOut(content, usesOfEvent(event), sources, whose, report, whose);
    }
    for (const placed of claimsIn(content)) {
      const { claim } = placed;
      const whose = `the sources of claim “${claim.id}”`;
      const list = 'the claim’s sources';
      reportLeftOut(content, usesOfClaim(placed), claim.sources, whose, report, list);
    }
  },
};
