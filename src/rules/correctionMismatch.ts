import { present } from '../basics/lists.ts';
import type { Content } from '../parse/content.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import type { HowGivenBack } from '../schema/correctable.ts';
import type { Correction } from '../schema/correction.ts';
import { DateError } from '../schema/dateError.ts';
import { dateTip } from '../schema/meantDate.ts';
import { isSameNumber, parseFigureNumber } from '../schema/figure.ts';
import { shown } from '../schema/problemOfField.ts';
import { parseDateOrTime } from '../schema/timedDate.ts';
import { correctedEntries } from './correctedFields.ts';
import type { CorrectedEntry } from './correctedFields.ts';
import type { ReportIn, Rule } from './rule.ts';

const hasWords = (text: string, words: string): boolean => indexOfWords(text, words) !== -1;

const isSame = (text: string, words: string): boolean => text === words;

function isSameFigure(text: string, words: string): boolean {
  const [figure, said] = [parseFigureNumber(text), parseFigureNumber(words)];
  if (!figure || !said) return figure === said;
  // A number without a hedge is the same as one with any.
  const hedges = [figure.hedge, said.hedge];
  const [hedge = 'exactly', saidHedge = hedge] = hedges.includes(undefined) ? [] : hedges;
  return isSameNumber({ ...figure, hedge }, { ...said, hedge: saidHedge });
}

/**
 * Whether the text of a field says `words`. Where a correction may give a part of the text, they
 * are looked for in it. Otherwise they have to be the whole.
 */
const READS: Record<HowGivenBack, (text: string, words: string) => boolean> = {
  words: hasWords,
  body: hasWords,
  date: isSame,
  dates: isSame,
  actor: isSame,
  figure: isSameFigure,
};

interface Unreadable {
  /** what was expected */
  what: string;
  tip: string;
}

function unreadableFigure(was: string, today: readonly string[]): Unreadable | undefined {
  const figure = parseFigureNumber(was);
  if (!figure) {
    const tip =
      'Write the number alone or after its hedge, as in 3000, about 3000 or [10000, 12000].';
    return { what: 'a figure', tip };
  }
  const hasHedge = Array.isArray(figure.value) || figure.hedge !== undefined;
  if (hasHedge || !today[0]?.startsWith('between ')) return undefined;
  const tip = 'Write the hedge that the number had, as in about 3000, or exactly 3000.';
  return { what: 'a figure with its hedge', tip };
}

function unreadableDate(was: string): Unreadable | undefined {
  try {
    parseDateOrTime(was);
    return undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return { what: 'a date', tip: dateTip(was, parseDateOrTime, error) };
  }
}

const unreadableActor = (was: string, content: Content): Unreadable | undefined =>
  content.ids.actors.has(was)
    ? undefined
    : { what: 'an actor', tip: 'Write the id of an actor who has a file.' };

/**
 * Why `was` cannot be shown on an earlier day; nothing when it can stand in the field. Words can
 * always.
 */
const UNREADABLE: Record<
  HowGivenBack,
  (was: string, today: readonly string[], content: Content) => Unreadable | undefined
> = {
  words: () => undefined,
  body: () => undefined,
  actor: (was, _today, content) => unreadableActor(was, content),
  figure: unreadableFigure,
  date: unreadableDate,
  dates: (was) => present(was.split(', ').map(unreadableDate))[0],
};

/** Whether a later correction of the same field changed what this one made of it. */
function isCorrectedAgain(
  { field, claim, now, date }: Correction,
  position: number,
  all: readonly Correction[],
  how: HowGivenBack,
): boolean {
  return all.some((other, i) => {
    const isLater = other.date > date || (other.date === date && i > position);
    return other.field === field && other.claim === claim && isLater && READS[how](other.was, now);
  });
}

function checkCorrection(
  { entry, fieldNames, fieldOf, hasClaimOf }: CorrectedEntry,
  position: number,
  correction: Correction,
  content: Content,
  report: ReportIn<'correction-mismatch'>,
): void {
  const { field, claim, now, was } = correction;
  const place = (...names: string[]) => entry.at(['corrections', position, ...names]);
  if (field === 'other') return;
  const corrected = fieldOf(correction);
  if (!corrected) {
    const tip = `Name the field that was corrected: ${[...fieldNames, 'other'].join(', ')}.`;
    const message = `Unexpected field “${field}” in a correction of this file`;
    report(entry, place('field'), message, tip);
    return;
  }
  if (corrected.isOfClaim && claim === undefined) {
    const message = `Missing claim in a correction of “${field}”`;
    report(entry, place(), message, 'Name the claim that was corrected.');
    return;
  }
  // A claim that does not exist is reported by another rule.
  if (corrected.isOfClaim && !hasClaimOf(correction)) return;
  const problem = UNREADABLE[corrected.how](was, corrected.today, content);
  if (problem) {
    const message = `Unexpected “${shown(was)}”, expected ${problem.what}`;
    report(entry, place('was'), message, problem.tip);
  }
  const { how, today } = corrected;
  if (today.some((text) => READS[how](text, now))) return;
  if (isCorrectedAgain(correction, position, entry.data.corrections, how)) return;
  const message = `Unexpected “${shown(now)}”, which “${field}” does not say`;
  report(entry, place('now'), message);
}

export const correctionMismatch: Rule = {
  id: 'correction-mismatch',
  check: ({ content }, report) => {
    for (const corrected of correctedEntries(content)) {
      corrected.entry.data.corrections.forEach((correction, i) =>
        checkCorrection(corrected, i, correction, content, report),
      );
    }
  },
};
