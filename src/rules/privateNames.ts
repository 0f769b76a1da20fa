import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import type { EventFields } from '../schema/kinds.ts';
import { isPrivatePerson } from '../schema/person.ts';
import { folded } from '../text/folding.ts';

/**
 * What it takes for the words of a name to be the name: that all stand in a text, that they stand
 * side by side, or that the text has no other words. The shorter they are, the more.
 */
type Needs = 'all' | 'side-by-side' | 'alone';

/** A name that stands on the page of its event alone. */
export interface PrivateName {
  event: Entry<EventFields>;
  path: FieldPath;
  name: string;
  /** its words in plain small letters */
  words: readonly string[];
  needs: Needs;
  /** its words side by side, in either direction, in what `wordsOfText` makes of a text */
  beside: RegExp;
}

/** The words of a text in plain small letters, each between two spaces. */
export interface TextWords {
  all: string;
  /** those alone that may be names: in scripts with capitals these begin with one */
  nameLike: string;
}

/** Words as short as these stand in many texts that name nobody: “Li”, “An”, “May”. */
const SHORT = 3;
/** In scripts without spaces, or with endings at names, so short a name may stand in a word. */
const SHORT_GLUED = 2;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const INVISIBLE = /\p{Cf}/gu;
const NOT_A_NAME = '.';
const GLUED =
  /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;
/** Arabic writes “and”, “by”, “to” and the like as one word with what follows. */
const ARABIC_PREFIX = /(?<= )[وفبلك]{1,2}(?=\p{sc=Arabic}{3})/gu;

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;
const lengthOf = (text: string): number => [...text].length;

/** The words of a text, of any script. */
export function wordsOfText(text: string): TextWords {
  const found = text.replace(INVISIBLE, '').match(WORD) ?? [];
  const plain = found.map(folded);
  const nameLike = plain.map((word, i) => (/^\p{Ll}/u.test(found[i] ?? '') ? NOT_A_NAME : word));
  return { all: spaced(plain), nameLike: spaced(nameLike) };
}

/** The words of an id: it has no capitals, and its numbers are mostly a date. */
export function wordsOfId(id: string): TextWords {
  const all = spaced(id.split('-').filter((word) => /\D/.test(word)));
  return { all, nameLike: all };
}

function needsOf(words: readonly string[], isGlued: boolean): Needs {
  if (isGlued) return lengthOf(words.join('')) > SHORT_GLUED ? 'side-by-side' : 'alone';
  if (words.every((word) => lengthOf(word) <= SHORT))
    return words.length > 1 ? 'side-by-side' : 'alone';
  return words.length > 1 ? 'all' : 'side-by-side';
}

function besides(words: readonly string[], isGlued: boolean): RegExp {
  const border = isGlued ? '' : ' ';
  const orders = [words, words.toReversed()].map((order) => order.join(' ?'));
  return new RegExp(`${border}(?:${orders.join('|')})${border}`, 'u');
}

/** The names of all private persons. One without a letter or a number names nobody. */
export const privateNames = ({ events }: Content): PrivateName[] =>
  events.flatMap((event) =>
    (event.data.about ?? []).flatMap((person, i) => {
      const { name } = person;
      if (name === undefined || !isPrivatePerson(person)) return [];
      const words = wordsOfText(name)
        .all.split(' ')
        .filter((word) => word !== '');
      if (words.length === 0) return [];
      const isGlued = GLUED.test(name);
      const needs = needsOf(words, isGlued);
      return [
        { event, path: ['about', i, 'name'], name, words, needs, beside: besides(words, isGlued) },
      ];
    }),
  );

const has = (text: string, word: string): boolean => text.includes(spaced([word]));

/** Whether a text has a name as a whole. Words in small letters are one where they stand so. */
function hasWhole({ words, needs, beside }: PrivateName, { all, nameLike }: TextWords): boolean {
  if (needs === 'alone') return all === spaced([words.join('')]) || all === spaced(words);
  if (needs === 'side-by-side') return beside.test(nameLike);
  return beside.test(all) || words.every((word) => has(nameLike, word));
}

/** Whether a text has a word that may be meant for a name, or for a part of one. */
const hasPart = ({ words }: PrivateName, { nameLike }: TextWords): boolean =>
  words.some((word) => lengthOf(word) > SHORT && has(nameLike, word));

/** What a text has of private names: the first that it has as a whole, else in part. */
interface NamesInText {
  whole?: PrivateName | undefined;
  part?: PrivateName | undefined;
}

/**
 * Prepares a search for names, so that a text is read once, however many there are.
 * @returns what finds them in the words of a text
 */
export function nameFinder(names: readonly PrivateName[]): (text: TextWords) => NamesInText {
  const byWord = new Map<string, number[]>();
  const glued: number[] = [];
  for (const [i, { name, words }] of names.entries()) {
    if (GLUED.test(name)) glued.push(i);
    const joined = [words.join(''), words.toReversed().join('')];
    for (const word of new Set([...words, ...joined]))
      byWord.set(word, [...(byWord.get(word) ?? []), i]);
  }
  const find = (text: TextWords): NamesInText => {
    const near = new Set([...glued, ...text.all.split(' ').flatMap((w) => byWord.get(w) ?? [])]);
    const candidates = [...near].sort((a, b) => a - b).flatMap((i) => names[i] ?? []);
    const whole = candidates.find((name) => hasWhole(name, text));
    return { whole, part: whole ?? candidates.find((name) => hasPart(name, text)) };
  };
  return (text) => {
    const found = find(text);
    const bare = text.all.replace(ARABIC_PREFIX, '');
    if (found.whole || bare === text.all) return found;
    const without = find({ all: bare, nameLike: text.nameLike.replace(ARABIC_PREFIX, '') });
    return without.whole ? without : { part: found.part ?? without.part };
  };
}
