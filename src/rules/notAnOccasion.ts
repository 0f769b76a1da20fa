import { claimsIn } from '../parse/claims.ts';
import { silentKinds } from '../schema/storyKinds.ts';
import type { Rule } from './rule.ts';

export const notAnOccasion: Rule = {
  id: 'not-an-occasion',
  check: ({ content, events, kinds }, report) => {
    const silent = silentKinds(kinds);
    for (const { event, claim, path } of claimsIn(content)) {
      const occasion = events.get(claim.occasion ?? '');
      if (!occasion || !silent.has(occasion.data.kind)) continue;
      report(
        event,
        event.at([...path, 'occasion']),
        `Unexpected occasion “${occasion.id}” of the kind “${occasion.data.kind}”, expected an ` +
          'event at which somebody spoke',
      );
    }
  },
};
