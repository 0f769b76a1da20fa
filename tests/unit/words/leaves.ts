import type { en } from '../../../src/words/en.ts';
import { ko } from '../../../src/words/ko.ts';

export type Leaf = string | ((...parts: unknown[]) => unknown);

/** Every text of a catalogue, and every function that makes one, by the path to it. */
export function leaves(value: unknown, path: string): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  const { before, after } = value as { before?: string; after?: string };
  // Words around a name are one text with it.
  if (before !== undefined) return [[path, (name) => [before, String(name), after ?? ''].join('')]];
  return Object.entries(value as object).flatMap(([key, item]) =>
    leaves(item, path === '' ? key : `${path}.${key}`),
  );
}

/** What a value is, without what it says: a text, a function, a list of so many. */
export function kindOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kindOf);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, kindOf(item)]));
  return typeof value;
}

const NO_TEXTS = ['language', 'locale', 'dateLocale', 'direction', 'signs'];
/** The texts of a catalogue, without what it says of itself. */
export const textsOf = (words: typeof en) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !NO_TEXTS.includes(key)));

/** Names that no text contains. */
export const NAMES = ['Ãlpha', 'Ƀeta', 'Ɠamma'];
/** What is not given names, as most functions are. */
const ARGUMENTS: Record<string, unknown[]> = {
  list: [NAMES],
  'date.decade': [2020],
  'date.century': [2000],
  'date.longYear': [12_024],
  'feeds.notInCalendar': [1234],
  'date.partOfMonth': [ko.date.partsOfMonth.slice(0, 2), NAMES[0]],
  'contribute.problems': [1234],
  'figure.number': [12_000_000],
  // Which of its two units a number has depends on the language.
  'figure.quantity': [[8000, 12_000], { one: NAMES[0], other: NAMES[0] }],
  'figure.multiples': [1000, { one: NAMES[0], other: NAMES[1] }],
  'figure.share': [[1, 2], 3],
  'site.toldUntil': [NAMES[0], 1234],
  'timeline.count': [1234, 5],
  'timeline.contestedMark': [NAMES],
  'timeline.allOf': [NAMES[0], 1234],
  'event.sourceNumber': [3, NAMES[0]],
  'event.permalink': [3, NAMES[0]],
  'verification.againstVersions': [3],
  'known.newSourceCount': [1234],
  'source.sameOccasion': [2],
  'source.numberElsewhere': [NAMES[0], 1, NAMES[1]],
  'source.uses': [1234, 5],
  'actor.claimCount': [1234],
  'actor.otherNames': [NAMES.slice(0, 1), NAMES.slice(1)],
  'measure.count': [1234, 5],
  'place.eventCount': [1234],
  'place.position': [51.19, -35.27],
  'chart.parts': [NAMES],
  'notices.leftOut': [1234],
  'source.silence': [NAMES],
  'chart.all': [1234],
  'map.places': [1234],
  'map.events': [1234],
  'known.newClaims': [1234],
  'known.notHere': [1234, 5],
  'known.background': [1234],
  'verification.quotations': [{ verified: 3, unchecked: 2, total: 1234 }],
  'verification.figures': [{ verified: 3, unchecked: 2, total: 1234 }],
  'verification.quoted': [12],
  'taken.heading': [1234],
  'about.quotedText': [12, 34],
  'verification.by': [4, 20, 1234],
  'verification.byFirst': [4, 20, 1234],
  'verification.taken': [{ when: NAMES[0], by: NAMES[1], copy: NAMES[2] }],
  'filters.shown': ['%n', 1234, '%f'],
  'filters.unknown': ['%f'],
  'filters.most': [3, 1234],
  'search.latestMonths': [6, 1234],
  'search.fromTimeline': [1234],
  'thread.count': [1234],
  'thread.most': [20, 1234],
  'thread.all': [1234],
  'thread.leftOut': [1234],
  'thread.place': [NAMES[0], 3, 1234],
};
/** A text, or one that a function makes of names or of what is listed for it above. */
export const say = (path: string, leaf: Leaf): string =>
  typeof leaf === 'string' ? leaf : String(leaf(...(ARGUMENTS[path] ?? NAMES)));
