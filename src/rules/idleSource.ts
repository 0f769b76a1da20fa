import { citationsIn } from '../parse/citations.ts';
import type { EventFields } from '../schema/kinds.ts';
import { eachText } from './fieldReferences.ts';
import type { Rule } from './rule.ts';

/** What an event names outside its list of sources: a source by its id, whatever the field. */
function namedIn(event: EventFields): string[] {
  const named: string[] = [];
  eachText(event, (text, [field]) => {
    if (field !== 'sources') named.push(text);
  });
  return named;
}

export const idleSource: Rule = {
  id: 'idle-source',
  check: ({ content }, _report, note) => {
    // What cannot be read may use it.
    if (!content.complete) return;
    for (const event of content.events) {
      const { sources } = event.data;
      // The title and the summary rest on the only source that there is.
      if (sources.length < 2 || event.removedClaims.length > 0) continue;
      const used = new Set([
        ...namedIn(event.data),
        ...citationsIn(event.body).map(({ id }) => id),
      ]);
      for (const [i, id] of sources.entries()) {
        if (used.has(id) || !content.ids.sources.has(id)) continue;
        note(
          event,
          event.at(['sources', i]),
          `Unexpected source “${id}” in “sources”, which nothing else in the event names`,
          `Cite it as [@${id}], name it in a claim or under “restsOn”, or take it out of the list.`,
        );
      }
    }
  },
};
