import type { Fingerprints } from '../fingerprint/articleFingerprint.ts';
import { quotedRanges } from '../text/quotationMarks.ts';
import { tokensOf } from '../text/tokens.ts';
import type { TextRange } from '../text/textRange.ts';
import { canLack } from './lacking.ts';
import { furthestOf, mismatchWith, uncheckedOf } from './mismatch.ts';
import type { Mismatch } from './mismatch.ts';
import type { Passage } from './passages.ts';
import { quotationsOf } from './quotationsOf.ts';
import type { ReportIn, Rule, RuleContext } from './rule.ts';

type Report = ReportIn<'quotation-not-cited'>;

/**
 * The sources that print a quotation, and for each of the others where the quotation stops matching
 * it.
 */
function compare(
  quotation: string,
  fingerprints: Fingerprints,
): { printers: string[]; mismatches: Mismatch[] } {
  const printers: string[] = [];
  const mismatches: Mismatch[] = [];
  for (const [id, ofSource] of fingerprints) {
    const mismatch = mismatchWith(quotation, id, ofSource);
    if (mismatch) mismatches.push(mismatch);
    else printers.push(id);
  }
  return { printers, mismatches };
}

/** Reports a mark without a partner, and notes what may be a quotation and is read as none. */
function reportMarks(
  { language }: RuleContext,
  { entry, text, placeOf }: Passage,
  quotations: readonly TextRange[],
  report: Report,
  note: Report,
): void {
  const { ranges, unbalanced, doubtful } = quotedRanges(text, language);
  if (unbalanced !== undefined)
    report(
      entry,
      placeOf(unbalanced),
      'Unexpected quotation mark without a partner',
      'Close the quotation in the same paragraph, or take the mark out.',
    );
  const isRead = ({ start }: TextRange): boolean => quotations.some((read) => read.start === start);
  for (const at of [
    ...doubtful,
    ...ranges.filter((range) => !isRead(range)).map(({ start }) => start - 1),
  ])
    note(
      entry,
      placeOf(at),
      'Unexpected mark that may open a quotation or be an apostrophe, so that nothing is checked',
      'Set a quotation in double marks. Write an apostrophe as ’, and a letter such as ayin as ʿ.',
    );
}

/** Words in the form in which two printings of them are the same. */
const evened = (words: string): string =>
  tokensOf(words)
    .map(({ text }) => text)
    .join(' ');

/** The sources whose words a quotation translates, as a quote of its event says. */
const translatedFrom = ({ translations = [] }: Passage, quotation: string): string[] =>
  translations.filter(({ text }) => evened(text) === evened(quotation)).map(({ source }) => source);

/**
 * Reports a quotation that none of the sources prints on which its passage rests, and notes one
 * that is not checked.
 */
function reportQuotation(
  { content: { fingerprints } }: RuleContext,
  passage: Passage,
  { start, end }: TextRange,
  report: Report,
  note: Report,
): void {
  const { entry, text, sources, inBody, placeOf } = passage;
  const quotation = text.slice(start, end);
  const cited: Fingerprints = new Map(
    sources.flatMap((id) => {
      const ofSource = fingerprints.get(id);
      return ofSource ? [[id, ofSource] as const] : [];
    }),
  );
  const { printers, mismatches } = compare(quotation, cited);
  const translated = translatedFrom(passage, quotation);
  if (printers.length > 0 || translated.some((id) => sources.includes(id))) return;
  const unchecked = uncheckedOf(mismatches);
  if (unchecked) {
    note(entry, placeOf(start), unchecked.message, unchecked.tip);
    return;
  }
  const [elsewhere] = [...compare(quotation, fingerprints).printers, ...translated];
  const furthest = furthestOf(mismatches);
  if (elsewhere !== undefined)
    report(
      entry,
      placeOf(start),
      `Unexpected quotation, which stands in source “${elsewhere}”, not cited here`,
      inBody ? `Cite it: [@${elsewhere}].` : `Add “${elsewhere}” to the sources.`,
    );
  else if (furthest)
    report(entry, placeOf(start + furthest.offset), furthest.message, furthest.tip);
  else report(entry, placeOf(start), 'Unexpected quotation in a passage that rests on no source');
}

export const quotationNotCited: Rule = {
  id: 'quotation-not-cited',
  check: (context, report, note) => {
    for (const passage of context.passages) {
      if (passage.isApart) continue;
      const quotations = quotationsOf(context, passage);
      reportMarks(context, passage, quotations, report, note);
      if (!canLack(context, passage.sources)) continue;
      for (const range of quotations) reportQuotation(context, passage, range, report, note);
    }
  },
};
