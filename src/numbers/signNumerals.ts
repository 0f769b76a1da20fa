import { isSpace } from './context.ts';
import { readDigitGroups } from './digitGroups.ts';
import {
  ONE,
  fromDigits,
  isLess,
  plus,
  powerOfTen,
  rational,
  times,
  type Rational,
} from './rational.ts';
import type { EastAsianData } from './eastAsianData.ts';
import type { NotationData } from './languageData.ts';

/** A number in signs, or in digits and signs. */
export interface SignNumeral {
  readonly value: Rational;
  readonly end: number;
  readonly isCertain: boolean;
  readonly hasScale: boolean;
  readonly hasDigits: boolean;
  readonly isGrouped: boolean;
}

/** How far a numeral has been read. */
interface State {
  readonly at: number;
  /** What stands before the last large scale. */
  readonly total: Rational;
  /** What stands behind it, and will be counted by the next. */
  readonly section: Rational;
  readonly pending: Rational | undefined;
  /** Whether the pending digits are ASCII ones. */
  readonly isPendingDigits: boolean;
  readonly lastSmall: number;
  readonly lastLarge: number;
  /** Behind which scale the pending digits stand. */
  readonly lastScale: number;
  readonly hasDigits: boolean;
  readonly isCertain: boolean;
  readonly isGrouped: boolean;
}

const ZERO = rational(0);
const NO_SCALE = 99;
const MYRIAD = 4;
const DIGIT = /[0-9]/;

/** Reads a number with signs for scales: `1만 2천`, `三千`, `2億3千万`. */
export function readSignNumeral(
  text: string,
  start: number,
  data: EastAsianData,
  notation: NotationData,
): SignNumeral | undefined {
  let state: State = {
    at: start,
    total: ZERO,
    section: ZERO,
    pending: undefined,
    isPendingDigits: false,
    lastSmall: NO_SCALE,
    lastLarge: NO_SCALE,
    lastScale: NO_SCALE,
    hasDigits: false,
    isCertain: true,
    isGrouped: false,
  };
  // Where the number ends if what comes next turns out to be another one: `1만 1만`.
  let safe: State | undefined;
  for (;;) {
    const next = step(text, state, data, notation);
    if (next === undefined) break;
    if (next === 'other') return safe && numeralOf(safe, data);
    if (next.pending === undefined) safe = next;
    state = next;
  }
  if (state.at === start) return undefined;
  const overflows =
    state.pending !== undefined &&
    state.lastScale !== NO_SCALE &&
    !isLess(state.pending, powerOfTen(state.lastScale));
  return numeralOf(overflows && safe ? safe : state, data);
}

function step(
  text: string,
  state: State,
  data: EastAsianData,
  notation: NotationData,
): State | 'other' | undefined {
  const hasScale = state.lastScale !== NO_SCALE;
  const mayContinue = hasScale && state.pending === undefined && isSpace(text.charAt(state.at));
  const at = mayContinue ? state.at + 1 : state.at;
  const sign = text.charAt(at);
  if (DIGIT.test(sign)) return withDigits(text, at, state, notation);
  const digit = data.digits[sign];
  if (digit !== undefined) return withSign(state, at, digit);
  const small = data.smallScales[sign];
  if (small !== undefined) return withSmallScale(state, at, sign, small, data);
  const large = data.largeScales[sign];
  return large === undefined ? undefined : withLargeScale(state, at, sign, large, data);
}

function withDigits(
  text: string,
  at: number,
  state: State,
  notation: NotationData,
): State | undefined {
  if (state.pending !== undefined) return undefined;
  const { readings, isCertain, isGrouped, end } = readDigitGroups(text, at, notation);
  const [reading] = readings;
  if (reading === undefined) return undefined;
  return {
    ...state,
    at: end,
    pending: fromDigits(reading),
    isPendingDigits: true,
    hasDigits: true,
    isCertain: state.isCertain && isCertain,
    isGrouped: state.isGrouped || isGrouped,
  };
}

function withSign(state: State, at: number, digit: number): State | undefined {
  if (digit === 0 && state.pending === undefined) return { ...state, at: at + 1, lastScale: 1 };
  if (state.isPendingDigits) return undefined;
  // Digit by digit, as years are written: `二〇二四`.
  const value = state.pending === undefined ? ZERO : times(state.pending, rational(10));
  const isCertain = state.isCertain && state.pending === undefined;
  return { ...state, at: at + 1, pending: plus(value, rational(digit)), isCertain };
}

function withSmallScale(
  state: State,
  at: number,
  sign: string,
  exponent: number,
  data: EastAsianData,
): State | 'other' | undefined {
  if (exponent >= state.lastSmall) return 'other';
  const isLone = state.pending === undefined;
  if (isLone && !data.loneScales.includes(sign)) return undefined;
  const part = times(state.pending ?? ONE, powerOfTen(exponent));
  return {
    ...state,
    at: at + 1,
    section: plus(state.section, part),
    pending: undefined,
    isPendingDigits: false,
    lastSmall: exponent,
    lastScale: exponent,
  };
}

function withLargeScale(
  state: State,
  at: number,
  sign: string,
  exponent: number,
  data: EastAsianData,
): State | 'other' | undefined {
  if (exponent >= state.lastLarge) return multiplied(state, at, exponent, data) ?? 'other';
  const isLone = state.pending === undefined && state.section.part === 0n;
  if (isLone && (!data.loneScales.includes(sign) || state.lastScale !== NO_SCALE)) return undefined;
  const section = isLone ? ONE : plus(state.section, state.pending ?? ZERO);
  return {
    ...state,
    at: at + 1,
    total: plus(state.total, times(section, powerOfTen(exponent))),
    section: ZERO,
    pending: undefined,
    isPendingDigits: false,
    lastSmall: NO_SCALE,
    lastLarge: exponent,
    lastScale: exponent,
  };
}

/** `3万亿`: ten thousand times a hundred million. */
function multiplied(
  state: State,
  at: number,
  exponent: number,
  { hasShortTail }: EastAsianData,
): State | undefined {
  const isBehind = state.at === at && state.pending === undefined && state.section.part === 0n;
  if (!hasShortTail || !isBehind || state.lastLarge !== MYRIAD || exponent <= MYRIAD)
    return undefined;
  const total = times(state.total, powerOfTen(exponent));
  return { ...state, at: at + 1, total, lastLarge: exponent, lastScale: exponent };
}

function numeralOf(state: State, data: EastAsianData): SignNumeral {
  const { pending, lastScale } = state;
  const isShortTail =
    data.hasShortTail &&
    pending !== undefined &&
    !state.isPendingDigits &&
    lastScale !== NO_SCALE &&
    lastScale > 1;
  return {
    value: plus(plus(state.total, state.section), pending ?? ZERO),
    end: state.at,
    isCertain: state.isCertain && !isShortTail,
    hasScale: lastScale !== NO_SCALE,
    hasDigits: state.hasDigits,
    isGrouped: state.isGrouped,
  };
}
