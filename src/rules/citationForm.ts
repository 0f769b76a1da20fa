import { paragraphsOf } from '../parse/bodyText.ts';
import type { Entry } from '../parse/entry.ts';
import { placesIn } from '../parse/places.ts';
import { FILE_START } from '../problems/problem.ts';
import { blockText } from './blockText.ts';
import { knownCitationsIn, standsAlone } from './citationsMeant.ts';
import type { ReportIn, Rule, RuleContext } from './rule.ts';

const OWN_PARAGRAPH = 'Unexpected citation in a paragraph of its own';
const JOIN = 'Put it at the end of the paragraph it belongs to, with no empty line between.';

function checkEntry(
  { content }: RuleContext,
  entry: Entry<unknown>,
  report: ReportIn<'citation-form'>,
): void {
  const placeAt = placesIn(entry.text);
  for (const paragraph of paragraphsOf(entry.body)) {
    const { text, start } = blockText(entry, paragraph);
    for (const { offset, shown, meant } of knownCitationsIn(text, content.ids.sources))
      report(
        entry,
        placeAt(start + offset),
        `Unexpected “${shown}”, expected a citation`,
        `Write ${meant}.`,
      );
    if (standsAlone(entry, paragraph))
      report(entry, paragraph.position?.start ?? FILE_START, OWN_PARAGRAPH, JOIN);
  }
}

/** What only the ids of the sources tell to be a citation, and citations that stand alone. */
export const citationForm: Rule = {
  id: 'citation-form',
  check: (context, report) => {
    const { content } = context;
    const about = content.about ? [content.about] : [];
    for (const entry of [...about, ...content.events, ...content.sources])
      checkEntry(context, entry, report);
  },
};
