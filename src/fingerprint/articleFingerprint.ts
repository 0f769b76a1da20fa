import { numbersIn } from '../numbers/numbers.ts';
import type { FirstFingerprint } from './firstFingerprint.ts';
import { hashSetOf, type HashSet } from './hashSet.ts';
import type { Results } from './results.ts';
import { quotedInArticle } from '../text/quotationMarks.ts';
import { placeItems, type QuotedText } from './sequencePlaces.ts';
import { isShort, sequencesOf, shortRunsOf, hashedText } from './sequences.ts';
import { spareBits } from './spareBits.ts';
import { tokensOf, type Token } from '../text/tokens.ts';

/** What is said of the text that something was taken of. */
export interface Taking {
  /** The language of the text (BCP 47), by which its numbers and quotation marks were read. */
  readonly language: string;
  /** When the version was seen that it is of, as the entry has it; absent where it is of none. */
  readonly seen?: string | undefined;
  /** The day on which it was taken. */
  readonly taken?: string | undefined;
  /** Who took it. */
  readonly by?: string | undefined;
  /** Of which copy: a web page, an archived copy, a print. */
  readonly copy?: string | undefined;
  /** Whether all of the text may be quoted, and not only what it sets in quotation marks. */
  readonly quotedFreely?: boolean | undefined;
}

/**
 * What is kept of an article, as JSON: enough to tell whether given words stand in it, too little
 * to read it. docs/fingerprints.md explains what is stored, and why in this way.
 */
export interface ArticleFingerprint extends Taking {
  /** By which rules words and numbers were read: version 2 left out the signs of numbers. */
  readonly version: 2 | 3;
  readonly algorithm: 'sha256';
  /** The id of the source. It is not part of what is hashed. */
  readonly source: string;
  /** How many tokens the article has. */
  readonly words: number;
  /** The sequences that may be quoted: inside the quotation marks of the article, or all. */
  readonly quoted: HashSet;
  /**
   * All sequences, with so few bits that they tell a copied sentence and no single word; none where
   * all may be quoted, and `quoted` has them.
   */
  readonly prose: HashSet;
  /** The quotations that are shorter than a sequence, as the article has them in its marks. */
  readonly phrases: HashSet;
  /** How quoted sequences follow each other, and which are cut out of a word; from version 3. */
  readonly places?: HashSet | undefined;
  /** The numbers that the article surely prints, in the form in which `numbersIn` gives them. */
  readonly numbers: HashSet;
  /** What it may print, where a number can be read in several ways. */
  readonly doubtful: HashSet;
}

export type Fingerprint = FirstFingerprint | ArticleFingerprint;

/** What is kept of one text of a source: its fingerprint, or what a private one proved. */
export type KeptText = Fingerprint | Results;

/**
 * What is kept of the texts of sources, by the id of the source: first of the one that belongs to
 * no version, then those of its versions in the order in which they were seen. A source of which
 * nothing is kept is not there.
 */
export type Fingerprints = ReadonlyMap<string, readonly KeptText[]>;

/**
 * Takes the fingerprint of an article.
 *
 * @param text The text of the article. Leave out what does not belong to it. Linear time.
 * @param source The id of the source, kept to name it.
 * @returns The same for the same text, always. Never throws.
 */
export function fingerprintOf(
  text: string,
  source: string,
  taking: Taking = { language: 'en' },
): ArticleFingerprint {
  const tokens = tokensOf(text);
  const isFree = taking.quotedFreely === true;
  const passages = isFree ? [{ text, tokens }] : passagesInMarks(text, taking.language);
  const quoted = passages.map((passage) => passage.tokens);
  const numbers = numbersIn(text, taking.language);
  const readingsWhere = (isCertain: boolean): string[] =>
    numbers.filter((number) => number.isCertain === isCertain).flatMap(({ readings }) => readings);
  const spare = spareBits(tokens);

  return {
    version: 3,
    algorithm: 'sha256',
    source,
    ...taking,
    words: tokens.length,
    quoted: hashSetOf('sequence', quoted.flatMap(sequenceTexts), spare.quoted),
    prose: hashSetOf('sequence', isFree ? [] : sequenceTexts(tokens), spare.prose),
    phrases: hashSetOf('phrase', phrasesOf(quoted, taking), spare.phrases),
    places: hashSetOf('place', placeItems(passages, taking.language), spare.quoted),
    numbers: hashSetOf('number', readingsWhere(true), spare.numbers),
    doubtful: hashSetOf('number', readingsWhere(false), spare.numbers),
  };
}

const sequenceTexts = (tokens: readonly Token[]): string[] =>
  sequencesOf(tokens).map(({ text }) => text);

/** Each quotation in an article, without its marks. */
function passagesInMarks(text: string, language: string): QuotedText[] {
  return quotedInArticle(text, language).map(({ start, end }) => {
    const quoted = text.slice(start, end);
    return { text: quoted, tokens: tokensOf(quoted) };
  });
}

/** What may be quoted in fewer words than a sequence has. */
function phrasesOf(quoted: readonly (readonly Token[])[], { quotedFreely }: Taking): string[] {
  const whole = quotedFreely === true ? quoted.flatMap(shortRunsOf) : quoted;
  return whole.filter((tokens) => tokens.length > 0 && isShort(tokens)).map(hashedText);
}
