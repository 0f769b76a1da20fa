import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { texts } from '../parse/bodyText.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import { CORRECTED_IN_CLAIMS, shown } from '../schema/common.ts';
import type { Correction } from '../schema/common.ts';
import { DateError, parseDate } from '../schema/date.ts';
import type { EventFields } from '../schema/event.ts';
import { parseFigureValue } from '../schema/event.ts';
import type { Rule } from './rule.ts';

type Field = Correction['field'];
/**
 * What the fields of an entry that can be corrected read today: nothing where one is left out,
 * several where it stands several times.
 */
type Today = Partial<Record<Field, readonly string[]>>;

const present = (...values: (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined);

function eventToday({ data, body }: Entry<EventFields>, { claim }: Correction): Today {
  const { title, summary, place, date, claims } = data;
  const corrected = claims.find(({ id }) => id === claim);
  const figure = corrected?.figure;
  return {
    title: [title],
    summary: [summary],
    place: present(place),
    date: [date.edtf],
    body: texts(body),
    says: present(corrected?.says),
    by: present(corrected?.by),
    quote: corrected?.quotes.map(({ text }) => text) ?? [],
    figure: figure ? [`${figure.hedge} ${JSON.stringify(figure.value)}`] : [],
  };
}

function* entriesOf(
  content: Content,
): Generator<
  [entry: Entry<{ corrections: readonly Correction[] }>, today: (correction: Correction) => Today]
> {
  for (const event of content.events) yield [event, (correction) => eventToday(event, correction)];
  for (const source of content.sources) {
    const { label, title, publisher, byline, published } = source.data;
    yield [
      source,
      () => ({
        label: [label],
        title: present(title),
        publisher: present(publisher),
        byline: present(byline),
        published: present(published?.edtf),
      }),
    ];
  }
  for (const actor of content.actors) yield [actor, () => ({ name: [actor.data.name] })];
  for (const measure of content.measures)
    yield [measure, () => ({ title: [measure.data.title], summary: [measure.data.summary] })];
}

const WHOLE: readonly Field[] = ['date', 'published', 'by'];

/**
 * Whether a field that reads `text` says `words`: some are the whole field, of other texts the
 * words may be a part.
 */
function reads(field: Field, text: string, words: string): boolean {
  if (WHOLE.includes(field)) return text === words;
  if (field !== 'figure') return indexOfWords(text, words) !== -1;
  const [figure, said] = [parseFigureValue(text), parseFigureValue(words)];
  return (
    JSON.stringify(figure?.value) === JSON.stringify(said?.value) &&
    (!figure?.hedge || !said?.hedge || figure.hedge === said.hedge)
  );
}

/** What an earlier day could not be shown with, or nothing when `was` can stand in the field. */
function unreadable(
  { field, was }: Correction,
  today: Today,
  content: Content,
): { what: string; tip: string } | undefined {
  if (field === 'by')
    return content.ids.actors.has(was)
      ? undefined
      : { what: 'an actor', tip: 'Write the id of an actor who has a file.' };
  if (field === 'figure') {
    const figure = parseFigureValue(was);
    if (!figure)
      return {
        what: 'a figure',
        tip: 'Write the number alone or after its hedge, as in 3000, about 3000 or [10000, 12000].',
      };
    const wasOne = !Array.isArray(figure.value) && figure.hedge === undefined;
    return wasOne && today.figure?.[0]?.startsWith('between ')
      ? {
          what: 'a figure with its hedge',
          tip: 'Write the hedge that the number had, as in about 3000, or exactly 3000.',
        }
      : undefined;
  }
  if (field !== 'date' && field !== 'published') return undefined;
  try {
    parseDate(was);
    return undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return { what: 'a date', tip: error.tip };
  }
}

export const correctionMismatch: Rule = {
  id: 'correction-mismatch',
  check: ({ content }, report) => {
    for (const [entry, todayOf] of entriesOf(content)) {
      const { corrections } = entry.data;
      corrections.forEach((correction, i) => {
        const { field, claim, now, was, date: day } = correction;
        if (field === 'other') return;
        const today = todayOf(correction);
        const values = today[field];
        if (!values) {
          report(
            entry,
            entry.at(['corrections', i, 'field']),
            `Unexpected field “${field}” in a correction of this file`,
            `Name the field that was corrected: ${[...Object.keys(today), 'other'].join(', ')}.`,
          );
          return;
        }
        if (CORRECTED_IN_CLAIMS.includes(field) && claim === undefined) {
          report(
            entry,
            entry.at(['corrections', i]),
            `Missing claim in a correction of “${field}”`,
            'Name the claim that was corrected.',
          );
          return;
        }
        // A claim that does not exist is a problem of its own.
        if (CORRECTED_IN_CLAIMS.includes(field) && today.says?.length === 0) return;
        const problem = unreadable(correction, today, content);
        if (problem)
          report(
            entry,
            entry.at(['corrections', i, 'was']),
            `Unexpected “${shown(was)}”, expected ${problem.what}`,
            problem.tip,
          );
        const isLater = (other: Correction, j: number): boolean =>
          other.date > day || (other.date === day && j > i);
        const correctedAgain = corrections.some(
          (other, j) =>
            other.field === field &&
            other.claim === claim &&
            isLater(other, j) &&
            reads(field, other.was, now),
        );
        if (!correctedAgain && !values.some((text) => reads(field, text, now))) {
          report(
            entry,
            entry.at(['corrections', i, 'now']),
            `Unexpected “${shown(now)}”, which “${field}” does not say`,
            'Make “now” the words that stand there today.',
          );
        }
      });
    }
  },
};
