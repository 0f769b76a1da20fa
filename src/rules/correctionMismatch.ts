import { texts } from '../parse/markdown.ts';
import { DateError, parseDate } from '../schema/date.ts';
import { parseFigureValue } from '../schema/event.ts';
import type { Correction } from '../schema/common.ts';
import type { Rule } from './rule.ts';

const OF_CLAIMS: readonly Correction['field'][] = ['says', 'by', 'figure', 'quote'];

/** Whether a field that reads `text` says `words`: a date or a figure is the whole field, of other texts the words may be a part. */
const reads = (field: Correction['field'], text: string, words: string): boolean => {
  if (field === 'date') return text === words;
  if (field === 'figure') return JSON.stringify(parseFigureValue(text)) === JSON.stringify(parseFigureValue(words));
  return text.includes(words);
};

/** What an earlier day could not be shown with, or nothing when `was` can stand in the field. */
function unreadable({ field, was }: Correction): { what: string; tip: string } | undefined {
  if (field === 'figure' && parseFigureValue(was) === undefined) return { what: 'figure', tip: 'Write the number alone, as in 3000, or [10000, 12000].' };
  if (field !== 'date') return undefined;
  try {
    parseDate(was);
    return undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return { what: 'date', tip: error.tip };
  }
}

export const correctionMismatch: Rule = {
  id: 'correction-mismatch',
  trigger: 'A correction says that a field now reads something that the field does not contain, or that it once read something that it cannot hold.',
  mend: 'Make “now” the words that stand in the field today (or in the next correction’s “was”), and “was” the value the field had, so that earlier days can be shown as they were.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { corrections, claims, title, summary, place, date } = event.data;
      corrections.forEach((correction, i) => {
        const { field, claim, now, was, date: day } = correction;
        const corrected = claims.find(({ id }) => id === claim);
        const today: Record<string, readonly string[] | undefined> = {
          title: [title], summary: [summary], place: place === undefined ? [] : [place], date: [date.edtf],
          says: corrected && [corrected.says], by: corrected && [corrected.by],
          figure: corrected?.figure && [JSON.stringify(corrected.figure.value)], quote: corrected?.quotes.map(({ text }) => text),
          body: texts(event.body),
        };
        if (!(field in today)) return;
        if (OF_CLAIMS.includes(field) && !corrected) {
          report(event, event.at(['corrections', i]), `Missing claim in a correction of “${field}”`, 'Name the claim that was corrected.');
          return;
        }
        const problem = unreadable(correction);
        if (problem) report(event, event.at(['corrections', i, 'was']), `Unexpected “${was.slice(0, 60)}”, expected a ${problem.what}`, problem.tip);
        const isLater = (other: Correction, j: number): boolean => other.date > day || (other.date === day && j > i);
        const correctedAgain = corrections.some((other, j) => other.field === field && other.claim === claim && isLater(other, j) && reads(field, other.was, now));
        if (!correctedAgain && !today[field]?.some((text) => reads(field, text, now))) {
          report(event, event.at(['corrections', i, 'now']), `Unexpected “${now.slice(0, 60)}”, which “${field}” does not say`, 'Make “now” the words that stand there today.');
        }
      });
    }
  },
};
