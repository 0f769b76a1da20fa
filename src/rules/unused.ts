import { citationsIn } from '../parse/markdown.ts';
import { nearest } from '../parse/validate.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

export const unused: Rule = {
  id: 'unused-entry',
  trigger: 'No event uses a source, no claim an actor, or no figure a measure.',
  mend: 'Use it, or delete its file.',
  check: ({ content }, report) => {
    // With a file missing from the count, what it uses would look unused.
    if (!content.complete) return;
    const claims = content.events.flatMap(({ data }) => data.claims);
    // What a misspelt id was most likely meant for is used.
    const used = (
      kind: Kind,
      named: readonly (string | undefined)[],
    ): ReadonlySet<string | undefined> =>
      new Set(
        named.map((id) =>
          id === undefined || content.ids[kind].has(id) ? id : nearest(id, [...content.ids[kind]]),
        ),
      );
    const sources = used(
      'sources',
      content.events.flatMap(({ data, body }) => [
        ...data.sources,
        ...citationsIn(body).map(({ id }) => id),
      ]),
    );
    // Those whom a claim was once given to stand on the pages of earlier days.
    const corrected = content.events.flatMap(({ data }) =>
      data.corrections.filter(({ field }) => field === 'by').map(({ was }) => was),
    );
    const actors = used('actors', [
      ...claims.flatMap(({ by, onBehalfOf }) => [by, onBehalfOf]),
      ...corrected,
      ...content.actors.map(({ data }) => data.partOf),
    ]);
    const measures = used(
      'measures',
      claims.map(({ figure }) => figure?.measure),
    );
    const start = { line: 1, column: 1 };
    for (const source of content.sources) {
      if (!sources.has(source.id))
        report(
          source,
          start,
          `Unexpected source “${source.id}” that no event uses`,
          'Use it in an event, or delete the file.',
        );
    }
    for (const actor of content.actors) {
      if (!actors.has(actor.id))
        report(
          actor,
          start,
          `Unexpected actor “${actor.id}” who makes no claim`,
          'Give the actor a claim, or delete the file.',
        );
    }
    for (const measure of content.measures) {
      if (!measures.has(measure.id))
        report(
          measure,
          start,
          `Unexpected measure “${measure.id}” without a figure`,
          'Give a claim a figure for it, or delete the file.',
        );
    }
  },
};
