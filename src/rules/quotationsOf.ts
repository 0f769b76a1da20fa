import { quotationsIn } from '../text/quotationMarks.ts';
import type { TextRange } from '../text/textRange.ts';
import { mismatchWith } from './mismatch.ts';
import type { Passage } from './passages.ts';
import type { RuleContext } from './rule.ts';

/**
 * The quotations of a passage, without their marks. Where the marks leave open what is quoted, what
 * any source prints decides.
 */
export function quotationsOf(
  { content, language }: Pick<RuleContext, 'content' | 'language'>,
  { text }: Passage,
): TextRange[] {
  const isPrinted = (words: string): boolean =>
    [...content.fingerprints].some(
      ([id, fingerprints]) => mismatchWith(words, id, fingerprints) === undefined,
    );
  return quotationsIn(text, language, isPrinted);
}
