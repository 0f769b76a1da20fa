import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { decodeText } from '../parse/decodeText.ts';
import { fieldsIn } from '../parse/rewriting.ts';
import { applyEditsToStored } from '../parse/textEdits.ts';
import type { TextEdit } from '../parse/textEdits.ts';
import { parseYaml } from '../parse/yaml.ts';
import { CLAIMS } from '../schema/event.ts';
import { claimInLine, claimLines } from './entryText.ts';
import type { PlainValues } from './entryText.ts';

/** The name by which a text without a file is read. */
const EVENT = 'event.md';

const SOURCES = 'sources';

type Group = YAMLMap<Node, Node | null>;

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? 0;

/** The offset of the line after the one in which an offset is. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Where the text of a node ends, without the comments and empty lines behind it. */
function lastOffset(node: Node | null): number {
  if (!node) return 0;
  if (isSeq<Node>(node) && !node.flow && node.items.length > 0)
    return lastOffset(node.items.at(-1) ?? null);
  if (isMap<Node, Node | null>(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return Math.max(last ? endOf(last.key) : 0, lastOffset(last?.value ?? null));
  }
  return endOf(node);
}

/** The beginning of the line behind a list and behind the comments that belong to its last item. */
function behindList(text: string, list: YAMLSeq, column: number): number {
  const last = lastOffset(list);
  let offset = text[last - 1] === '\n' ? last : nextLine(text, last);
  const comment = new RegExp(`^ {${column + 1},}#`);
  while (comment.test(text.slice(offset, nextLine(text, offset)))) offset = nextLine(text, offset);
  return offset;
}

/** The edit that puts lines in front of an offset that begins a line, or at the end of a text. */
function insertLines(text: string, offset: number, lines: readonly string[]): TextEdit {
  const onOwnLine = offset > 0 && text[offset - 1] !== '\n' ? '\n' : '';
  return { start: offset, end: offset, text: `${onOwnLine}${lines.join('\n')}\n` };
}

/** A list to be added to: the items as lines of their own, and as they stand between brackets. */
interface Added {
  lines: readonly string[];
  inBrackets: readonly string[];
}

/** The edits that add items to a list that has some. */
function addToList(text: string, list: YAMLSeq<Node>, { lines, inBrackets }: Added): TextEdit[] {
  if (list.flow) {
    const end = endOf(list.items.at(-1) ?? list);
    return [{ start: end, end, text: `, ${inBrackets.join(', ')}` }];
  }
  const column = columnOf(text, startOf(list));
  const indent = ' '.repeat(column);
  const behind = behindList(text, list, column);
  return [
    insertLines(
      text,
      behind,
      lines.map((line) => `${indent}${line}`),
    ),
  ];
}

/** The edits that give items to a field that has none: an empty list, or nothing at all. */
function beginList(
  text: string,
  { key, value }: Pair<Node, Node | null>,
  added: Added,
): TextEdit[] {
  const start = text.indexOf(':', endOf(key)) + 1;
  const end = Math.max(start, value ? endOf(value) : 0);
  const lines = added.lines.map((line) => `  ${line}`);
  return [{ start, end, text: '' }, insertLines(text, nextLine(text, end), lines)];
}

const isEmpty = (value: Node | null): boolean =>
  !value || (isScalar(value) && value.value === null) || (isSeq(value) && value.items.length === 0);

/** The edits that add items to a field; nothing where it holds something else than a list. */
function addToField(
  text: string,
  fields: Group,
  name: string,
  added: Added,
): TextEdit[] | undefined {
  const pair = fields.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair)
    return [
      insertLines(text, text.length, [`${name}:`, ...added.lines.map((line) => `  ${line}`)]),
    ];
  if (isEmpty(pair.value)) return beginList(text, pair, added);
  return isSeq<Node>(pair.value) ? addToList(text, pair.value, added) : undefined;
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/**
 * Adds a claim to the text of an event, behind its other claims, and the sources of the claim to
 * those of the event, where it does not have them. All else stays byte for byte: comments, empty
 * lines, line ends.
 * @param event the text of the event’s file
 * @param claim its values, as YAML gives them
 * @returns `undefined` where the event cannot be read, or has something else than lists in the two
 *   fields; the check says why
 */
export function addClaim(event: string, claim: PlainValues): string | undefined {
  const { text } = decodeText(EVENT, new TextEncoder().encode(event));
  const within = text === undefined ? undefined : fieldsIn(EVENT, text);
  if (!within) return undefined;
  const { document, value } = parseYaml(EVENT, within.text, 1);
  const fields = document?.contents;
  if (!isMap<Node, Node | null>(fields) || fields.flow) return undefined;
  const listed = new Set(textsIn((value as PlainValues)[SOURCES]));
  const missing = textsIn(claim[SOURCES]).filter((id) => !listed.has(id));
  const sources: Added = { lines: missing.map((id) => `- ${id}`), inBrackets: missing };
  const claims: Added = { lines: claimLines(claim), inBrackets: [claimInLine(claim)] };
  const edits = [
    missing.length === 0 ? [] : addToField(within.text, fields, SOURCES, sources),
    addToField(within.text, fields, CLAIMS, claims),
  ];
  if (edits.includes(undefined)) return undefined;
  const inFile = edits.flatMap((some = []) =>
    some.map((edit) => ({
      ...edit,
      start: edit.start + within.start,
      end: edit.end + within.start,
    })),
  );
  return applyEditsToStored(event, inFile);
}
