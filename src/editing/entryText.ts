import { Document, isMap, isScalar, isSeq, Scalar, visit, YAMLSeq } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { claimFileSchema, claimSchema } from '../schema/claim.ts';
import { CLAIMS } from '../schema/event.ts';
import { groupIn } from '../schema/field.ts';
import type { Fields } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';

/** A kind of content file: of an entry, or of a claim in a file of its own. */
export type FileKind = Kind | typeof CLAIMS;

/** Fields as YAML gives them: texts, numbers, truth values, and lists and groups of these. */
export type PlainValues = Readonly<Record<string, unknown>>;

/** Columns of a line of a content file. */
const WIDTH = 100;

/** The texts that are folded where they are too long for their line, as paragraphs are. */
const FOLDED = new Set(['summary', 'publishedBasis', 'publishedAssumes']);

const isGroup = (value: unknown): value is PlainValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

/**
 * A value without what is empty in it and without space around its texts, which nobody means; its
 * fields in the order of their schema.
 */
function inOrderOf(fields: Fields | undefined, value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item) => inOrderOf(fields, item)).filter((item) => !isNothing(item));
  if (!isGroup(value)) return typeof value === 'string' ? value.trim() : value;
  // A field that the schema does not know stays: the check says what is wrong with it.
  const names = new Set([...Object.keys(fields ?? {}), ...Object.keys(value)]);
  const entries = [...names].map((name): [string, unknown] => {
    const type = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, Object.hasOwn(value, name) ? inOrderOf(type && innerOf(type), value[name]) : ''];
  });
  return Object.fromEntries(entries.filter(([, inner]) => !isNothing(inner)));
}

const innerOf = (type: z.ZodType): Fields | undefined => groupIn(type)?.shape;

/** A list of ids or numbers, which stands on one line. Texts of several words have one each. */
const isListOfWords = (node: Node): boolean =>
  isSeq(node) && node.items.every((item) => isScalar(item) && !/\s/.test(String(item.value)));

/** A group without groups in it, but for lists of ids. */
const isFlat = (node: Node): boolean =>
  isMap<unknown, Node>(node) &&
  node.items.every(({ value }) => value !== null && (isScalar(value) || isListOfWords(value)));

const inYaml = (node: Node, lineWidth: number): string =>
  new Document(node, { version: '1.2', schema: 'core' }).toString({ lineWidth }).trimEnd();

/** Sets a node on one line if it fits there, behind what stands before it. */
function setInLine(node: YAMLMap | YAMLSeq, before: number): void {
  node.flow = true;
  const line = inYaml(node, 0);
  node.flow = !line.includes('\n') && before + line.length <= WIDTH;
}

/** Writes the brackets of a list as content files have them: [a, b], while groups are { a: b }. */
function tighten(list: YAMLSeq): void {
  list.toString = (context, ...rest) =>
    YAMLSeq.prototype.toString.call(
      list,
      context && { ...context, flowCollectionPadding: '' },
      ...rest,
    );
}

/**
 * Sets short groups and lists of ids on one line each.
 * @param column where the node’s line begins; at the margin a group never stands on one line
 * @param before how many columns of that line its name or dash takes
 */
function setInLines(node: unknown, column: number, before: number): void {
  if (isSeq<Node>(node)) {
    if (isListOfWords(node)) {
      tighten(node);
      setInLine(node, column + before);
    } else for (const item of node.items) setInLines(item, column + 2, 2);
  } else if (isMap<Scalar<string>, Node>(node)) {
    for (const { value, key } of node.items) setInLines(value, column + 2, key.value.length + 2);
    if (isFlat(node)) setInLine(node, column + before);
  }
}

/** Sets the groups of claims on one line each, but never a claim itself. */
function setClaimsInLines(claims: unknown): void {
  setInLines(claims, 0, 0);
  for (const claim of isSeq(claims) ? claims.items : []) if (isMap(claim)) claim.flow = false;
}

/** One field at the margin of its file. */
function fieldText(name: string, value: unknown): string {
  const node = new Document({ [name]: value }).contents;
  if (!isMap<Scalar<string>, Node>(node)) return '';
  const [pair] = node.items;
  const isLong = typeof value === 'string' && name.length + value.length + 2 > WIDTH;
  if (isLong && FOLDED.has(name) && !value.includes('\n') && isScalar(pair?.value))
    pair.value.type = Scalar.BLOCK_FOLDED;
  else if (name === CLAIMS) setClaimsInLines(pair?.value);
  else setInLines(pair?.value, 0, name.length + 2);
  const isFolded = isScalar(pair?.value) && pair.value.type === Scalar.BLOCK_FOLDED;
  return inYaml(node, isFolded ? WIDTH : 0);
}

const fieldsText = (schema: z.ZodObject<Fields>, values: PlainValues): string =>
  Object.entries(inOrderOf(schema.shape, values) as PlainValues)
    .map(([name, value]) => `${fieldText(name, value)}\n`)
    .join('');

/**
 * The text of a content file, as a careful person writes it: fields in the order of their schema,
 * empty ones left out, short groups and lists of ids on one line, a long summary folded, and
 * quotation marks only where YAML needs them. Read by `parseEntry` it gives the same values,
 * whatever is in them.
 * @param kind of the file; `claims` is a claim in a file of its own
 * @param values as YAML gives them; what the schema does not know is written last
 * @param body the Markdown of an event or a source; the other kinds have none
 */
export function entryText(kind: FileKind, values: PlainValues, body = ''): string {
  if (kind === CLAIMS) return fieldsText(claimFileSchema, values);
  const fields = fieldsText(KINDS[kind].schema, values);
  if (KINDS[kind].ending !== '.md') return fields;
  const prose = body.replace(/\r\n?/g, '\n').trim();
  return `---\n${fields}---\n${prose === '' ? '' : `\n${prose}\n`}`;
}

/** The lines of one claim, as an item of a list: the first begins with its dash. */
export const claimLines = (values: PlainValues): string[] => {
  const node = new Document([inOrderOf(claimSchema.shape, values)]).contents;
  setClaimsInLines(node);
  return node ? inYaml(node, 0).split('\n') : [];
};

/** One claim on one line, between braces, for a list that stands on one. */
export function claimInLine(values: PlainValues): string {
  const node = new Document(inOrderOf(claimSchema.shape, values)).contents;
  if (!isMap(node)) return '';
  node.flow = true;
  visit(node, {
    Seq: (_, list) => {
      if (isListOfWords(list)) tighten(list);
    },
    Scalar: (_, scalar) => {
      // Only between quotation marks can a text of several lines stand on one.
      if (String(scalar.value).includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return inYaml(node, 0);
}
