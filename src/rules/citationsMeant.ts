import type { Paragraph } from 'mdast';
import { citationNodes } from '../parse/citations.ts';
import { plainText } from '../parse/bodyText.ts';
import type { Entry } from '../parse/entry.ts';
import { citationMeantBy } from '../parse/meantCitations.ts';
import { blockText } from './blockText.ts';

const NAMES = '([^\\][()<>@\\\\]{1,200})';
/** What could be meant as a citation without [@ … ] around it. A backslash makes a sign plain. */
const CANDIDATES = new RegExp(
  `\\\\[^]|(?<!\\])\\[${NAMES}\\](?![([])|[(<]@${NAMES}[)>]|\\(${NAMES}\\)|` +
    '(?<![\\p{L}\\p{N}@./[])@([a-z\\d]+(?:-[a-z\\d]+)*)',
  'gu',
);

/** Something in a text that names sources as a citation would. */
interface Named {
  /** where it begins in the text */
  offset: number;
  /** as it stands there */
  shown: string;
  /** the citation that it should be */
  meant: string;
}

/**
 * What in a text can only be meant as a citation, because it names sources that there are:
 * `[gazette]`, `(@gazette)`, and `@gazette` alone.
 *
 * @param text where no citation stands any more
 */
export function knownCitationsIn(text: string, sources: ReadonlySet<string>): Named[] {
  return [...text.matchAll(CANDIDATES)].flatMap((match) => {
    const [shown, ...groups] = match;
    const inner = groups.join('');
    if (inner !== inner.toLowerCase()) return [];
    const meant = citationMeantBy(inner);
    const ids = meant?.match(/(?<=@)[\w-]+/g) ?? [];
    if (meant === undefined || !ids.every((id) => sources.has(id))) return [];
    return [{ offset: match.index, shown, meant }];
  });
}

/** Brackets, with what makes them plain or a link. */
const BRACKETS = /\\?\[([^\][\\]{1,200})\\?\](?:\([^()\s]*\))?/gu;

/**
 * The first citation that a paragraph without any was meant to have, with words in it, as a link or
 * with plain brackets: `[source: gazette]`, `[@gazette, p. 3]`, `[@gazette](https://…)`.
 *
 * @param text as it stands in the file
 */
export function citedOtherwise(text: string, sources: ReadonlySet<string>): Named | undefined {
  for (const { 0: shown, 1: inner = '', index: offset } of text.matchAll(BRACKETS)) {
    if (!/@|^ *(?:sources?|src|ref|cite|see|via)\b/i.test(inner)) continue;
    const words = inner.match(/[a-z\d]+(?:-[a-z\d]+)*/g) ?? [];
    const ids = [...new Set(words)].filter((word) => sources.has(word));
    if (ids.length === 0) continue;
    return { offset, shown, meant: `[${ids.map((id) => `@${id}`).join('; ')}]` };
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}\p{S}]/u;

/** Whether a paragraph is nothing but citations. */
export const standsAlone = (entry: Entry<unknown>, paragraph: Paragraph): boolean =>
  citationNodes(paragraph).length > 0 &&
  // The parser has taken out what is refused, and an address is blank in the other text.
  !WORD.test(plainText(paragraph) + blockText(entry, paragraph).text);
