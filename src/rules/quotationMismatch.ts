import { quotesIn } from '../parse/claims.ts';
import type { ClaimInFile } from '../parse/claims.ts';
import { printedWords } from '../schema/quote.ts';
import type { Quote } from '../schema/quote.ts';
import { UNKNOWN_LANGUAGE } from '../text/unknownLanguage.ts';
import { mismatchWith } from './mismatch.ts';
import { canLack } from './lacking.ts';
import { fieldPlace } from './fieldPlace.ts';
import { otherLanguageOf } from './foreignSource.ts';
import type { ReportIn, Rule, RuleContext } from './rule.ts';

type Report = ReportIn<'quotation-mismatch'>;

/** Notes a translation that gives nothing which could be looked for in its source. */
function noteNoOriginal(
  { event, path }: ClaimInFile,
  { source }: Quote,
  language: string,
  note: Report,
): void {
  const isKnown = language !== UNKNOWN_LANGUAGE;
  const itsLanguage = isKnown ? `which is in “${language}”` : 'whose language is not known';
  note(
    event,
    event.at([...path, 'translated']),
    `Missing original of a translation from source “${source}”, ${itsLanguage}`,
    'Give the words that it prints under “original”, where they are known.',
  );
}

function checkQuote(
  context: RuleContext,
  { event, path }: ClaimInFile,
  quote: Quote,
  language: string | undefined,
  { report, note }: Readonly<Record<'report' | 'note', Report>>,
): void {
  const { source, original } = quote;
  if (!canLack(context, [source])) return;
  const words = printedWords(quote);
  const mismatch = mismatchWith(words, source, context.content.fingerprints.get(source) ?? []);
  if (!mismatch) return;
  const field = original === undefined ? 'text' : 'original';
  const isProblem = mismatch.proof === 'not-proved';
  const tip =
    language === undefined || original !== undefined || !isProblem
      ? mismatch.tip
      : `${mismatch.tip} Of a translation add “translated: true” and the “original”.`;
  const place = fieldPlace(event, [...path, field], words)(mismatch.offset);
  (isProblem ? report : note)(event, place, mismatch.message, tip);
}

export const quotationMismatch: Rule = {
  id: 'quotation-mismatch',
  check: (context, report, note) => {
    for (const { quote, ...placed } of quotesIn(context.content)) {
      const language = otherLanguageOf(context, quote.source);
      const isUnproved = quote.translated === true && quote.original === undefined;
      if (isUnproved && language !== undefined) noteNoOriginal(placed, quote, language, note);
      else checkQuote(context, placed, quote, language, { report, note });
    }
  },
};
