import type { Nodes, Root } from 'mdast';
import { compareText } from '../basics/lists.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import { changedAt } from '../schema/correctable.ts';
import type { Correctable, HowGivenBack } from '../schema/correctable.ts';
import type { Correction } from '../schema/correction.ts';
import type { IsoDay } from '../schema/date.ts';
import { parseFigureNumber } from '../schema/figure.ts';
import { CORRECTABLE } from '../schema/kinds.ts';
import type { ArchiveEvent, ArchiveRecord } from './archive.ts';
import { provedBefore, quotationsOfEvent } from './ownQuotations.ts';
import type { VerifiedClaim, VerifiedFigure } from './verification.ts';

/** A text with the words of a correction put back. */
function putBack(text: string, { was, now }: Correction): string {
  const at = indexOfWords(text, now);
  return at === -1 ? text : text.slice(0, at) + was + text.slice(at + now.length);
}

/** A body, or a part of one, with the words of a correction put back. */
function undoInBody<T extends Nodes>(node: T, correction: Correction): T {
  if (node.type === 'text') return { ...node, value: putBack(node.value, correction) };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => undoInBody(child, correction)) };
}

/** A figure as it was. What was proved of its number is not proved of another. */
function undoFigure(figure: VerifiedFigure, was: string): VerifiedFigure {
  const before = parseFigureNumber(was);
  if (!before) return figure;
  // “between” needs two numbers, so one number cannot have had this hedge.
  const kept = figure.hedge === 'between' ? 'exactly' : figure.hedge;
  const number = { ...before, hedge: before.hedge ?? kept };
  const unproved = { printedIn: [], numbersIn: [], inVersions: undefined, alsoPrintedIn: [] };
  return { ...figure, ...number, proof: 'not-checked', ...unproved };
}

/**
 * How a correction is undone in a value. A field that is left out today stays left out. A date is
 * not undone: the day on which a thing stands is always the one that is held for right today.
 */
const UNDO: Record<HowGivenBack, (value: unknown, correction: Correction) => unknown> = {
  words: (value, correction) => (typeof value === 'string' ? putBack(value, correction) : value),
  date: (value) => value,
  dates: (value) => value,
  actor: (_value, { was }) => was,
  figure: (value, { was }) => value && undoFigure(value as VerifiedFigure, was),
  body: (value, correction) => undoInBody(value as Root, correction),
};

const correctedBy = (record: ArchiveRecord, { field }: Correction): Correctable | undefined =>
  CORRECTABLE[record.type].find(({ name }) => name === field);

/** Whether a record read otherwise before a correction that this site made after a day. */
export const readsAsBefore = (record: ArchiveRecord, day: IsoDay): boolean =>
  record.corrections.some((correction) => {
    const how = correctedBy(record, correction)?.how;
    return correction.date > day && how !== undefined && how !== 'date' && how !== 'dates';
  });

function undo<T extends ArchiveRecord>(record: T, correction: Correction): T {
  const correctable = correctedBy(record, correction);
  if (!correctable) return record;
  const { how, path } = correctable;
  return changedAt(record, path, correction.claim, (value) => UNDO[how](value, correction));
}

/**
 * Claims as they were. A quote that reads differently today counts as not verified, because the
 * proof is one of today’s words.
 */
const withProofOfToday = (
  claims: readonly VerifiedClaim[],
  today: readonly VerifiedClaim[],
): VerifiedClaim[] =>
  claims.map((claim, i) => ({
    ...claim,
    quotes: claim.quotes.map((quote, j) =>
      quote.text === today[i]?.quotes[j]?.text
        ? quote
        : { ...quote, proof: 'not-checked', inVersions: undefined, alsoPrintedIn: [] },
    ),
  }));

/**
 * An event as it was, with the quotations in its texts read again. A quotation stays proved only if
 * it is the same, word by word, as one that is proved today.
 */
const withProofs = (event: ArchiveEvent, today: ArchiveEvent, language: string): ArchiveEvent => ({
  ...event,
  claims: withProofOfToday(event.claims, today.claims),
  quotations: quotationsOfEvent(event, provedBefore(event.quotations, language)),
});

/**
 * A record as it read before the corrections that this site made after a day, but with the dates of
 * today.
 * @param language of the story (BCP 47), in which its own texts are
 */
export function undoCorrections<T extends ArchiveRecord>(
  record: T,
  day: IsoDay,
  language: string,
): T {
  const later = record.corrections.filter(({ date }) => date > day);
  if (later.length === 0) return record;
  // The latest correction is undone first; of one day, the last in the list.
  later.reverse().sort((a, b) => compareText(b.date, a.date));
  const before = later.reduce<T>(undo, record);
  const corrections = record.corrections.filter(({ date }) => date <= day);
  if (before.type !== 'event' || record.type !== 'event') return { ...before, corrections };
  return { ...before, ...withProofs(before, record, language), corrections };
}
