import { counted } from '../basics/messages.ts';
import { CHARACTERS_PER_WORD } from '../problems/limits.ts';
import type { Token } from './tokens.ts';

/** Those of which two are a word; of the others without spaces, four are. */
const IDEOGRAPH_OR_KANA =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hira}\p{Script_Extensions=Kana}]/v;

/** How many tokens such as this one are a word. */
function perWord({ text, isCharacter }: Token): number {
  if (isCharacter !== true) return 1;
  return IDEOGRAPH_OR_KANA.test(text)
    ? CHARACTERS_PER_WORD.ideographsAndKana
    : CHARACTERS_PER_WORD.others;
}

/**
 * How long some tokens are, in words. A character of a script without spaces is a part of a word,
 * so that a limit means the same in every language.
 */
export function wordCountOf(tokens: readonly Token[]): number {
  return tokens.reduce((count, token) => count + 1 / perWord(token), 0);
}

/** A length as messages say it: `16 words`, `31 characters`. */
export interface TextLength {
  readonly amount: string;
  readonly unit: 'character' | 'word';
  /** A number of words, in the unit of the amount. */
  readonly inItsUnit: (words: number) => number;
}

/**
 * How long some tokens are, in the unit of the script that most of them are in: in characters where
 * that has no spaces, each word among them for as many as it is worth, and else in words.
 */
export function lengthOf(tokens: readonly Token[]): TextLength {
  const characters = tokens.filter(({ isCharacter }) => isCharacter === true);
  const isInCharacters = 2 * characters.length > tokens.length;
  const units = isInCharacters ? Math.max(...new Set(characters.map(perWord))) : 1;
  const count = Math.ceil(wordCountOf(tokens) * units);
  const unit = isInCharacters ? 'character' : 'word';
  return { amount: counted(count, unit), unit, inItsUnit: (words) => words * units };
}
