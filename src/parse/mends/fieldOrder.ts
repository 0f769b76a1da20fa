import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Mend } from '../../problems/mend.ts';
import { fieldNamesAt } from '../fieldNames.ts';
import type { PlaceAt } from '../places.ts';
import type { FieldPath } from '../yamlPlaces.ts';

/*
 * The fields of a group in the order of its schema. Their order means nothing; one and the same in
 * all files lets a reader find a field, and a reviewer see what changed.
 */

type Group = YAMLMap<Node, Node | null>;
type Schema = Parameters<typeof fieldNamesAt>[0];

const WHAT = 'the fields were put in the order of the guide';

const nameOf = ({ key }: Pair<Node, Node | null>): string =>
  isScalar(key) ? String(key.value) : '';

const startOf = ({ key }: Pair<Node, Node | null>): number => key.range?.[0] ?? 0;

/** Where a value ends, what stands behind it and below it left out. */
function endOf(node: Node | null): number {
  const inner = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
  if (inner === undefined) return node?.range?.[1] ?? 0;
  if (!isMap(node)) return endOf(inner as Node);
  const { key, value } = inner as Pair<Node, Node | null>;
  return Math.max(endOf(key), endOf(value));
}

const endOfField = ({ key, value }: Pair<Node, Node | null>): number =>
  Math.max(endOf(key), endOf(value));

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where a field begins, with the comment lines right above it, down to a limit. */
function withComments(text: string, key: number, limit: number): number {
  const begin = lineStart(text, key);
  const isComment = new RegExp(`^ {${key - begin}}#`);
  let at = begin;
  while (at > limit) {
    const above = lineStart(text, at - 1);
    if (above < limit || !isComment.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

/** A text, and the parts of it that are to change places. */
interface Parts {
  start: number;
  end: number;
  parts: readonly string[];
  /** the text with the parts in another order; nothing where they cannot stand so */
  join: (parts: readonly string[]) => string | undefined;
}

/** The fields of a group on one line: `{ measure: ships, value: 40 }`. */
function partsOfFlow(group: Group, text: string): Parts | undefined {
  const [start = 0, end = 0] = group.range ?? [];
  if (/[\n#]/.test(text.slice(start, end))) return undefined;
  const ends = group.items.map(endOfField);
  const seams = group.items.map((item, i) =>
    text.slice(i === 0 ? start : ends[i - 1], startOf(item)),
  );
  const join = (parts: readonly string[]): string =>
    parts.map((part, i) => `${seams[i] ?? ''}${part}`).join('') + text.slice(ends.at(-1), end);
  return {
    start,
    end,
    parts: group.items.map((item, i) => text.slice(startOf(item), ends[i])),
    join,
  };
}

/** The fields of a group that has a line, or several, for each. */
function partsOfBlock({ items }: Group, text: string): Parts | undefined {
  const [first] = items;
  if (!first) return undefined;
  const key = startOf(first);
  const begin = lineStart(text, key);
  const indent = ' '.repeat(key - begin);
  // The first field of an item of a list stands behind its hyphen.
  const isItem = text.slice(begin, key) !== indent;
  const starts = items.map((item, i) => {
    if (i === 0) return isItem ? key : withComments(text, key, 0);
    const before = items[i - 1];
    return withComments(text, startOf(item), before ? endOfField(before) : 0);
  });
  const last = items.at(-1);
  const lastEnd = last ? endOfField(last) : 0;
  const newLine = text.indexOf('\n', text[lastEnd - 1] === '\n' ? lastEnd - 1 : lastEnd);
  const end = newLine === -1 ? text.length : newLine;
  const start = starts[0] ?? 0;
  const parts = starts.map((at, i) => {
    const next = starts[i + 1];
    const part = text.slice(at, next === undefined ? end : next - 1);
    return isItem && i === 0 ? `${indent}${part}` : part;
  });
  // Behind the hyphen there is no place for the comments above another field.
  const join = (ordered: readonly string[]): string | undefined =>
    isItem && /^ *#/.test(ordered[0] ?? '')
      ? undefined
      : ordered.join('\n').slice(isItem ? indent.length : 0);
  return { start, end, parts, join };
}

/** The mend of one group whose fields stand in another order than the names. */
function mendOfGroup(
  group: Group,
  names: readonly string[],
  text: string,
  placeAt: PlaceAt,
): Mend | undefined {
  const ranks = group.items.map((item) => names.indexOf(nameOf(item)));
  const ordered = ranks.map((rank, i) => ({ rank, i })).sort((a, b) => a.rank - b.rank);
  if (ranks.includes(-1) || ordered.every(({ i }, at) => i === at)) return undefined;
  const read = group.flow === true ? partsOfFlow(group, text) : partsOfBlock(group, text);
  if (!read) return undefined;
  const { start, end, parts, join } = read;
  const joined = join(ordered.map(({ i }) => parts[i] ?? ''));
  if (joined === undefined) return undefined;
  const { line, column } = placeAt(start);
  return { line, column, was: text.slice(start, end), text: joined, what: WHAT };
}

/**
 * What puts the fields of every group into the order of its schema, comments with the field below
 * them. A group within another that changes is left for the next time.
 * @param node what stands at `path`
 * @param text the text that it was parsed from
 */
export function orderMends(
  node: unknown,
  schema: Schema,
  text: string,
  placeAt: PlaceAt,
  path: FieldPath = [],
): Mend[] {
  const within = (inner: unknown, name: PropertyKey): Mend[] =>
    orderMends(inner, schema, text, placeAt, [...path, name]);
  if (isSeq(node)) return node.items.flatMap((item, i) => within(item, i));
  if (!isMap<Node, Node | null>(node)) return [];
  const mend = mendOfGroup(node, fieldNamesAt(schema, path), text, placeAt);
  return mend ? [mend] : node.items.flatMap((item) => within(item.value, nameOf(item)));
}
