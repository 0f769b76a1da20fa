import { evened } from '../text/folding.ts';
import type { DateError } from './dateError.ts';
import { INTERFACE_LANGUAGES } from './languageTag.ts';
import { tidiedDate } from './tidiedDate.ts';

/*
 * What date was meant by a text that is none. Each reading is given to the parser again, so that
 * only dates are offered that the field takes.
 */

/** The numbers of months by their names, long and short, in the languages of the interface. */
function monthNames(): Map<string, number> {
  const found = new Map<string, number>([['sept', 9]]);
  for (const language of INTERFACE_LANGUAGES)
    for (const month of ['long', 'short'] as const) {
      const names = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) found.set(evened(names.format(Date.UTC(2024, i))), i + 1);
    }
  return found;
}

let months: ReadonlyMap<string, number> | undefined;
const monthOf = (name: string): number | undefined => (months ??= monthNames()).get(evened(name));

/** As EDTF numbers them. */
const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

const padded = (number: string | number): string => String(number).padStart(2, '0');

type Part = string | number | undefined;

const written = (year: string, month?: Part, day?: Part): string =>
  [year, ...[month, day].filter((part) => part !== undefined).map(padded)].join('-');

/** Ways of writing a day, a month or a year in digits, each with its readings. */
const IN_DIGITS: readonly [RegExp, (...parts: string[]) => string[]][] = [
  [/^(\d{4})[-/. ](\d{1,2})$/, (year = '', month) => [written(year, month)]],
  [/^(\d{1,2})[-/. ](\d{4})$/, (month, year = '') => [written(year, month)]],
  [
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?$/,
    (year = '', m, d) => [Number(m) > 12 ? written(year, d, m) : written(year, m, d)],
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, (year = '', month, day) => [written(year, month, day)]],
  // With points between them the day stands first; with other signs that depends on who writes.
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (day, month, year = '') => [written(year, month, day)]],
  [
    /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/,
    (a, b, year = '') => [written(year, b, a), written(year, a, b)],
  ],
  [/^(\d{4})년(?: ?(\d{1,2})월(?: ?(\d{1,2})일)?)?$/, (year = '', m, d) => [written(year, m, d)]],
  [/^(?:the )?(\d{3})0s$/, (decade = '') => [`${decade}X`]],
];

const NAME = String.raw`(\p{L}{3,}\p{M}*)\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;

/** The same with the name of a month or a season: the groups are found by their names. */
const IN_WORDS = [
  `^(?<day>${DAY})(?: of)? (?<name>${NAME}),? (?<year>\\d{4})$`,
  `^(?<name>${NAME}) (?<day>${DAY}),? (?<year>\\d{4})$`,
  `^(?<year>\\d{4}) (?<name>${NAME})(?: (?<day>${DAY}))?$`,
  `^(?<name>${NAME}),?(?: of)? (?<year>\\d{4})$`,
].map((form) => new RegExp(form, 'iu'));

function inWords(text: string): string[] {
  const apart = text.replace(/(?<=\d)[-/ ]+(?=\p{L})|(?<=\p{L})[-/ ]+(?=\d)/gu, ' ');
  for (const form of IN_WORDS) {
    const { name = '', year = '', day } = form.exec(apart)?.groups ?? {};
    const bare = name.replace(/\.$/, '');
    const season = day === undefined ? SEASONS.get(evened(bare)) : undefined;
    const month = season ?? monthOf(bare);
    if (month !== undefined) return [written(year, month, day && /\d+/.exec(day)?.[0])];
  }
  return [];
}

const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const WEEKDAY = new RegExp(`^(?:on )?${DAYS},? `, 'i');
const ABOUT = /^(?:about|around|approximately|approx\.?|roughly|circa|ca?\.|~) ?/i;

/** Readings of one day, month or year, without a time. */
function pointsIn(text: string): string[] {
  const mark = /[?~%]$/.exec(text)?.[0] ?? (ABOUT.test(text) ? '~' : '');
  const bare = text
    .replace(/ ?[?~%]$/, '')
    .replace(ABOUT, '')
    .replace(WEEKDAY, '');
  const inDigits = IN_DIGITS.flatMap(([form, read]) => {
    const [, ...parts] = form.exec(bare) ?? [];
    return parts.length > 0 ? read(...parts) : [];
  });
  const found = /^\d{4}$/.test(bare) ? [bare] : [...inDigits, ...inWords(bare)];
  return found.map((point) => `${point}${mark}`);
}

const OFFSET = String.raw`(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const CLOCK = new RegExp(
  String.raw`(?:T|,? (?:at )?)(\d{1,2})[:.](\d{2})(?::\d{2})? ?([ap]\.?m\.?)?${OFFSET}([?~%]?)$`,
  'i',
);

/** A day with a time of day: as that, and as the day alone for a field that takes no time. */
function timedIn(text: string): string[][] {
  const [all = '', hour = '', minute = '', half = '', offset = '', mark = ''] =
    CLOCK.exec(text) ?? [];
  if (all === '') return [];
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const distance = /^(?:UTC|GMT|Z)$/i.test(offset) ? 'Z' : offset.replace(/^(...)(\d\d)$/, '$1:$2');
  const days = pointsIn(text.slice(0, -all.length));
  const timed = days.map((day) => `${day}T${padded(hours)}:${minute}${distance}`);
  // A time of day takes no mark of doubt: the time without it, or the day with it.
  if (mark !== '') return [[...timed, ...days.map((day) => `${day}${mark}`)]];
  return [timed, days];
}

const withoutTime = (end: string): string => end.replace(CLOCK, '');

/** The two ends of a range; the first may lack what the second has behind it, and the other way. */
function endsIn(first: string, second: string): string[] {
  const year = /\d{4}/.exec(second)?.[0] ?? '';
  const name = /\p{L}{3,}/u.exec(first)?.[0] ?? '';
  const isDay = /^\d{1,2}$/.test(first);
  const whole = isDay ? second.replace(/\d{1,2}/, first) : `${first} ${year}`;
  const firsts = [first, whole].map(pointsIn);
  const seconds = [second, `${name} ${second}`].map(pointsIn);
  const [begin = ''] = firsts.find((points) => points.length === 1) ?? [];
  const [end = ''] = seconds.find((points) => points.length === 1) ?? [];
  if (begin === '' || end === '') return [];
  return [begin === end ? begin : `${begin}/${end}`];
}

const RANGE =
  /^(?:from |between )?(.+?)(?:\/| ?(?:[–—]|--|\.{2,3}) ?| - | to | and | until | till )(.+)$/i;
const OPEN_END = /^(?:since|from|starting) (.+?)(?: on(?:wards)?)?$|^(.+?) (?:on|onwards)$/i;
const OPEN_BEGIN = /^(?:until|till|up to|by) (.+)$/i;

function rangesIn(text: string): string[] {
  const [, since, onwards] = OPEN_END.exec(text) ?? [];
  const [, until] = OPEN_BEGIN.exec(text) ?? [];
  const [, first = '', second = ''] = RANGE.exec(text) ?? [];
  const days = /^(\p{L}+\.? )?(\d{1,2})-(\d{1,2})(,? .+)$/u.exec(text);
  if (days) return rangesIn(text.replace(/(\d)-(\d)/, '$1–$2'));
  return [
    ...pointsIn(since ?? onwards ?? '').map((begin) => `${begin}/..`),
    ...pointsIn(until ?? '').map((end) => `../${end}`),
    ...endsIn(withoutTime(first), withoutTime(second)),
  ];
}

/** From one time of day to another. Hardly a clock is eleven hours behind UTC. */
const TWO_TIMES = /[T ]\d{1,2}:\d{2}(?: ?[–/] ?| - |-(?=1[1-9]|2))\d{1,2}:\d{2}$/;

/** Characters of the longest text that is read as a date. */
const MAX_LENGTH = 80;

/**
 * The dates that a text was most likely meant to be: one where it has one reading, several where
 * nobody can tell, none where nothing is known of it.
 * @param isTaken whether the field takes a date
 */
function meantDates(value: string, isTaken: (date: string) => boolean): string[] {
  const text = value
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(TWO_TIMES, '')
    .replace(/^["'“‘ ]+|["'”’ .]+$/g, '');
  if (text.length > MAX_LENGTH) return [];
  const tidied = tidiedDate(value.normalize('NFC').replace(/\s+/g, ' ').trim());
  const readings = [text, tidied].flatMap((one) => [...timedIn(one), pointsIn(one), rangesIn(one)]);
  const taken = [...readings, [tidied]].map((dates) =>
    dates.filter((date) => date !== value && isTaken(date)),
  );
  return [...new Set(taken.find((dates) => dates.length > 0))];
}

/** Texts that give no date of their own, and what to do about each. */
const NO_DATES: readonly [RegExp, tip: string][] = [
  [
    new RegExp(`^(?:today|yesterday|tomorrow|now|(?:last |this |on )?${DAYS})$`, 'i'),
    'Write the day itself, as in 2024-10-23.',
  ],
  [
    /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.? \p{L}{3,}|\p{L}{3,} \d{1,2}(?:st|nd|rd|th)?)$/u,
    'Write the year and the month too, as in 2024-10-23.',
  ],
  [/^\d{1,2}([-/. ])\d{1,2}\1\d{2}$/, 'Write the year first, in four digits, as in 2024-10-23.'],
];

/** Day 0 of spreadsheets, which count days from there: 45588 is 2024-10-23. */
const SPREADSHEET_DAY_0 = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** The day that a spreadsheet shows for a number; nothing outside of the years 1982 to 2036. */
function spreadsheetDay(text: string): string | undefined {
  if (!/^[34]\d{4}(?:\.\d+)?$/.test(text)) return undefined;
  const time = SPREADSHEET_DAY_0 + Math.floor(Number(text)) * MILLISECONDS_A_DAY;
  return new Date(time).toISOString().slice(0, 10);
}

const UNKNOWN = /^(?:unknown|undated|none|no date|n\.?d\.?|n\/a|tb[acd]|\?+|-+)$/i;

/**
 * What to write in place of a text that is no date.
 * @param parse reads a date as the field does, and throws a DateError for any other text
 */
export function dateTip(value: string, parse: (text: string) => unknown, error: DateError): string {
  const isTaken = (date: string): boolean => {
    try {
      parse(date);
      return true;
    } catch {
      return false;
    }
  };
  const [date, ...others] = meantDates(value, isTaken).map((one) => `“${one}”`);
  if (date !== undefined && others.length > 0)
    return `Write ${[date, ...others].join(' or ')}, whichever is meant.`;
  if (date !== undefined) return `Write ${date}.`;
  const text = value.trim();
  const day = spreadsheetDay(text);
  if (day !== undefined) return `It is a spreadsheet’s number of a day: write “${day}”.`;
  if (UNKNOWN.test(text))
    return isTaken('../..')
      ? 'Write “../..” where nothing that is printed sets a day.'
      : 'Write a date as in 2024-10-23, or leave the field out where nothing prints one.';
  return NO_DATES.find(([form]) => form.test(text))?.[1] ?? error.tip;
}
