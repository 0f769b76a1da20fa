import { publisherOf } from '../parts/publisher.ts';
import type { Publisher } from '../parts/publisher.ts';
import { proseHtml } from '../parts/prose.ts';
import { quotedWordsText } from '../parts/quotedWords.ts';
import type { Site } from '../site.ts';

/** What the about page prints besides the words of the interface. */
export interface AboutView {
  /** what the story is about */
  summary: string;
  /** the story’s own text, as HTML, and its file; where it has none, the method stands in */
  own: { prose: string; file: string } | undefined;
  publisher: Publisher;
  quotedWords: string;
  licence: { name: string; url: string };
}

/** The about page. */
export function aboutView(site: Site): AboutView {
  const { story, about } = site.index.archive;
  return {
    summary: story.summary,
    own: about && { prose: proseHtml(site, about.body, []), file: about.file },
    publisher: publisherOf(site),
    quotedWords: quotedWordsText(site),
    licence: story.licence,
  };
}
