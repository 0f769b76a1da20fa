import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { paragraphsOf } from '../parse/bodyText.ts';
import { citationNodes } from '../parse/citations.ts';
import type { Entry } from '../parse/entry.ts';
import { placesIn } from '../parse/places.ts';
import { FILE_START } from '../problems/problem.ts';
import { entryLinkOf, meansEntry } from '../schema/entryLink.ts';
import { shown } from '../schema/problemOfField.ts';
import { blockText } from './blockText.ts';
import { citedOtherwise, knownCitationsIn, standsAlone } from './citationsMeant.ts';
import { sentenceBehind } from './sentenceBehind.ts';
import type { Rule } from './rule.ts';

/** Whether a paragraph has a link that is reported as none and may be meant as a citation. */
function hasWrongLink(paragraph: Paragraph): boolean {
  let isWrong = false;
  visit(paragraph, 'link', ({ url }) => {
    isWrong ||= url === '' || (meansEntry(url) && !entryLinkOf(url));
  });
  return isWrong;
}

/** Where in a paragraph a sentence begins that stands behind its last citation. */
function uncitedAt(entry: Entry<unknown>, paragraph: Paragraph): number | undefined {
  const last = citationNodes(paragraph).at(-1)?.position;
  if (!last) return undefined;
  const { text, start } = blockText(entry, paragraph);
  const from = (last.start.offset ?? start) - start;
  const behind = sentenceBehind(text, from, (last.end.offset ?? start) - start);
  return behind === undefined ? undefined : start + behind;
}

export const uncitedParagraph: Rule = {
  id: 'uncited-paragraph',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const placeAt = placesIn(event.text);
      const example = `[@${event.data.sources[0] ?? 'source-id'}]`;
      const paragraphs = paragraphsOf(event.body);
      for (const [i, paragraph] of paragraphs.entries()) {
        if (citationNodes(paragraph).length > 0) {
          const at = uncitedAt(event, paragraph);
          if (at === undefined) continue;
          report(
            event,
            placeAt(at),
            'Unexpected sentence behind the last citation of its paragraph',
            `End the paragraph with what the sentence rests on, such as ${example}.`,
          );
          continue;
        }
        // What is meant as its citation is reported where it stands.
        const neighbour = paragraphs[i + 1] ?? paragraphs[i - 1];
        if (neighbour && standsAlone(event, neighbour)) continue;
        const { text } = blockText(event, paragraph);
        if (hasWrongLink(paragraph) || knownCitationsIn(text, content.ids.sources).length > 0)
          continue;
        const start = paragraph.position?.start.offset ?? 0;
        const raw = event.text.slice(start, paragraph.position?.end.offset ?? start);
        const otherwise = citedOtherwise(raw, content.ids.sources);
        if (otherwise) {
          const message = `Unexpected “${shown(otherwise.shown)}”, expected a citation`;
          report(event, placeAt(start + otherwise.offset), message, `Write ${otherwise.meant}.`);
          continue;
        }
        report(
          event,
          paragraph.position?.start ?? FILE_START,
          'Unexpected paragraph without a citation',
          `End it with a citation such as ${example}.`,
        );
      }
    }
  },
};
