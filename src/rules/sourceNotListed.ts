import { citationsIn } from '../parse/citations.ts';
import { claimsIn, quotesIn, relationsIn } from '../parse/claims.ts';
import type { Rule, RuleContext } from './rule.ts';

const addToEvent = (id: string): string => `Add “${id}” to the event’s sources, or correct the id.`;
const addToClaim = (id: string): string => `Add “${id}” to the claim’s sources, or correct the id.`;
const notOfClaim = (id: string): string => `which is not among the sources of claim “${id}”`;

/** Whether a source is there, and yet not listed. One that is not there is a problem of its own. */
const isLeftOut = ({ content }: RuleContext, id: string, listed: readonly string[]): boolean =>
  !listed.includes(id) && content.ids.sources.has(id);

export const sourceNotListed: Rule = {
  id: 'source-not-listed',
  check: (context, report) => {
    const { content } = context;
    const notListed = 'which is not among the event’s sources';
    for (const event of content.events) {
      const { sources } = event.data;
      for (const field of ['restsOn', 'datePrintedIn'] as const) {
        for (const [i, id] of event.data[field].entries()) {
          if (!isLeftOut(context, id, sources)) continue;
          const message = `Unexpected source “${id}” in “${field}”, ${notListed}`;
          report(event, event.at([field, i]), message, addToEvent(id));
        }
      }
      for (const { id, place } of citationsIn(event.body)) {
        if (!isLeftOut(context, id, sources)) continue;
        report(event, place, `Unexpected citation of “${id}”, ${notListed}`, addToEvent(id));
      }
    }
    for (const { event, claim, path } of claimsIn(content)) {
      for (const [i, id] of claim.sources.entries()) {
        if (!isLeftOut(context, id, event.data.sources)) continue;
        const message = `Unexpected source “${id}” of claim “${claim.id}”, ${notListed}`;
        report(event, event.at([...path, 'sources', i]), message, addToEvent(id));
      }
      for (const [i, { source }] of claim.replies.entries()) {
        if (source === undefined || !isLeftOut(context, source, event.data.sources)) continue;
        const message = `Unexpected source “${source}” of a reply, ${notListed}`;
        report(event, event.at([...path, 'replies', i, 'source']), message, addToEvent(source));
      }
    }
    for (const { event, claim, quote, path } of quotesIn(content)) {
      const { source } = quote;
      if (!isLeftOut(context, source, claim.sources)) continue;
      report(
        event,
        event.at([...path, 'source']),
        `Unexpected source “${source}” of a quotation, ${notOfClaim(claim.id)}`,
        addToClaim(source),
      );
    }
    for (const { event, claim, relation, path } of relationsIn(content)) {
      for (const [i, id] of (relation.sources ?? []).entries()) {
        if (!isLeftOut(context, id, claim.sources)) continue;
        const message = `Unexpected source “${id}” of a relation, ${notOfClaim(claim.id)}`;
        report(event, event.at([...path, 'sources', i]), message, addToClaim(id));
      }
    }
  },
};
