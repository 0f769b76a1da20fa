import { isCollection, visit } from 'yaml';
import { isFieldName } from './fieldShapes.ts';
import type { Slip, SlipFinder, Stop } from './yamlSlip.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The offset of the last bracket that opens before the stop and is not closed before it. */
function openBracket({ document, text, offset }: Stop): number | undefined {
  let open: number | undefined;
  visit(document, {
    Collection(_key, node) {
      if (!isCollection(node) || !node.flow || !node.range) return;
      const [start, end] = node.range;
      const isClosed = end <= offset && text[end - 1] === CLOSING[text[start] ?? ''];
      if (start < offset && !isClosed) open = Math.max(open ?? 0, start);
    },
  });
  return open;
}

/** Knows a closing bracket that closes nothing, or another kind of bracket. */
const wrongBracket = (stop: Stop, open: number | undefined): Slip | undefined => {
  const found = stop.text[stop.offset] ?? '';
  if (found !== ']' && found !== '}') return undefined;
  const expected = open === undefined ? undefined : CLOSING[stop.text[open] ?? ''];
  if (found === expected) return undefined;
  return expected === undefined
    ? {
        offset: stop.offset,
        message: `Unexpected “${found}”, which closes nothing`,
        tip: 'Take it out, or write its partner before the first item.',
      }
    : {
        offset: stop.offset,
        message: `Unexpected “${found}”, expected “${expected}”`,
        tip: `A “${CLOSING['['] === found ? '{' : '['}” is closed by “${expected}”.`,
      };
};

/** Knows an opening bracket without its partner, where it opens. */
const unclosedBracket = (stop: Stop, open: number | undefined): Slip | undefined => {
  const { error, text } = stop;
  const isOfEnd = error.message.startsWith('Flow') || error.message.startsWith('Expected');
  if (open === undefined || !isOfEnd) return undefined;
  const [line = ''] = /^[^\n]*/.exec(text.slice(open)) ?? [];
  const remark = line.search(/\s#/);
  if (remark !== -1)
    return {
      offset: open + remark + 1,
      message: 'Unexpected “#” between brackets, where YAML stops reading',
      tip: 'Take the space before it away, or put the text in quotation marks.',
    };
  const [mark = '', partner = ''] = [text[open], CLOSING[text[open] ?? '']];
  return {
    offset: open,
    message: `Missing “${partner}” for the “${mark}” that opens here`,
    tip: `Write ${partner} behind the last of its items.`,
  };
};

/** `a: b c: d`, with the name of the field that follows without a comma. */
const NEXT_FIELD = /\s(?<name>\w+) *:(?=\s)/g;

/** Knows what stands between brackets and lacks a comma, a colon’s space or quotation marks. */
function itemSlip({ text, offset, error }: Stop, open: number | undefined): Slip | undefined {
  if (open === undefined) return undefined;
  const [item = ''] = /^[^,{}[\]]*/.exec(text.slice(offset)) ?? [];
  if (error.code === 'UNEXPECTED_TOKEN' && item === '')
    return {
      offset,
      message: 'Unexpected comma, expected an item before it',
      tip: 'Take one of the commas out.',
    };
  const missingComma = (at: number, name: string): Slip => ({
    offset: at,
    message: `Missing comma before “${name}”`,
    tip: 'Put a comma behind each item between brackets.',
  });
  const first = /^["']?(?<name>\w+)["']?:(?=\s)/.exec(item)?.groups?.name;
  if (first !== undefined && error.code !== 'BLOCK_IN_FLOW') return missingComma(offset, first);
  if (error.code === 'UNEXPECTED_TOKEN' && /^["']/.test(item))
    return {
      offset,
      message: 'Missing comma between two items',
      tip: 'Put a comma behind each item between brackets.',
    };
  for (const match of item.matchAll(NEXT_FIELD)) {
    const { name = '' } = match.groups ?? {};
    if (isFieldName(name)) return missingComma(offset + match.index + 1, name);
  }
  return error.code === 'BLOCK_IN_FLOW'
    ? {
        offset,
        message: 'Unexpected text with a colon and a space in it',
        tip: 'Put the text in quotation marks.',
      }
    : undefined;
}

/** Knows what is wrong with brackets, or between them. */
export const bracketSlip: SlipFinder = (stop) => {
  const open = openBracket(stop);
  return wrongBracket(stop, open) ?? unclosedBracket(stop, open) ?? itemSlip(stop, open);
};
