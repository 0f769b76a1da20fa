import { isCountedBehind } from './money.ts';
import { isBeforeCounted } from './shownAmounts.ts';
import type { Doubt } from './doubt.ts';

/* Doubts whether a number is an amount, or a year or an hour. */

const CLOCK = /^(?:[01]?[0-9]|2[0-4])\.[0-5][0-9]$/;
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2}|2100)$/;
const YEAR_IN_WORDS = /^(?:1[1-9][0-9]{2}|20[0-9]{2})$/;
const HOURS = 24n;

/** `by eight it was dark`: no noun behind the number, which may be an hour. */
export const isLikeHour: Doubt = ({
  text,
  quantity: { start, end, values },
  language: { words },
}) => {
  const [value] = values;
  const isHour = value?.whole === 1n && value.part <= HOURS;
  if (!isHour || !words.beforeHour.isBefore(text, start)) return false;
  return (
    !/^[ -]\p{L}/u.test(text.slice(end, end + 2)) ||
    words.behindHour.at(text, end + 1) !== undefined
  );
};

/** `2024`: it takes both a hedge and what is counted to make an amount of it. */
export const isLikeYear: Doubt = (around) => {
  const { text, quantity, language } = around;
  const { start, end, isPlain } = quantity;
  if (!isPlain || !YEAR.test(text.slice(start, end))) return false;
  const isHedged = language.words.hedges.isBefore(text, start);
  return !isHedged || !isBeforeCounted(around);
};

export const isLikeYearInWords: Doubt = ({ text, quantity: { start, end, values }, language }) =>
  YEAR_IN_WORDS.test(String(values[0]?.part ?? '')) &&
  language.words.beforeYear.isBefore(text, start) &&
  !isCountedBehind(text, end, language);

export const isLikeClock: Doubt = ({ text, quantity: { start, end, isPlain } }) =>
  isPlain && CLOCK.test(text.slice(start, end));

/** `nineteen hundred hours`. */
export const isHourInHundreds: Doubt = ({ text, quantity: { start, end } }) =>
  text.slice(start, end).endsWith(' hundred') &&
  /^ hours?(?!\p{L})/u.test(text.slice(end, end + 7));
