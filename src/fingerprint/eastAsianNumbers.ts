import { decimal, normalForm } from './decimal.ts';
import type { Word } from './tokens.ts';
import type { Line } from './numberReader.ts';

/** A number in digits within a word, or of several words. */
export interface EastAsianNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A number as it stands in one word. */
interface Run {
  readonly value: number;
  /** The scale it ends with, below which another word may go on: 10,000 behind `1만`. */
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

const SMALL: ReadonlyMap<string, number> = scales('십十:1 백百:2 천千:3');
const LARGE: ReadonlyMap<string, number> = scales('만万萬:4 억億亿:8 조兆:12');
const PART = /([0-9]+(?:\.[0-9]+)?)([십백천十百千]?)([만万萬억億亿조兆]?)/gu;
// Behind a Latin letter it is part of a name (`F16`), behind 제 or 第 an ordinal.
const RUN =
  /(?<![0-9.\p{Script=Latin}제第])(?:[0-9]+(?:\.[0-9]+)?[십백천十百千]?[만万萬억億亿조兆]?)+/gu;
const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Reads the numbers in digits in a Korean, Japanese or Chinese word, which has no space between a
 * number and what it counts, for `numbersIn`, which says what counts.
 *
 * @returns `undefined` if the word is none of these.
 */
export function readEastAsian(
  line: Line,
  text: string,
  at: number,
): { found: EastAsianNumber[]; next: number } | undefined {
  if (!EAST_ASIAN.test(line.textAt(at))) return undefined;
  const found: EastAsianNumber[] = [];
  let next = at;
  let runs = runsIn(line.list[next], text);
  while (runs.length > 0) {
    next++;
    found.push(...runs.slice(0, -1).map(finished));
    const last = runs.at(-1);
    if (last === undefined) break;
    const more = goesOn(last, line, next) ? runsIn(line.list[next], text) : [];
    const first = more[0];
    if (first?.startsWord === true && first.value < last.unit) {
      runs = [{ ...first, value: last.value + first.value, start: last.start }, ...more.slice(1)];
    } else {
      found.push(finished(last));
      runs = [];
    }
  }
  return { found, next: Math.max(next, at + 1) };
}

const finished = ({ value, start, end }: Run): EastAsianNumber => ({
  value: normalForm(value),
  start,
  end,
});

/** Whether a number may go on in the next word, as in `1만 2천`. */
const goesOn = (run: Run, line: Line, next: number): boolean =>
  run.endsWord && run.unit > 1 && /^\s+$/u.test(line.gapBefore(next));

function runsIn(word: Word | undefined, text: string): Run[] {
  if (word === undefined) return [];
  // Where normalisation changed the word, its parts have no places of their own.
  const isAsPrinted = text.slice(word.start, word.end) === word.text;
  return [...word.text.matchAll(RUN)].map(({ 0: run, index }) => ({
    ...amountOf(run),
    start: isAsPrinted ? word.start + index : word.start,
    end: isAsPrinted ? word.start + index + run.length : word.end,
    startsWord: index === 0,
    endsWord: index + run.length === word.text.length,
  }));
}

/** `2억3천5백만`: what stands before 억 counts 억, what stands between it and 만 counts 만. */
function amountOf(run: string): Pick<Run, 'value' | 'unit'> {
  let total = 0;
  let section = 0;
  let unit = 1;
  for (const [, digits = '', small = '', large = ''] of run.matchAll(PART)) {
    const ofSmall = SMALL.get(small) ?? 0;
    const ofLarge = LARGE.get(large) ?? 0;
    section += Number(decimal(digits, ofSmall));
    if (ofLarge > 0) {
      total += Number(decimal(normalForm(section), ofLarge));
      section = 0;
    }
    unit = 10 ** (ofSmall + ofLarge);
  }
  return { value: total + section, unit };
}

function scales(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(' ').flatMap((entry) => {
      const [signs = '', exponent] = entry.split(':');
      return [...signs].map((sign) => [sign, Number(exponent)] as const);
    }),
  );
}
