import { claimsIn } from '../parse/claims.ts';
import { isOccasion } from '../schema/event.ts';
import type { Rule } from './rule.ts';

export const notAnOccasion: Rule = {
  id: 'not-an-occasion',
  check: ({ content, events }, report) => {
    for (const { event, claim, path } of claimsIn(content)) {
      const occasion = events.get(claim.occasion ?? '');
      if (!occasion || isOccasion(occasion.data)) continue;
      report(
        event,
        event.at([...path, 'occasion']),
        `Unexpected occasion “${occasion.id}” of the kind “${occasion.data.kind}”, expected an ` +
          'event at which somebody spoke',
      );
    }
  },
};
