import { numbersIn } from '../numbers/numbers.ts';
import { HEDGES } from '../schema/figure.ts';
import { meantWord } from './synonyms.ts';

/** What a text was meant to say of a number. */
interface Meant {
  /** what to write: several where nobody can tell which was meant */
  values: readonly string[];
  /** the hedge that stands before the number */
  hedge?: string | undefined;
}

/** Digits in groups of three: nothing else can be meant by other signs than a point or a comma. */
const GROUPED = /^[-−]?\d{1,3}(?:[ _’'‘`\u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?$/;
/** Commas between groups of three, as English writes them. */
const WITH_COMMAS = /^[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Several points between groups of three, as many other languages write them. */
const WITH_POINTS = /^[-−]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
/** One point before three digits: thousands or thousandths. */
const ONE_POINT = /^([-−]?)([1-9]\d{0,2})\.(\d{3})$/;
const WITH_DECIMAL_COMMA = /^[-−]?\d+,\d+$/;
const PLAIN = /^[-−]?\d+(?:\.\d+)?$/;

const written = (digits: string): string => String(Number(digits.replace('−', '-')));

/** The readings of a text in digits; none where it is more than digits and what parts them. */
function inDigits(text: string): string[] {
  if (PLAIN.test(text) && !ONE_POINT.test(text)) return [written(text)];
  if (GROUPED.test(text)) return [written(text.replace(/[^\d.,−-]/g, '').replace(',', '.'))];
  if (WITH_COMMAS.test(text)) return [written(text.replaceAll(',', ''))];
  if (WITH_POINTS.test(text)) return [written(text.replaceAll('.', '').replace(',', '.'))];
  if (WITH_DECIMAL_COMMA.test(text)) return [written(text.replace(',', '.'))];
  const [, sign = '', before = '', behind = ''] = ONE_POINT.exec(text) ?? [];
  return before === ''
    ? []
    : [written(sign + before + behind), written(`${sign}${before}.${behind}`)];
}

const isPlain = (number: string): boolean => PLAIN.test(number);

const RANGE = /^(?:from |between )?(\S.*?\d) ?(?:-|–|—|to|and|\.{2,3}) ?(\d.*)$/i;

/** What a text was meant to say of a number, or of two between which it lies; else nothing. */
export function meantNumber(value: string): Meant | undefined {
  const text = value
    .normalize('NFKC')
    .trim()
    .replace(/^\[|\]$/g, '');
  const digits = inDigits(text);
  if (digits.length > 0) return { values: digits };
  const [, first = '', second = ''] = RANGE.exec(text) ?? [];
  const ends = [first, second].map((end) => inDigits(end.replace(/^\D+/, '')));
  if (ends.every((values) => values.length === 1))
    return { values: [`[${ends.flat().join(', ')}]`], hedge: 'between' };
  const found = numbersIn(text, 'en');
  const [number, ...others] = found;
  const [reading, ...doubts] = number?.readings.filter(isPlain) ?? [];
  if (number === undefined || others.length > 0 || reading === undefined) return undefined;
  const alone = inDigits(text.slice(number.start, number.end));
  const before = text.slice(0, number.start).trim();
  const word = before === '' && text.endsWith('+') ? '+' : before;
  const hedge = /^[-$£€¥]?$/.test(word) ? undefined : meantWord(word, HEDGES);
  return { values: alone.length > 0 ? alone : [reading, ...doubts], hedge };
}
