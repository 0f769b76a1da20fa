import type { Content, RemovedEntry } from '../parse/content.ts';
import type { SuppressedPart } from '../parse/suppressedParts.ts';
import { asId, idsOfEntry, standingEntries, textsOfEntry } from './entryTexts.ts';
import type { AnyEntry } from './entryTexts.ts';
import { suppressedIn } from './suppressedIn.ts';
import { reportQuotations } from './suppressedQuotations.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import { FILE_START } from '../problems/problem.ts';
import { splitClaimAddress } from '../schema/claimAddress.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import { evened } from '../text/folding.ts';
import type { ReportIn, Rule } from './rule.ts';

/*
 * No message quotes the words: reports stand in public logs. The report of the terminal leaves the
 * lines of the file out, too.
 */

/** Shorter words stand in too many texts to tell anything. */
const FEWEST_CHARACTERS = 3;

/**
 * The words that tell what had to go. A person is named by a part of the name, too, as long as it
 * is no such short word as many names have.
 */
function tellingWords({ words, data }: SuppressedPart): string[] {
  if (data.kind !== 'person') return [...words];
  const parts = words.flatMap((name) => name.split(/\s+/));
  return [...words, ...parts.filter(({ length }) => length > FEWEST_CHARACTERS)];
}

/** The id of another entry, or the address of a claim. */
const isReference = (text: string, ids: ReadonlySet<string>): boolean =>
  ids.has(splitClaimAddress(text).event);

const long = (words: readonly string[]): string[] => [
  ...new Set(words.filter(({ length }) => length >= FEWEST_CHARACTERS)),
];

const hasAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => indexOfWords(text, word) !== -1);

type Report = ReportIn<'suppressed-words'>;

/** Reports the words wherever else they stand, once for each text. */
function reportWords(content: Content, entries: readonly AnyEntry[], report: Report): void {
  const words = long(suppressedIn(content).flatMap((part) => tellingWords(part).map(evened)));
  if (words.length === 0) return;
  const ids = new Set(KIND_NAMES.flatMap((kind) => [...content.ids[kind]]));
  for (const entry of entries) {
    for (const { text, place } of textsOfEntry(entry)) {
      if (isReference(text, ids) || !hasAny(evened(text), words)) continue;
      report(entry, place, 'Unexpected words of an entry or a claim that had to go');
    }
  }
}

const RENAME = 'Rename it, without an alias; docs/suppressing.md says what becomes of the address.';

/** The names of an actor, or of the author of a source. */
const namesOf = (part: RemovedEntry): readonly string[] =>
  part.kind === 'actors' ? tellingWords(part) : part.bylines;

/** Reports names that had to go in ids, which are addresses. */
function reportIds(content: Content, entries: readonly AnyEntry[], report: Report): void {
  const names = long(content.removed.flatMap((part) => namesOf(part).map(asId)));
  if (names.length === 0) return;
  const dashed = names.map((name) => `-${name}-`);
  const hasName = (id: string): boolean => dashed.some((name) => `-${id}-`.includes(name));
  const message = 'Unexpected name in an id, of somebody whose name had to go';
  for (const entry of entries) {
    for (const { text, place } of idsOfEntry(entry))
      if (hasName(text)) report(entry, place, message, RENAME);
  }
  for (const { file, id, data } of content.removed)
    if (hasName(id) || data.aliases.some(hasName)) report({ file }, FILE_START, message, RENAME);
}

export const suppressedWords: Rule = {
  id: 'suppressed-words',
  check: (context, report) => {
    const { content } = context;
    if (suppressedIn(content).length === 0) return;
    const entries = standingEntries(content);
    reportWords(content, entries, report);
    reportIds(content, entries, report);
    reportQuotations(context, report);
  },
};
