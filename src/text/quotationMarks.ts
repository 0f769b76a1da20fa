import { doubleQuotedRanges } from './doubleQuotationMarks.ts';
import { blankLinesOf, articleParagraphs } from './paragraphs.ts';
import { spokenIn } from './sayingClauses.ts';
import { singleQuotedRanges, type QuotedRange } from './singleQuotationMarks.ts';
import type { TextRange } from './textRange.ts';

/** What `quotedRanges` found. */
export interface QuotedRanges {
  /**
   * The quoted ranges in order, without their quotation marks. They never overlap: a quotation
   * within another is part of it.
   */
  readonly ranges: readonly QuotedRange[];
  /** The offset of the first mark that has no partner, if there is one. */
  readonly unbalanced: number | undefined;
  /** The offsets of single marks that may have lost their partner or be none. */
  readonly doubtful: readonly number[];
}

/**
 * Finds what stands in quotation marks, of all shapes that `doubleQuotedRanges` and
 * `singleQuotedRanges` read.
 *
 * @param text The text of one paragraph; of any length, read in linear time.
 * @param language Of the text (BCP 47). It decides what marks are that look like others.
 */
export function quotedRanges(text: string, language: string): QuotedRanges {
  const paragraphs = blankLinesOf(text);
  const double = doubleQuotedRanges(text, language, paragraphs);
  const single = singleQuotedRanges(text, language, double.ranges, paragraphs);
  return {
    ranges: outermost(double.ranges.map(asCertain), single.ranges),
    unbalanced: double.unbalanced,
    doubtful: single.lone,
  };
}

/**
 * Finds the quotations of a text. What the marks leave open is settled by what is printed: of the
 * readings that they allow it is the one whose words are, and words between what may be two
 * apostrophes are a quotation only if they are.
 *
 * @param isPrinted Whether words stand in the sources.
 * @returns The quotations in order, without their marks. They never overlap.
 */
export function quotationsIn(
  text: string,
  language: string,
  isPrinted: (words: string) => boolean,
): TextRange[] {
  return quotedRanges(text, language).ranges.flatMap(({ start, end, otherEnds, isCertain }) => {
    if (isCertain && otherEnds.length === 0) return [{ start, end }];
    const ends = [end, ...otherEnds];
    const printed = ends.find((each) => isPrinted(text.slice(start, each)));
    if (printed === undefined && !isCertain) return [];
    return [{ start, end: printed ?? end }];
  });
}

/**
 * Finds all that an article may set in quotation marks, in every reading that the marks allow: a
 * quotation within another as well as that one, and one that runs over several paragraphs, each
 * begun with the mark that opens it, as a whole. What the reporter says within the marks is left
 * out, and what stands on both sides of it are two quotations.
 *
 * @param text Of the article. Linear time.
 * @param language Of the article (BCP 47).
 * @returns The ranges in the order in which they start. They may lie within each other.
 */
export function quotedInArticle(text: string, language: string): TextRange[] {
  const paragraphs = articleParagraphs(text);
  const { ranges } = doubleQuotedRanges(text, language, paragraphs);
  const single = singleQuotedRanges(text, language, ranges, paragraphs).ranges;
  const all = [
    ...ranges,
    ...single.flatMap(({ start, end, otherEnds, isUnclosed }) =>
      [end, ...otherEnds].map((each) => ({ start, end: each, isUnclosed })),
    ),
  ];
  return all.flatMap((range) => spokenIn(text, range, language)).sort((a, b) => a.start - b.start);
}

const asCertain = ({ start, end }: TextRange): QuotedRange => ({
  start,
  end,
  otherEnds: [],
  isCertain: true,
});

/** Those that lie in no other; but what may be apostrophes hides no quotation. */
function outermost(
  double: readonly QuotedRange[],
  single: readonly QuotedRange[],
): readonly QuotedRange[] {
  const all = [...double, ...single].sort((a, b) => a.start - b.start);
  const kept: QuotedRange[] = [];
  let end = 0;
  for (const [i, range] of all.entries()) {
    if (range.start < end) continue;
    const next = all[i + 1];
    if (!range.isCertain && next !== undefined && next.start < range.end) continue;
    kept.push(range);
    end = range.end + 1;
  }
  return kept;
}
