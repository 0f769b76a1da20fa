import { readsNumberWords } from '../numbers/numbers.ts';
import type { ArticleFingerprint, Fingerprint } from './articleFingerprint.ts';
import type { FirstFingerprint } from './firstFingerprint.ts';
import { hashOf } from './hashing.ts';
import { openHashSet, type OpenHashSet } from './hashSet.ts';
import type { Proof } from './proof.ts';
import { cutItem, MOST_PLACES, placeItem, type CutEnd } from './sequencePlaces.ts';
import { sequencesOf, hashedText } from './sequences.ts';
import type { Token } from '../text/tokens.ts';

/** What can be asked of a fingerprint. docs/fingerprints.md says how often a yes is wrong. */
export interface FingerprintLookup {
  /** Whether it can say anything of these tokens. */
  readonly canRead: (tokens: readonly Token[]) => boolean;
  /** For each sequence of some tokens: whether it stands where the article may be quoted. */
  readonly quotable: (tokens: readonly Token[]) => boolean[];
  /**
   * How many sequences of some tokens, from the first on, follow each other in one place where the
   * article may be quoted: the most of all places.
   */
  readonly together: (tokens: readonly Token[]) => number;
  /** Whether a sequence begins or ends within a word or a number, or before its negation. */
  readonly isCut: (end: CutEnd, sequence: string) => boolean;
  /** For each sequence of some tokens: whether it seems to stand anywhere in the article. */
  readonly anywhere: (tokens: readonly Token[]) => boolean[];
  /** How much each yes of `anywhere` says, in bits. */
  readonly bitsAnywhere: number;
  /** Whether the article sets exactly these few tokens in quotation marks. */
  readonly hasPhrase: (tokens: readonly Token[]) => boolean;
  /** Whether the article prints a number, given in the form of `normalForm`. */
  readonly proofOfNumber: (value: string) => Proof;
}

const DIGIT = /\p{N}/u;

// A check asks the same fingerprint for every passage of a story, and the same passage of every
// fingerprint.
const lookups = new WeakMap<Fingerprint, FingerprintLookup>();
const hashesOfTokens = new WeakMap<readonly Token[], readonly number[]>();

/** Unpacks a fingerprint so that it can be asked. */
export function openFingerprint(fingerprint: Fingerprint): FingerprintLookup {
  const lookup = lookups.get(fingerprint) ?? unpackFingerprint(fingerprint);
  lookups.set(fingerprint, lookup);
  return lookup;
}

const unpackFingerprint = (fingerprint: Fingerprint): FingerprintLookup =>
  fingerprint.version === 1 ? unpackFirst(fingerprint) : unpackArticle(fingerprint);

const hasDigit = ({ text }: Token): boolean => DIGIT.test(text);

/** Version 2 read numbers otherwise, and words without the signs of numbers. */
function unpackArticle(fingerprint: ArticleFingerprint): FingerprintLookup {
  const quoted = openHashSet(fingerprint.quoted);
  const prose = fingerprint.quotedFreely === true ? quoted : openHashSet(fingerprint.prose);
  const phrases = openHashSet(fingerprint.phrases);
  const places = fingerprint.places && openHashSet(fingerprint.places);
  const numbers = openHashSet(fingerprint.numbers);
  const doubtful = openHashSet(fingerprint.doubtful);
  const readsWords = readsNumberWords(fingerprint.language);
  const readsAsToday = fingerprint.version > 2;
  return {
    canRead: (tokens) => readsAsToday || !tokens.some(hasDigit),
    quotable: (tokens) => sequenceHashes(tokens).map(quoted.has),
    anywhere: (tokens) => sequenceHashes(tokens).map(prose.has),
    together: togetherIn(places),
    isCut: (end, sequence) => places?.has(hashOf('place', cutItem(end, sequence))) ?? false,
    bitsAnywhere: prose.bitsOfYes,
    hasPhrase: (tokens) => phrases.has(hashOf('phrase', hashedText(tokens))),
    proofOfNumber: (value) => {
      if (!readsAsToday) return 'not-checked';
      const hash = hashOf('number', value);
      if (numbers.has(hash)) return 'proved';
      return doubtful.has(hash) || !readsWords ? 'not-checked' : 'not-proved';
    },
  };
}

/** Older versions do not know what stands together: there all does. */
function togetherIn(places: OpenHashSet | undefined): FingerprintLookup['together'] {
  const known = new Map<string, number>();
  const most = (sequences: readonly string[]): number => {
    if (places === undefined || sequences.length < 2) return sequences.length;
    let best = 0;
    for (let place = 0; place < MOST_PLACES && best < sequences.length; place++) {
      const wrong = sequences.findIndex(
        (sequence, i) => !places.has(hashOf('place', placeItem(place + i, sequence))),
      );
      best = Math.max(best, wrong === -1 ? sequences.length : wrong);
    }
    return best;
  };
  return (tokens) => {
    const key = hashedText(tokens);
    const count = known.get(key) ?? most(sequencesOf(tokens).map(({ text }) => text));
    known.set(key, count);
    return count;
  };
}

/**
 * Version 1 does not know which words stand in quotation marks, and read numbers otherwise, too. In
 * a script without spaces its sequences are of whole sentences.
 */
function unpackFirst({ bits, ...fingerprint }: FirstFingerprint): FingerprintLookup {
  const sequences = openHashSet({ bits, hashes: fingerprint.sequences });
  const phrases = openHashSet({ bits, hashes: fingerprint.phrases });
  const found = (tokens: readonly Token[]): boolean[] => sequenceHashes(tokens).map(sequences.has);
  return {
    canRead: (tokens) => tokens.every((token) => token.isCharacter !== true && !hasDigit(token)),
    quotable: found,
    anywhere: found,
    together: (tokens) => sequencesOf(tokens).length,
    isCut: () => false,
    bitsAnywhere: sequences.bitsOfYes,
    hasPhrase: (tokens) => phrases.has(hashOf('phrase', hashedText(tokens))),
    proofOfNumber: () => 'not-checked',
  };
}

function sequenceHashes(tokens: readonly Token[]): readonly number[] {
  const known = hashesOfTokens.get(tokens);
  if (known) return known;
  const hashes = sequencesOf(tokens).map(({ text }) => hashOf('sequence', text));
  hashesOfTokens.set(tokens, hashes);
  return hashes;
}
