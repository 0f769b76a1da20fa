import { withoutArticle } from '../text/arabicArticle.ts';
import { folded } from '../text/folding.ts';
import { keysOfStretch } from '../text/indexedText.ts';
import { bySpacing, isUnspaced } from '../text/unspaced.ts';

/** What is looked for: the beginning of a word, or characters in a row anywhere. */
export interface Term {
  text: string;
  how: 'beginning' | 'anywhere';
}

/** A query as the index is asked it, and what it looks for. */
export interface Asked {
  query: string;
  terms: readonly Term[];
}

const QUOTED = /^["“„«](.+)["”“»]$/su;
const SPACE = /\s+/u;
const SPACE_OR_HYPHEN = /[\s\p{Pd}]+/u;
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;

const plain = (text: string): string => folded(text).replace(SIGNS, '');

/**
 * Puts a query into the words of the index. It finds what begins with each word, so a word goes
 * without its ending, such as that of a plural. Words in quotation marks are found as they stand
 * and in a row, and so is a single stretch in a script without spaces.
 * @param ending of the words of the story’s language, where one may be left out
 */
export function askedWords(typed: string, ending: RegExp | undefined): Asked {
  const [, quoted] = QUOTED.exec(typed.trim()) ?? [];
  // Of a word with a hyphen the index has both parts, and a report may print it without.
  const words = (quoted ?? typed).split(quoted === undefined ? SPACE_OR_HYPHEN : SPACE);
  const parts = words.flatMap(bySpacing);
  const isExact = quoted !== undefined || (parts.length === 1 && isUnspaced(parts[0] ?? ''));
  const asked: string[] = [];
  const terms: Term[] = [];
  for (const [i, part] of parts.entries()) {
    if (isUnspaced(part)) {
      const keys = keysOfStretch(part);
      // The last character stands alone in the index only where a stretch ends, and it may go on.
      const goesOn = keys.length > 1 && (!isExact || i === parts.length - 1);
      asked.push(...(goesOn ? keys.slice(0, -1) : keys));
      terms.push({ text: part.normalize('NFC'), how: 'anywhere' });
    } else {
      const word = withoutArticle(folded(part));
      const cut = isExact || !ending ? word : word.replace(ending, '');
      asked.push(cut);
      if (plain(cut) !== '') terms.push({ text: plain(cut), how: 'beginning' });
    }
  }
  const query = asked.join(' ').trim();
  // One character is the beginning of pairs, which nothing finds that is exact.
  const isRow = isExact && (quoted !== undefined || [...(parts[0] ?? '')].length > 1);
  return { query: isRow && query !== '' ? `"${query}"` : query, terms };
}

/** What begins a word: a syllable of Korean is complete only with its last letter. */
const begins = (word: string, beginning: string): boolean =>
  word.normalize('NFD').startsWith(beginning.normalize('NFD'));

/** Whether a text has what a term looks for, as the index would find it. */
export function hasTerm(text: string, { text: wanted, how }: Term): boolean {
  if (how === 'anywhere') return text.normalize('NFC').includes(wanted);
  return folded(text)
    .split(/\s+/u)
    .flatMap((word) => [word.replace(SIGNS, ''), ...word.split(SIGNS)])
    .some((part) => begins(withoutArticle(part), wanted));
}
