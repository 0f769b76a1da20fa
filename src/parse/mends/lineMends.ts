import { replacing } from '../../problems/mend.ts';
import type { Mend } from '../../problems/mend.ts';
import type { FieldLine } from './fieldLines.ts';

/*
 * Mends of what somebody types, or an editor makes of it, where YAML wants something else. Each is
 * only a guess from the look of a line: whether it mends anything is for the caller to find out.
 */

/** What the fields of a file may be called, and how many spaces one tab stands for. */
export interface Reading {
  names: readonly string[];
  tab: number;
}

/** Guesses what is meant by a line. */
type Guess = (line: FieldLine, reading: Reading) => Mend[];

/** Spaces and hyphens before what a line says. */
const LEAD = /^\s*(?:-\s+)*/;
const NOT_A_SPACE = /[^\S \t]/g;
/** What begins a field, an item or a comment, and so no further line of a text. */
const BEGINS = /^(?:[\w-]+\s*:|-|#)/;
/** What may stand behind a value. */
const END = String.raw`(?=\s*(?:[,}\]]|$)|\s+#)`;

export const mendIndentation: Guess = ({ line, text }, { tab }) => {
  const was = LEAD.exec(text)?.[0] ?? '';
  const hasTabs = was.includes('\t');
  if (!hasTabs && (!/[^\S \t]/.test(was) || !BEGINS.test(text.slice(was.length)))) return [];
  const spaces = was
    .replace(NOT_A_SPACE, ' ')
    .replace(/-\s+/g, (hyphen) => (hyphen.includes('\t') ? '- ' : hyphen))
    .replaceAll('\t', ' '.repeat(tab));
  const what = hasTabs
    ? 'a tab in the indentation became spaces'
    : 'no-break spaces in the indentation became spaces';
  return [{ line, column: 1, was, text: spaces, what }];
};

export const mendHyphens: Guess = ({ line, text }) => {
  const [, lead = '', item] = /^(\s*(?:-\s+)*)-([^\s-].*)$/.exec(text) ?? [];
  if (item === undefined || /^[\d.]+\s*$/.test(item)) return [];
  const what = 'a space was put behind the hyphen';
  return [{ line, column: lead.length + 1, was: '-', text: '- ', what }];
};

export const mendColons: Guess = ({ line, text }, { names }) => {
  const fields = new RegExp(
    String.raw`(?<=^\s*(?:-\s*)*|[{,]\s*)(${names.join('|')})(\s*):(\s*)(?=\S)`,
    'g',
  );
  return [...text.matchAll(fields)].flatMap(
    ({ 0: was, 1: name = '', 2: before, 3: after, index }) => {
      const isRead = after !== '' && !/[^\S \t]/.test(`${before}${after}`);
      const what = `a space was put behind “${name}:”`;
      return isRead ? [] : [{ line, column: index + 1, was, text: `${name}: `, what }];
    },
  );
};

const QUOTED = new RegExp(
  String.raw`(?<=(?:[:,[-]|^)\s+|\[)(?:[“„”«»‘‚’](.+?)[“”»«‘’"]|"([^"]+?)[“”»«])${END}`,
  'g',
);

export const mendQuotationMarks: Guess = ({ line, text }) =>
  [...text.matchAll(QUOTED)].map(({ 0: was, 1: one, 2: other = '', index }) => ({
    ...{ line, column: index + 1, was, text: JSON.stringify(one ?? other) },
    what: 'typographic quotation marks became straight ones',
  }));

const SEPARATED = new RegExp(
  String.raw`(?<=[:,[]\s*)(["']?)(-?\d{1,3}(?:([,.’' \u00A0\u2009\u202F])\d{3})(?:\3\d{3})*)` +
    String.raw`([.,]\d{1,2})?\1${END}`,
  'g',
);

export const mendNumbers: Guess = ({ line, text }) =>
  [...text.matchAll(SEPARATED)].flatMap((match) => {
    const [was, , whole = '', mark = '', rest = ''] = match;
    // One point alone may be a decimal one.
    const isDecimal = mark === '.' && whole.split('.').length === 2 && rest === '';
    if (isDecimal || rest.startsWith(mark)) return [];
    const digits = whole.replace(/[^-\d]/g, '') + rest.replace(',', '.');
    return [replacing({ line, column: match.index + 1 }, was, digits)];
  });
