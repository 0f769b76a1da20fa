import { withoutArticle } from './arabicArticle.ts';
import { folded, hasSpecialLetters } from './folding.ts';
import { bySpacing, isUnspaced } from './unspaced.ts';

/*
 * The search index reads words at spaces, and takes off marks and capitals. What it cannot do, it
 * is given done: a word with letters such as ł in plain letters, one of Arabic without its article,
 * and a stretch in a script without spaces as pairs of characters that overlap, each a word of its
 * own. No dictionary divides such a stretch, so the index and the query always divide it alike, and
 * any part of it can be found.
 *
 * How a word looks stands behind it, in signs that the index passes over: `lodz{…}`.
 */

/** A word as the index keeps it, and as a page prints it. */
export interface IndexedWord {
  shown: string;
  /** what stands in the index where that is not the word itself */
  key: string | undefined;
  /** whether the next word follows without a space */
  joined: boolean;
}

/** Sixteen signs that no HTML needs to escape, and that the index takes for no part of a word. */
const SIGNS = '!$%()+,-./:;=?@[';
const UNITS_IN_SIGNS = 4;
const OPEN = '{';
const CLOSE = '}';
const CLOSE_JOINED = '|';

const inSigns = (text: string): string =>
  [...Array(text.length).keys()]
    .flatMap((at) => [...text.charCodeAt(at).toString(16).padStart(UNITS_IN_SIGNS, '0')])
    .map((digit) => SIGNS[Number.parseInt(digit, 16)] ?? '')
    .join('');

const fromSigns = (signs: string): string =>
  (signs.match(/.{4}/g) ?? [])
    .map((unit) =>
      String.fromCharCode([...unit].reduce((sum, sign) => sum * 16 + SIGNS.indexOf(sign), 0)),
    )
    .join('');

const ESCAPED = SIGNS.replace(/[-/[\]]/g, '\\$&');
const KEPT = new RegExp(`^(.*?)\\${OPEN}([${ESCAPED}]*)([${CLOSE}${CLOSE_JOINED}])(.*)$`, 'su');

const kept = (key: string, shown: string, joined: boolean): string =>
  key + OPEN + inSigns(shown) + (joined ? CLOSE_JOINED : CLOSE);

/** Before the keys of pairs: a letter of a script that hardly any text here will have. */
const PAIR = 'ꀀ';
const UNITS_IN_KEY = 5;

const keyOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).padStart(UNITS_IN_KEY, '0');

/** What some signs become in plain letters has a space. */
const SPACE = /\s/gu;

const charactersOf = (stretch: string): string[] => [...stretch.normalize('NFC')];

/** The key of one character or of two in a row. That of one is the beginning of those of two. */
const pairKey = (...characters: readonly string[]): string => PAIR + characters.map(keyOf).join('');

/** Whether a word of the index is a character of a stretch without spaces. */
export const isOfStretch = ({ key }: IndexedWord): boolean => key?.startsWith(PAIR) === true;

/** The keys of a stretch: each character with the next, and the last alone. */
export const keysOfStretch = (stretch: string): string[] => {
  const characters = charactersOf(stretch);
  return characters.map((_, at) => pairKey(...characters.slice(at, at + 2)));
};

function keptStretch(stretch: string, joined: boolean): string {
  const characters = charactersOf(stretch);
  return keysOfStretch(stretch)
    .map((key, at) => kept(key, characters[at] ?? '', joined || at < characters.length - 1))
    .join(' ');
}

/** A word as the index can read it: as it is, where nothing is to be done. */
function plainKey(word: string): string {
  const plain = folded(word).replace(SPACE, '');
  const bare = withoutArticle(plain);
  return bare !== plain || hasSpecialLetters(word) ? bare : word;
}

/** A word without spaces, as words that the index reads. */
function keptWord(word: string): string {
  const parts = bySpacing(word);
  return parts
    .map((part, i) => {
      const joined = i < parts.length - 1;
      if (isUnspaced(part)) return keptStretch(part, joined);
      const key = plainKey(part);
      return joined || key !== part ? kept(key, part, joined) : part;
    })
    .join(' ');
}

/** A text as the search index is given it. Most texts stay as they are. */
export const indexedText = (text: string): string => text.replace(/\S+/gu, keptWord);

/** A word of the index, read back. */
export function readIndexed(word: string): IndexedWord {
  const [, key = '', signs = '', close, after = ''] = KEPT.exec(word) ?? [];
  if (close === undefined) return { shown: word, key: undefined, joined: false };
  return { shown: fromSigns(signs) + after, key, joined: close === CLOSE_JOINED };
}

/** A text of the index as a page prints it. */
export const shownText = (indexed: string): string =>
  indexed
    .split(/\s+/u)
    .map(readIndexed)
    .map(({ shown, joined }, i, all) => (joined || i === all.length - 1 ? shown : `${shown} `))
    .join('');
