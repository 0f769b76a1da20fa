import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { fieldsIn } from '../parse/rewriting.ts';
import { parseYaml } from '../parse/yaml.ts';
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

/** The field that a problem misses: its name stands in the message, in the group of its place. */
function missingField({ rule, message }: Problem, way: FieldWay): FieldWay | undefined {
  const name = /“(?:[^”]*\.)?(\w+)”/.exec(message)?.[1];
  if (rule !== 'missing-field' || name === undefined) return undefined;
  const group = typeof way.at(-1) === 'string' ? way.slice(0, -1) : way;
  return [...group, name];
}

/** The offset of a place in a text. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/**
 * The field that a problem is about.
 * @param text of the file that it was found in
 * @returns `BODY_WAY` for one below the fields; nothing where the fields cannot be read
 */
export function fieldAtPlace(problem: Problem, text: string): FieldWay | undefined {
  const within = fieldsIn(problem.file, text);
  if (!within) return undefined;
  const offset = offsetOf(text, problem.line, problem.column) - within.start;
  if (problem.file.endsWith('.md') && offset > within.text.length) return BODY_WAY;
  const { document } = parseYaml(problem.file, within.text, 1);
  if (!document) return undefined;
  const way = wayTo(document.contents, offset);
  return missingField(problem, way) ?? way;
}
