import { isOfStretch, readIndexed, shownText } from '../text/indexedText.ts';
import type { IndexedWord } from '../text/indexedText.ts';
import type { Term } from './askedWords.ts';

/** A page of the search index, as far as it is used here. */
export interface Fragment {
  url: string;
  /** the words of the page, with `<` and `>` written as entities */
  raw_content?: string;
  content: string;
  meta: Partial<Record<string, string>>;
  /** places that an address can name, by the number of the word that follows */
  anchors: readonly { element: string; id: string; location: number }[];
  /** where the words that were searched for stand */
  weighted_locations: readonly { location: number; balanced_score: number }[];
}

/** A run of text, marked where it was searched for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** A stretch of a page in which something was found. */
export interface FoundPassage {
  /** the nearest place that an address can name */
  anchor: string | undefined;
  parts: readonly Part[];
}

/** What was found on a page: words of its title, and passages of its text. */
export interface Excerpt {
  title: readonly Part[];
  passages: readonly FoundPassage[];
}

/** How long a passage is, and how much of it stands before what was searched for. */
const IN_WORDS = { all: 30, before: 8 };
const IN_CHARACTERS = { all: 60, before: 16 };
const ELLIPSIS = '…';

const plain = (word: string): string => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Signs around a word, which are not marked with it. */
const SIGNS = /^([\p{Ps}\p{Pi}"']*)(.*?)([\p{Po}\p{Pe}\p{Pf}"']*)$/su;

/** The words of a stretch as runs of text, those that were searched for apart from the others. */
function partsOf(
  words: readonly IndexedWord[],
  from: number,
  to: number,
  hits: ReadonlyMap<number, number>,
): Part[] {
  const parts: Part[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  for (let at = from; at < to; at += 1) {
    const word = words[at]?.shown ?? '';
    const joint = words[at - 1]?.joined ? '' : ' ';
    const [, before = '', core = '', after = ''] = (hits.has(at) ? SIGNS.exec(word) : null) ?? [
      word,
      word,
    ];
    // Words in a row that were both searched for are marked as one.
    if (at > from) add(joint, hits.has(at) && before === '' && parts.at(-1)?.marked === true);
    add(before, false);
    add(core, hits.has(at));
    add(after, false);
  }
  return parts;
}

/** Where the title stands among the words of a page; a full stop may have been added to its end. */
function findTitle(words: readonly IndexedWord[], title: readonly IndexedWord[]): number {
  const last = title.length - 1;
  return words.findIndex((_, at) =>
    title.every(({ shown }, i) => {
      const word = words[at + i]?.shown;
      return word === shown || (i === last && word === `${shown}.`);
    }),
  );
}

const readWords = (text: string): IndexedWord[] => text.split(/\s+/u).map(readIndexed);

/** The text of a page that was found. */
export const textOf = ({ content, meta }: Fragment): string =>
  `${shownText(meta.title ?? '')} ${shownText(content)}`;

/** Where characters stand in a row, each the word of a stretch without spaces. */
const rowsIn = (words: readonly IndexedWord[], row: readonly string[]): number[] =>
  words.flatMap((_, at) =>
    row.every((character, i) => {
      const word = words[at + i];
      return word !== undefined && isOfStretch(word) && word.shown === character;
    })
      ? row.map((_character, i) => at + i)
      : [],
  );

/**
 * Where what was searched for stands. Of a stretch without spaces the index tells where its pairs
 * stand, and of some in a row only the first place; so it is looked for here.
 */
function hitsIn(
  { weighted_locations: found }: Fragment,
  words: readonly IndexedWord[],
  terms: readonly Term[],
): Map<number, number> {
  const rows = terms
    .filter(({ how }) => how === 'anywhere')
    .flatMap(({ text }) => rowsIn(words, [...text]));
  const inRows = rows.length > 0;
  return new Map([
    ...rows.map((location) => [location, 1] as const),
    ...found
      .filter(({ location }) => !inRows || !words.slice(location, location + 1).some(isOfStretch))
      .map(({ location, balanced_score: score }) => [location, score] as const),
  ]);
}

/** Where the words end that a row of the ledger begins with: its speaker and a colon. */
function endOfSpeaker(words: readonly IndexedWord[], start: number, end: number): number {
  const colon = words.findIndex(({ shown }, at) => at >= start && at < end && shown.endsWith(':'));
  return colon === -1 ? start : colon + 1;
}

/**
 * What to show of a page that was found: its title, and the passages in which most of what was
 * searched for stands, best first. They are built from words and not from the markup that the index
 * offers, so that nothing of it is ever read as HTML.
 * @param most how many passages at most
 * @param terms what was looked for
 */
export function excerptOf(fragment: Fragment, most: number, terms: readonly Term[] = []): Excerpt {
  const words = readWords(fragment.raw_content ?? fragment.content).map((word) => ({
    ...word,
    shown: plain(word.shown),
  }));
  const hits = hitsIn(fragment, words, terms);
  const length = words.filter(isOfStretch).length > words.length / 2 ? IN_CHARACTERS : IN_WORDS;

  const titleWords = readWords(fragment.meta.title ?? fragment.url);
  const wholeTitle = shownText(fragment.meta.title ?? fragment.url);
  const titleAt = findTitle(words, titleWords);
  const textAt = titleAt === -1 ? 0 : titleAt + titleWords.length;
  const title =
    titleAt === -1
      ? [{ text: wholeTitle, marked: false }]
      : partsOf(words, titleAt, textAt, hits).map((part, i, all) =>
          i === all.length - 1 && !wholeTitle.endsWith('.')
            ? { ...part, text: part.text.replace(/\.$/, '') }
            : part,
        );

  // Rows of the ledger are claims, and a claim has an address of its own. What the program itself
  // names with an underscore is no part of the row before it.
  const rows = fragment.anchors
    .filter(({ element, id }) => element === 'tr' || id.startsWith('_'))
    .map(({ element, id, location }) => ({ id: element === 'tr' ? id : undefined, location }))
    .sort((a, b) => a.location - b.location);
  const places = [{ location: textAt, id: undefined }, ...rows];
  const found = places.flatMap(({ location: start, id }, i) => {
    const end = Math.min(places[i + 1]?.location ?? words.length, words.length);
    const inside = [...hits].filter(([location]) => location >= start && location < end);
    if (inside.length === 0) return [];
    const different = new Set(inside.map(([location]) => words[location]?.shown.toLowerCase()))
      .size;
    return [
      {
        id,
        start,
        end,
        at: inside.map(([location]) => location),
        different,
        score: inside.reduce((sum, [, score]) => sum + score, 0),
      },
    ];
  });
  found.sort((a, b) => b.different - a.different || b.score - a.score || a.start - b.start);

  return {
    title,
    passages: found.slice(0, most).map(({ id, start, end, at }) => {
      const from =
        end - start <= length.all
          ? start
          : Math.max(start, Math.min(densest(at, length) - length.before, end - length.all));
      const to = Math.min(end, from + length.all);
      const cut = (is: boolean, text = ELLIPSIS): Part[] => (is ? [{ text, marked: false }] : []);
      // No words of a claim without those that say whose they are.
      const said = id === undefined ? start : endOfSpeaker(words, start, end);
      const begin = from <= said ? start : from;
      const joint = words[said - 1]?.joined ? '' : ' ';
      return {
        anchor: id,
        parts: [
          ...(begin > start ? partsOf(words, start, said, hits) : []),
          ...cut(begin > start, said > start ? joint + ELLIPSIS : ELLIPSIS),
          ...partsOf(words, begin, to, hits),
          ...cut(to < end),
        ],
      };
    }),
  };
}

/**
 * The hit at which the stretch with the most hits begins. All stretches that are compared have one
 * length.
 */
function densest(locations: readonly number[], { all, before }: typeof IN_WORDS): number {
  const sorted = [...locations].sort((a, b) => a - b);
  const within = (from: number): number =>
    sorted.filter((location) => location >= from && location < from + all - before).length;
  return sorted.reduce(
    (best, location) => (within(location) > within(best) ? location : best),
    sorted[0] ?? 0,
  );
}
