import { startsSentence } from './context.ts';
import { skipDivider } from './heads.ts';
import { doubtful, HUNDRED, isOtherWord, type Pair } from './pair.ts';
import { ONE, isLess, isSame, rational, type Rational } from './rational.ts';
import type { Quantity } from './quantity.ts';

const THOUSAND = rational(1000);
const ONE_WORD = /^[ \u00A0\u2002]\p{L}+[ \u00A0\u2002]/u;
const TWO_WORDS = /^[ \u00A0\u2002]\p{L}+[ -]\p{L}+[ \u00A0\u2002]/u;

/**
 * `3 out of 4` is a share. The two numbers are printed as well, but what they count is left open.
 */
export function shareOfPair(pair: Pair, isSure: boolean): Quantity[] {
  const { first, second } = pair;
  const [part] = first.values;
  const [whole] = second.values;
  const isShare =
    part !== undefined &&
    whole !== undefined &&
    isWhole(part) &&
    isWhole(whole) &&
    isLess(part, whole) &&
    first.kind === 'amount' &&
    second.kind === 'amount';
  if (!isShare) return [first, second];
  const isOther = isOtherWord(pair, second) || (isOtherWord(pair, first) && !isSame(part, ONE));
  const share: Quantity = {
    ...second,
    kind: 'share',
    start: first.start,
    values: [rational(part.part, whole.part)],
    isCertain: isSure && !isOther && first.values.length === 1 && second.values.length === 1,
    splits: [],
    isPlain: false,
  };
  return [share, doubtful(first), doubtful(second)];
}

function isWhole({ whole, part }: Rational): boolean {
  return whole === 1n && part > 0n;
}

/** `About one in five soldiers`, but not `killed three in ten days`. */
export function isCertainIn({ text, first, second, language: { words } }: Pair): boolean {
  const [part] = first.values;
  const [whole] = second.values;
  if (part === undefined || whole === undefined || isSame(whole, ONE)) return false;
  // One in a million is a saying.
  if (second.isInWords && isLess(THOUSAND, whole)) return false;
  if (
    words.times.at(text, skipDivider(text, second.end)) ||
    (second.isPlain && isLess(THOUSAND, whole))
  ) {
    return false;
  }
  // Not behind a verb: `killed two in three villages`.
  return (
    startsSentence(text, first.start) ||
    [words.hedges, words.approximately, words.openers].some((set) =>
      set.isBefore(text, first.start),
    )
  );
}

/** `One sailor in five`. */
export function isLooseShare({ text, first, second, gap, language: { words } }: Pair): boolean {
  const [part] = first.values;
  const [whole] = second.values;
  if (part === undefined || whole === undefined || !isWhole(part)) return false;
  if (words.times.at(text, skipDivider(text, second.end)) !== undefined) return false;
  const isLink = (from: number): boolean => {
    const link = words.inOf.at(gap, from) ?? words.outOf.at(gap, from);
    return link !== undefined && skipDivider(gap, link.end) === gap.length;
  };
  const isJoined = [ONE_WORD, TWO_WORDS].some((pattern) => {
    const before = pattern.exec(gap)?.[0];
    return before !== undefined && isLink(before.length);
  });
  return isJoined && isLess(part, whole) && isLess(whole, HUNDRED);
}
