import type { ErrorCode } from 'yaml';
import { counted } from '../basics/messages.ts';
import { isFieldName, isWithin } from './fieldShapes.ts';
import type { Slip, SlipFinder } from './yamlSlip.ts';
import type { YamlLine } from './yamlLines.ts';

/** A column at which fields or list items of a group stand that is open above a line. */
export interface Level {
  column: number;
  /** whether the dashes of list items stand there, not the names of fields */
  ofItems: boolean;
  /** the last line that stands there */
  line: YamlLine;
}

/** The levels that are open above a line, the innermost first. */
export function levelsAbove(lines: readonly YamlLine[], at: number): Level[] {
  const levels: Level[] = [];
  let within = Infinity;
  for (const line of lines.slice(0, at).reverse()) {
    const { column, indent, isItem, name } = line;
    if (column < within && name !== undefined) levels.push({ column, ofItems: false, line });
    if (isItem && indent < within) levels.push({ column: indent, ofItems: true, line });
    within = Math.min(within, indent);
  }
  return levels;
}

const spaces = (count: number): string => (count === 0 ? 'no space' : counted(count, 'space'));

const called = ({ name }: YamlLine): string =>
  name === undefined ? 'the item above' : `“${name}”`;

/** What is said of a line that begins with another number of spaces than it should. */
function misplaced(line: YamlLine, found: number, expected: number, like: string): Slip {
  const what = line.name === undefined ? 'this list item' : `“${line.name}”`;
  return {
    offset: line.start + found,
    message: `Unexpected ${spaces(found)} before ${what}, expected ${spaces(expected)}${like}`,
    tip:
      expected === 0
        ? 'Begin the line without a space.'
        : `Begin the line with exactly ${spaces(expected)}.`,
  };
}

/** A first line that stands further right than the one below it, or others left of the first. */
const startIndented: SlipFinder = ({ lines, at }) => {
  const [first] = lines;
  const line = lines[at];
  if (!first || line?.name === undefined || line.indent >= first.indent) return undefined;
  return at === 1
    ? misplaced(first, first.indent, line.indent, ` as before ${called(line)}`)
    : misplaced(line, line.indent, first.indent, ` as before ${called(first)}`);
};

/** A list item that stands further left than the field whose list it is in. */
const itemOutside: SlipFinder = ({ lines, at }) => {
  for (const here of [at, at + 1, at - 1]) {
    const [field, item] = [lines[here - 1], lines[here]];
    if (!field || !item?.isItem || field.name === undefined || field.value !== '') continue;
    if (item.indent >= field.column) continue;
    const like = ` below “${field.name}”, whose item it is`;
    return misplaced(item, item.indent, field.column + 2, like);
  }
  return undefined;
};

const standsAt = (line: YamlLine | undefined, column: number): boolean =>
  line?.name !== undefined && line.column === column;

/** A field of a group that stands no further right than the name of the group. */
const fieldOutside: SlipFinder = ({ lines, at }) => {
  const [group, line] = [lines[at], lines[at + 1]];
  if (group?.name === undefined || group.value !== '' || line?.name === undefined) return undefined;
  if (line.column > group.column || !isWithin(group.name, line.name)) return undefined;
  const like = ` below “${group.name}”, where it belongs`;
  return misplaced(line, line.column, group.column + 2, like);
};

/** A field further right than the one before it, which has a value already. */
function tooDeepBelow(lines: readonly YamlLine[], at: number): Slip | undefined {
  const [before, line, next, after] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]];
  if (line?.name === undefined || line.value === '' || /^[^[{"'].*:(?:\s|$)/.test(line.value))
    return undefined;
  if (next?.name === undefined || next.indent <= line.column) return undefined;
  // Any other word before a colon is one of the text that goes on here.
  if (!isFieldName(next.name)) return undefined;
  // The fields above and below agree: the one between them is out of line.
  if (before && standsAt(before, next.column) && !line.isItem)
    return misplaced(line, line.column, next.column, ` as before ${called(before)}`);
  if (line.isItem && standsAt(after, next.column)) {
    const dash = next.column - (line.column - line.indent);
    const like = ', so that its fields stand in line';
    return misplaced({ ...line, name: undefined }, line.indent, dash, like);
  }
  return misplaced(next, next.column, line.column, ` as before ${called(line)}`);
}

const tooDeep: SlipFinder = ({ lines, at }) =>
  tooDeepBelow(lines, at) ?? tooDeepBelow(lines, at - 1);

/** The name of the group whose fields stand at a level; empty for those in no group. */
const groupOf = ({ column }: Level, levels: readonly Level[]): string =>
  levels.find((outer) => !outer.ofItems && outer.column < column)?.line.name ?? '';

const isFirstItem = (lines: readonly YamlLine[], at: number): boolean =>
  lines[at]?.isItem === true && lines[at - 1]?.name !== undefined && lines[at - 1]?.value === '';

/** A line that stands at the column of none of the lines above it. */
const outOfLine: SlipFinder = ({ lines, at, error }) => {
  const line = lines[at];
  if (!line || (line.name === undefined && !line.isItem)) return undefined;
  const isOfFields = error.code === 'BAD_INDENT' || error.code === 'MISSING_CHAR';
  if (error.code === 'UNEXPECTED_TOKEN' || (!line.isItem && !isOfFields)) return undefined;
  if (error.message.startsWith('Flow') || isFirstItem(lines, at)) return undefined;
  const found = line.isItem ? line.indent : line.column;
  const levels = levelsAbove(lines, at).filter(({ ofItems }) => ofItems === line.isItem);
  if (levels.some(({ column }) => column === found)) return undefined;
  const isStranger = (level: Level): number =>
    Number(!isWithin(groupOf(level, levels), line.name ?? ''));
  const distance = ({ column }: Level): number => Math.abs(column - found);
  // Of two that are equally near, the inner one: fields slip out of their group more often than in.
  const [nearest] = [...levels].sort(
    (a, b) => isStranger(a) - isStranger(b) || distance(a) - distance(b),
  );
  return nearest && misplaced(line, found, nearest.column, ` as before ${called(nearest.line)}`);
};

const FINDERS: readonly SlipFinder[] = [
  startIndented,
  itemOutside,
  fieldOutside,
  tooDeep,
  outOfLine,
];

/** Errors that can come from a wrong indentation. */
const OF_INDENTATION: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_INDENT',
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** Knows a line whose indentation is wrong, which the parser often notices one line off. */
export const indentSlip: SlipFinder = (stop) => {
  if (!OF_INDENTATION.has(stop.error.code)) return undefined;
  for (const find of FINDERS) {
    const slip = find(stop);
    if (slip) return slip;
  }
  return undefined;
};
