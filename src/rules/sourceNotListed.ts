import { citationsIn } from '../parse/markdown.ts';
import type { Rule } from './rule.ts';

export const sourceNotListed: Rule = {
  id: 'source-not-listed',
  trigger:
    'A claim, quotation, citation or date rests on a source that the event (or the claim) does not list.',
  mend: 'Add the source to the list of the event, or of the claim that quotes it.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { sources, claims, restsOn, datePrintedIn } = event.data;
      const listed = new Set(sources);
      // A source that does not exist has a problem of its own.
      const missing = (id: string, among: ReadonlySet<string>): boolean =>
        !among.has(id) && content.ids.sources.has(id);
      const tip = (id: string): string => `Add “${id}” to the event’s sources, or correct the id.`;
      claims.forEach((claim, i) => {
        claim.sources.forEach((id, j) => {
          if (missing(id, listed))
            report(
              event,
              event.at(['claims', i, 'sources', j]),
              `Unexpected source “${id}” of claim “${claim.id}”, which is not among the event’s sources`,
              tip(id),
            );
        });
        const ofClaim = new Set(claim.sources);
        claim.quotes.forEach(({ source }, j) => {
          if (missing(source, ofClaim))
            report(
              event,
              event.at(['claims', i, 'quotes', j, 'source']),
              `Unexpected source “${source}” of a quotation, which is not among the sources of claim “${claim.id}”`,
              `Add “${source}” to the claim’s sources, or correct the id.`,
            );
        });
      });
      for (const [field, ids] of Object.entries({ restsOn, datePrintedIn })) {
        ids.forEach((id, i) => {
          if (missing(id, listed))
            report(
              event,
              event.at([field, i]),
              `Unexpected source “${id}” in “${field}”, which is not among the event’s sources`,
              tip(id),
            );
        });
      }
      for (const { id, place } of citationsIn(event.body)) {
        if (missing(id, listed))
          report(
            event,
            place,
            `Unexpected citation of “${id}”, which is not among the event’s sources`,
            tip(id),
          );
      }
    }
  },
};
