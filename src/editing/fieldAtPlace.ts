import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';
import { offsetAt } from '../parse/places.ts';
import { fieldsIn } from '../parse/rewriting.ts';
import { parseYaml } from '../parse/yaml.ts';
import { tipOf } from '../problems/catalogue/index.ts';
import type { Problem } from '../problems/problem.ts';

/** The way to a field of a file; `body` is the text below its fields. */
export type FieldWay = readonly (string | number)[];

/** What stands for the text below the fields. */
export const BODY_WAY: FieldWay = ['body'];

const startOf = (node: Node | null): number => node?.range?.[0] ?? Infinity;

/** The way to the value that stands at an offset, or to the nearest one around it. */
function wayTo(node: Node | null, offset: number): FieldWay {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.findLast(({ key }) => startOf(key) <= offset);
    if (!pair || !isScalar(pair.key)) return [];
    return [String(pair.key.value), ...wayTo(pair.value, offset)];
  }
  if (!isSeq<Node>(node)) return [];
  const at = node.items.findLastIndex((item) => startOf(item) <= offset);
  return at === -1 ? [] : [at, ...wayTo(node.items[at] ?? null, offset)];
}

const MISSING = /^Missing (?:fields? )?((?:“\w+”(?:, | and )?)+)/;

/** The names of the fields that a problem misses, all in the group in which it stands. */
const missedBy = ({ rule, message }: Problem): string[] =>
  rule === 'missing-field'
    ? [...(MISSING.exec(message)?.[1] ?? '').matchAll(/“(\w+)”/g)].map(([, name = '']) => name)
    : [];

/** A problem of several missing fields as one of each, to be said beside its field. */
export const ofEachField = (problem: Problem): Problem[] => {
  const names = missedBy(problem);
  if (names.length < 2) return [problem];
  const tip = tipOf('missing-field');
  return names.map((name) => ({ ...problem, message: `Missing field “${name}”`, tip }));
};

/** The way to the field that a problem misses: it stands at the group, or at its first field. */
function missingField(problem: Problem, way: FieldWay, fields: Document): FieldWay | undefined {
  const [name] = missedBy(problem);
  if (name === undefined) return undefined;
  const isGroup = way.length === 0 || isMap(fields.getIn(way, true));
  return [...(isGroup ? way : way.slice(0, -1)), name];
}

/**
 * The field that a problem is about.
 * @param text of the file that it was found in
 * @returns `BODY_WAY` for one below the fields; nothing where the fields cannot be read
 */
export function fieldAtPlace(problem: Problem, text: string): FieldWay | undefined {
  const within = fieldsIn(problem.file, text);
  if (!within) return undefined;
  const offset = offsetAt(text, problem) - within.start;
  if (problem.file.endsWith('.md') && offset > within.text.length) return BODY_WAY;
  const { document } = parseYaml(problem.file, within.text, 1);
  if (!document) return undefined;
  const way = wayTo(document.contents, offset);
  return missingField(problem, way, document) ?? way;
}
