import type { Entry } from '../parse/entry.ts';
import { nearest } from '../parse/validate.ts';
import type { FieldPath } from '../parse/yaml.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import type { Rule } from './rule.ts';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  trigger: 'A field names a source, actor, measure, event or claim that does not exist.',
  mend: 'Correct the id (the tip names the nearest) or add the file it names.',
  check: ({ content, events }, report) => {
    const refer = (
      entry: Entry<unknown>,
      path: FieldPath,
      kind: Kind,
      id: string | undefined,
    ): void => {
      if (id === undefined || content.ids[kind].has(id)) return;
      const near = nearest(id, [...content.ids[kind]]);
      report(
        entry,
        entry.at(path),
        `Unexpected ${KINDS[kind].type} “${id}”, which does not exist`,
        near ? `Did you mean “${near}”?` : `Add it under content/${kind}/, or correct the id.`,
      );
    };
    if (content.story) refer(content.story, ['measure'], 'measures', content.story.data.measure);
    for (const actor of content.actors) {
      refer(actor, ['partOf'], 'actors', actor.data.partOf);
      actor.data.described.forEach(({ source }, i) =>
        refer(actor, ['described', i, 'source'], 'sources', source),
      );
    }
    for (const event of content.events) {
      const { data } = event;
      for (const field of ['sources', 'datePrintedIn', 'restsOn'] as const) {
        data[field].forEach((id, i) => refer(event, [field, i], 'sources', id));
      }
      data.claims.forEach((claim, i) => {
        refer(event, ['claims', i, 'by'], 'actors', claim.by);
        refer(event, ['claims', i, 'onBehalfOf'], 'actors', claim.onBehalfOf);
        refer(event, ['claims', i, 'figure', 'measure'], 'measures', claim.figure?.measure);
        claim.sources.forEach((id, j) => refer(event, ['claims', i, 'sources', j], 'sources', id));
        claim.quotes.forEach(({ source }, j) =>
          refer(event, ['claims', i, 'quotes', j, 'source'], 'sources', source),
        );
        if (!claim.relation) return;
        const path = ['claims', i, 'relation', 'claim'];
        const { event: eventId, claim: claimId } = splitClaimAddress(claim.relation.claim);
        refer(event, path, 'events', eventId);
        const other = events.get(eventId);
        if (!other || other.data.claims.some(({ id }) => id === claimId)) return;
        const near = nearest(
          claimId,
          other.data.claims.map(({ id }) => id),
        );
        report(
          event,
          event.at(path),
          `Unexpected claim “${claimId}”, which event “${eventId}” does not have`,
          near ? `Did you mean “${claimAddressOf(eventId, near)}”?` : 'Name a claim of that event.',
        );
      });
      data.corrections.forEach(({ claim }, i) => {
        if (claim !== undefined && !data.claims.some(({ id }) => id === claim)) {
          report(
            event,
            event.at(['corrections', i, 'claim']),
            `Unexpected claim “${claim}”, which this event does not have`,
            'Name a claim of this event, or leave the field out.',
          );
        }
      });
    }
  },
};
