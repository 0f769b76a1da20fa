import { withArticle } from '../basics/messages.ts';
import { replacing } from '../problems/mend.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { firstPlace } from './firstPlace.ts';
import { presentId } from './presentId.ts';
import { citationReferences, fieldReferences } from './fieldReferences.ts';
import type { Rule } from './rule.ts';
import { unknownIdTip } from './unknownIds.ts';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  check: ({ content }, report) => {
    const known = content.ids.sources;
    const unknown = citationReferences(content).filter(({ id }) => !known.has(id));
    if (unknown.length === 0) return;
    // A source that fields name, too, is reported there.
    const inFields = new Set(
      fieldReferences(content).references.flatMap(({ kind, id }) =>
        kind === 'sources' ? [id] : [],
      ),
    );
    for (const places of Map.groupBy(unknown, ({ id }) => id).values()) {
      const found = firstPlace(places);
      if (!found || inFields.has(found.first.id)) continue;
      const { first, place, inItsFile, others } = found;
      const present = presentId(content, 'sources', first.id);
      if (present !== undefined) {
        const fix = inItsFile.map((one) => replacing(one, `@${first.id}`, `@${present}`));
        const message = `Unexpected citation of “${first.id}”, which is now called “${present}”`;
        report(first.entry, { ...place, fix }, `${message}${others}`, `Write [@${present}].`);
        continue;
      }
      const other = KIND_NAMES.find((kind) => content.ids[kind].has(first.id));
      const what = other
        ? `which is ${withArticle(KINDS[other].type)}, expected a source`
        : 'a source that does not exist';
      const tip = other
        ? `Cite the source that prints it; a link is [words](${other}/${first.id}).`
        : unknownIdTip(content, 'sources', first.id);
      report(first.entry, place, `Unexpected citation of “${first.id}”, ${what}${others}`, tip);
    }
  },
};
