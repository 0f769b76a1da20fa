import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import { unified } from 'unified';
import { collectProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { reportCitationsInLinks, splitCitations } from './citations.ts';
import { COMPLEXITY_TIP, tooComplexAt } from './markdownComplexity.ts';
import { reportDialects } from './markdownDialects.ts';
import { reportHiddenCharacters, reportUnsupported } from './markdownProblems.ts';
import { placesIn } from './places.ts';

const processor = unified().use(remarkParse).use(remarkCjkFriendly);

/** What Git writes into a file in which two people changed the same lines. */
const CONFLICT = /^<{7}(?= |$)/m;

const emptyBody = (): Root => ({ type: 'root', children: [] });

/**
 * Reads the body of an entry: CommonMark, with emphasis in languages that put no spaces between
 * words, and with citations as nodes of their own. What entries do not need is refused.
 * @param text the whole file with its front matter blanked out, so that positions are those of the
 *   file
 */
export function parseMarkdown(file: string, text: string): { body: Root; problems: Problem[] } {
  const { problems, report } = collectProblems(file);
  const placeAt = placesIn(text);
  const complex = tooComplexAt(text);
  if (complex !== undefined) {
    report(
      { line: placeAt(complex).line, column: 1 },
      'too-complex',
      'Unexpected amount of nesting or marks in the text',
      COMPLEXITY_TIP,
    );
    return { body: emptyBody(), problems };
  }
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    report(
      placeAt(conflict.index),
      'unsupported-markdown',
      'Unexpected marks of two versions that Git could not join',
      'Keep one of the two versions, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
    );
    return { body: emptyBody(), problems };
  }
  const body = processor.parse(text);
  // Text nodes have a place in the file only until they are split.
  reportHiddenCharacters(body, report);
  reportDialects(body, text, placeAt, report);
  splitCitations(body, text, placeAt, report);
  reportUnsupported(body, report);
  reportCitationsInLinks(body, report);
  return { body, problems };
}
