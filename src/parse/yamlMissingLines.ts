import { counted } from '../basics/messages.ts';
import { groupsFor } from './fieldShapes.ts';
import type { SlipFinder } from './yamlSlip.ts';
import type { YamlLine } from './yamlLines.ts';

/** The names of the fields that stand at a column, up to a line that stands further left. */
function namesAt(lines: readonly YamlLine[], column: number): string[] {
  const end = lines.findIndex((line) => line.column < column);
  return lines
    .slice(0, end === -1 ? undefined : end)
    .flatMap((line) => (line.column === column && line.name !== undefined ? [line.name] : []));
}

/** The names of the fields beside one, those of the same group alone. */
function namesBesideLine(lines: readonly YamlLine[], at: number, column: number): string[] {
  const isOther = (line: YamlLine): boolean => line.indent < column;
  const above = lines.slice(0, at).reverse();
  // The first field of a list item stands behind its dash, and further left begins another group.
  const top = above.findIndex(isOther);
  const below = lines.slice(at);
  const bottom = below.findIndex(isOther);
  return [
    ...namesAt(above.slice(0, top === -1 ? undefined : top + 1), column),
    ...namesAt(below.slice(0, bottom === -1 ? undefined : bottom), column),
  ];
}

/** The name of the group in which fields at a column stand; empty for those in none. */
function groupAround(lines: readonly YamlLine[], at: number, column: number): string {
  const above = lines.slice(0, at).reverse();
  return above.find((line) => line.name !== undefined && line.column < column)?.name ?? '';
}

/** The names of the fields of a group that begins at a line, between braces or below it. */
function namesIn(lines: readonly YamlLine[], at: number): string[] {
  const line = lines[at];
  if (!line?.content.startsWith('{')) return namesAt(lines.slice(at), line?.column ?? 0);
  return [...line.content.matchAll(/[{,]\s*(\w+):(?=\s)/g)].map(([, name = '']) => name);
}

/** Knows fields that stand deeper than those above them because the name of their group is gone. */
export const missingLineSlip: SlipFinder = ({ lines, at }) => {
  for (const here of [at, at + 1]) {
    const [above, line] = [lines[here - 1], lines[here]];
    if (above?.name === undefined || above.value === '' || !line) continue;
    if (line.indent <= above.column) continue;
    const { column } = above;
    const inner = namesIn(lines, here);
    const outer = groupAround(lines, here, column);
    const [group, ...others] = groupsFor(outer, namesBesideLine(lines, here, column), inner);
    if (group === undefined || others.length > 0) continue;
    const indent = column === 0 ? '' : `, with ${counted(column, 'space')} before it`;
    return {
      offset: line.start + line.indent,
      message: `Missing line “${group}:” above “${inner[0] ?? ''}”, which belongs within it`,
      tip: `Put it back: “${group}:”${indent}.`,
    };
  }
  return undefined;
};
