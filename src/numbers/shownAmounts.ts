import { isLetter, isSpace, startsSentence, wordBefore, wordEnd } from './context.ts';
import { skipDivider } from './heads.ts';
import { isMoneyAround } from './money.ts';
import { FRACTION_BAR } from './printedText.ts';
import { ONE, isSame } from './rational.ts';
import { endOfUnit } from './units.ts';
import type { Doubt, Surroundings } from './doubt.ts';

/*
 * Digits without groups, and small number words, are as often names, ordinals, hours and houses as
 * amounts, and no list of those is ever whole. So they are certain only where something shows that
 * they count: a hedge before them, or behind them what is counted.
 */

const SMALL = 100n;
const HOURS = 24n;
const LONGEST_NUMBER = 20;
const LEAST_PLURAL = 4;
const PLURAL = /(?<![siu'])s$/u;
/** Words that end like a plural and are none. */
const NO_PLURAL: ReadonlySet<string> = new Set(
  [
    'dans sous sans vers après mais depuis alors plus moins tous leurs chez tras pues además antes',
    'después menos más após depois thus less across towards besides always perhaps unless versus',
    'minus does closes runs stops opens says goes comes makes takes gets turns ends starts',
  ].flatMap((words) => words.split(' ')),
);
/** The end of an adjective, behind which the plural may stand. */
const ADJECTIVE =
  /(?:ed|ing|al|ic|an|ese|ish|ive|ous|ful|ary|ory|ern|ior|ble|less|new|old|big|young|other)$/u;
/** What is joined to a number and is not counted: `18-rated`, `22-calibre`. */
const NOT_COUNTED = /^(?:\p{L}*ed|led|calib(?:re|er)|gauge|series|class|type|pin|bit)(?!\p{L})/u;
/** Telephone numbers and aircraft, which are printed as if they counted something. */
const KNOWN_NAMES =
  /^(?:101|108|110|112|119|144|155|158|405|911|999|707|717|727|737|747|757|767|777|787)$/;
/** `killed`, `including`: what stands before an amount and is no noun. */
const PARTICIPLE = /\p{L}{3}(?:ed|ing)$/u;

/** Whether a number could be anything, and nothing shows that it is an amount. */
export const isUnshown: Doubt = (around) => {
  const { text, quantity } = around;
  const { kind, start, end, isInWords, isPlain, values, splits } = quantity;
  const [value] = values;
  // A minus shows that it is an amount.
  if (value === undefined || value.part < 0n) return false;
  if (kind !== 'amount' || !isSame(splits[0]?.scale ?? ONE, ONE)) return false;
  if (isMoneyAround(text, start, end)) return false;
  const isSmallWord = isInWords && value.whole === 1n && value.part < SMALL;
  if ((!isPlain && !isSmallWord) || text.slice(start, end).includes(FRACTION_BAR)) return false;
  if (KNOWN_NAMES.test(text.slice(start, end)) || isBeforeBrand(around)) return true;
  return !SHOWN.some((isShown) => isShown(around));
};

/** `205 Peugeot`: a name that is no plural. */
function isBeforeBrand(around: Surroundings): boolean {
  const { printed, text, quantity, language } = around;
  const { end } = quantity;
  const from = end + 1;
  const isName = isSpace(text.charAt(end)) && printed.isCapital(from);
  if (!isName || language.data.hasPluralInS !== true) return false;
  return !PLURAL.test(text.slice(from, wordEnd(text, from))) && !isBeforeCounted(around);
}

/** The next number of a range or a list: what is counted stands behind the last. */
const NEXT_NUMBER =
  /^(?:[ \u00A0\u2002]?[-–,][ \u00A0\u2002]?|[ ]\p{L}{1,3}[ ])[0-9][0-9.,]*(?![0-9\p{L}])/u;
const MOST_NUMBERS = 4;

function endOfLast(text: string, end: number): number {
  let last = end;
  for (let count = 0; count < MOST_NUMBERS; count++) {
    const next = NEXT_NUMBER.exec(text.slice(last, last + LONGEST_NUMBER))?.[0];
    if (next === undefined) break;
    last += next.length;
  }
  return last;
}

/** Up to 24 it may be an hour: `at least 9 on Friday`. */
function isHedged({ text, quantity, language: { words } }: Surroundings): boolean {
  const { start, values } = quantity;
  if ((values[0]?.part ?? 0n) <= HOURS) return false;
  return words.hedges.isBefore(text, start) || words.approximately.isBefore(text, start);
}

/** Whether what is counted stands behind a number: `30 soldiers`, `30 wounded soldiers`. */
export const isBeforeCounted: Doubt = ({ text, quantity, language: { words, data } }) => {
  const end = endOfLast(text, quantity.end);
  const from = skipDivider(text, end);
  if (endOfUnit(text, from) !== undefined || text.charAt(from) === '°') return true;
  if (from === end) return false;
  if (words.counted.at(text, from) !== undefined || words.times.at(text, from) !== undefined) {
    return true;
  }
  const next = wordEnd(text, from);
  // `the 88 generation students`
  const isNoun = data.knowsWordsBefore === true && !ADJECTIVE.test(text.slice(from, next));
  if (isNoun || next === from || !isSpace(text.charAt(next))) return false;
  return words.counted.at(text, next + 1) !== undefined;
};

/** `27-nation`, `three-year`: a hyphen joins a number to what it counts. */
function isJoinedToCounted({ text, quantity, language }: Surroundings): boolean {
  const { end, isInWords } = quantity;
  if (language.data.hasHyphenCounts !== true || text.charAt(end) !== '-') return false;
  if (isInWords) return language.words.times.at(text, end + 1) !== undefined;
  return !NOT_COUNTED.test(text.slice(end + 1, end + LONGEST_NUMBER));
}

/** `the 30 hostages`, `30 Geiseln`: the form of the word behind shows that it is a noun. */
function isBeforeNoun(around: Surroundings): boolean {
  const { printed, text, quantity, language } = around;
  const last = endOfLast(text, quantity.end);
  const from = last + 1;
  if (!isSpace(text.charAt(last)) || !isLetter(text.charAt(from))) return false;
  const end = wordEnd(text, from);
  if (language.data.hasCapitalNouns === true) {
    if (printed.isCapital(from)) return true;
    return isSpace(text.charAt(end)) && printed.isCapital(end + 1);
  }
  if (language.data.hasPluralInS !== true || !isFree(around)) return false;
  // `3000 of them`
  if (language.words.shareOf.at(text, from) !== undefined) return true;
  const next = text.slice(from, end);
  return isPlural(next) || (ADJECTIVE.test(next) && isPlural(secondWord(text, end)));
}

const isPlural = (word: string): boolean =>
  word.length >= LEAST_PLURAL && PLURAL.test(word) && !NO_PLURAL.has(word);

function secondWord(text: string, end: number): string {
  return isSpace(text.charAt(end)) ? text.slice(end + 1, wordEnd(text, end + 1)) : '';
}

/** Whether no noun stands before it, of which it could be the name: `reactor 4 explodes`. */
function isFree({ text, quantity: { start }, language: { words } }: Surroundings): boolean {
  const before = wordBefore(text, start);
  if (before === undefined || startsSentence(text, start)) return true;
  const { beforeAmount, openers, hedges, approximately } = words;
  const isKnown = [beforeAmount, openers, hedges, approximately].some((set) =>
    set.isBefore(text, start),
  );
  return isKnown || PARTICIPLE.test(text.slice(before, start - 1));
}

/** `In flat 12 police found`: a noun before it may be what has the number. */
const isFreeBeforeCounted: Doubt = (around) => {
  if (!isBeforeCounted(around)) return false;
  const { quantity, language } = around;
  if (language.data.knowsWordsBefore !== true || quantity.values[0]?.whole !== 1n) return true;
  return isFree(around);
};

const SHOWN: readonly Doubt[] = [isHedged, isFreeBeforeCounted, isJoinedToCounted, isBeforeNoun];
