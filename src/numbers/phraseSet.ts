import { endOfLiteral } from './spellout/looseLiteral.ts';
import type { Phrases } from './languageData.ts';

/** What a phrase says, and where it ends in the text. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Phrases of a language, each with what it says. */
export interface PhraseSet<Value> {
  /** The longest phrase that stands at an index and ends where a word ends. */
  at(text: string, index: number): FoundPhrase<Value> | undefined;
  /** Whether one of the phrases is what stands before an index, with a space or nothing between. */
  isBefore(text: string, index: number): boolean;
}

/** A full stop that may be missing, or any further letters. */
type Ending = '' | '.' | '*';

interface Phrase<Value> {
  readonly words: string;
  readonly ending: Ending;
  readonly value: Value;
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const SPACE_BEFORE = /[ \u00A0\u2002-]$/;
/** No phrase that stands before a number is longer. */
const LONGEST = 24;

/** Makes a set of all phrases of some lists. */
export function phraseSetOf<Value>(
  lists: readonly (readonly [phrases: Phrases | undefined, value: Value])[],
): PhraseSet<Value> {
  const byLetter = new Map<string, Phrase<Value>[]>();
  for (const [phrases = '', value] of lists) {
    for (const words of phrases
      .normalize()
      .split('|')
      .filter((text) => text !== '')) {
      const ending = endingOf(words);
      const phrase = { words: ending === '' ? words : words.slice(0, -1), ending, value };
      const first = words.charAt(0);
      byLetter.set(first, [...(byLetter.get(first) ?? []), phrase]);
    }
  }
  for (const list of byLetter.values()) list.sort((a, b) => b.words.length - a.words.length);

  const at = (text: string, index: number): FoundPhrase<Value> | undefined => {
    for (const { words, ending, value } of byLetter.get(text.charAt(index)) ?? []) {
      const end = endOfLiteral(text, index, words);
      if (end === undefined) continue;
      if (ending === '*') return { value, end: endOfLetters(text, end) };
      if (!endsWord(text, end)) continue;
      return { value, end: ending === '.' && text.charAt(end) === '.' ? end + 1 : end };
    }
    return undefined;
  };
  return { at, isBefore: (text, index) => hasBefore(text, index, at) };
}

function endingOf(words: string): Ending {
  const last = words.at(-1);
  return last === '.' || last === '*' ? last : '';
}

function endOfLetters(text: string, index: number): number {
  let end = index;
  while (LETTER.test(text.charAt(end)) && end < text.length && end - index < LONGEST) end++;
  return end;
}

/** Whether no word goes on at an index. */
export function endsWord(text: string, index: number): boolean {
  return !(LETTER.test(text.charAt(index - 1)) && LETTER_OR_DIGIT.test(text.charAt(index)));
}

/** Whether a word, or a number, may start at an index. */
export function startsWord(text: string, index: number): boolean {
  return !LETTER_OR_DIGIT.test(text.charAt(index - 1));
}

function hasBefore<Value>(
  text: string,
  index: number,
  at: (text: string, index: number) => FoundPhrase<Value> | undefined,
): boolean {
  const end = SPACE_BEFORE.test(text.charAt(index - 1)) ? index - 1 : index;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    if (startsWord(text, start) && at(text, start)?.end === end) return true;
  }
  return false;
}
