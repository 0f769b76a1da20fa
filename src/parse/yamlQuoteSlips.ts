import { isScalar, visit } from 'yaml';
import type { Document, Scalar } from 'yaml';
import { isFieldName } from './fieldShapes.ts';
import { markBehind } from './yamlSlip.ts';
import type { Slip, SlipFinder } from './yamlSlip.ts';

/** A value between straight quotation marks, as far as the parser of YAML takes it to go. */
interface Quoted {
  start: number;
  end: number;
  raw: string;
  /** columns before the field or item in whose line it begins */
  column: number;
}

const isQuoted = (node: unknown): node is Scalar =>
  isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');

/** Columns before what stands in the line of an offset, dashes of list items passed over. */
function columnOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ -]*/.exec(text.slice(start, offset))?.[0].length ?? 0;
}

/** All quoted values of a text, names of fields among them, in their order. */
function quotedIn(document: Document, text: string): Quoted[] {
  const found: Quoted[] = [];
  visit(document, (_key, node) => {
    if (!isQuoted(node) || !node.range) return;
    const [start, end] = node.range;
    const raw = text.slice(start, end);
    found.push({ start, end, raw, column: columnOf(text, start) });
  });
  return found.sort((a, b) => a.start - b.start);
}

const LATER_FIELD = /\n(?<indent> *)(?:- +)?(?<name>\w+):(?=\s)/g;

/** Whether a quoted value has gone on into the lines of the next fields. */
const swallowsFields = ({ raw, column }: Quoted): boolean =>
  [...raw.matchAll(LATER_FIELD)].some(
    ({ groups: { indent = '', name = '' } = {} }) => indent.length <= column && isFieldName(name),
  );

function neverClosed({ start, raw }: Quoted): Slip {
  const [mark = '', line = ''] = [raw[0], raw.split('\n')[0]];
  const typographic = /[”“’‘]\s*$/.exec(line)?.[0].trim();
  return {
    offset: start,
    message: `Missing closing quotation mark ${mark} of the text that begins here`,
    tip:
      typographic === undefined
        ? `Write ${mark} at the end of the text too, or take away the one before it.`
        : `YAML knows straight marks only: write ${mark} in place of the last ${typographic}.`,
  };
}

/** The first quoted value that goes on into the next fields, in a text that may have no error. */
export function swallowingQuote(document: Document, text: string): Slip | undefined {
  const quoted = quotedIn(document, text).find(swallowsFields);
  return quoted && neverClosed(quoted);
}

/** Knows a quotation mark without its partner, where it opens. */
export const openQuoteSlip: SlipFinder = ({ document, text, error, offset }) => {
  const before = quotedIn(document, text).filter(({ start }) => start <= offset);
  const open = before.find(swallowsFields);
  if (open) return neverClosed(open);
  const last = before.at(-1);
  return last && error.code === 'MISSING_CHAR' && /closing ["']quote/.test(error.message)
    ? neverClosed(last)
    : undefined;
};

const ON_THIS_LINE = /^[^\n]*/;

/** What is said of a text that goes on behind its closing quotation mark. */
function goesOn({ raw }: Quoted, offset: number, rest: string): Slip {
  const [mark] = /^[,;](?=\s*(?:#.*)?$)/.exec(rest) ?? [];
  if (mark !== undefined) return markBehind(mark, offset);
  return {
    offset,
    message: 'Unexpected text behind a closing quotation mark, expected the end of the value',
    tip: raw.startsWith("'")
      ? 'Put the whole text between " marks, or write an apostrophe in it as ’.'
      : "Put the whole text between ' marks, or write the quotation in it with “ and ”.",
  };
}

/** Knows a text that goes on where the parser has read its closing quotation mark. */
export const closedQuoteSlip: SlipFinder = ({ document, text, error, offset }) => {
  if (error.code !== 'UNEXPECTED_TOKEN' && error.code !== 'MISSING_CHAR') return undefined;
  const quoted = quotedIn(document, text).findLast(({ end }) => end <= offset);
  if (!quoted || text.slice(quoted.end, offset).trim() !== '') return undefined;
  const [rest = ''] = ON_THIS_LINE.exec(text.slice(offset)) ?? [];
  return goesOn(quoted, offset, rest);
};
