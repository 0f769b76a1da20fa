import { isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { shown } from '../schema/problemOfField.ts';
import type { PlaceAt } from './places.ts';
import type { Slip } from './yamlSlip.ts';
import { levelsAbove } from './yamlIndentSlips.ts';
import { yamlLines } from './yamlLines.ts';
import type { YamlLine } from './yamlLines.ts';

/** A field whose name stands twice in one group. */
interface Repeated {
  name: string;
  offset: number;
  /** offset of the first of that name */
  first: number;
  /** whether the first is the first field of its group */
  beginsAgain: boolean;
  /** whether the next field is repeated too */
  isRun: boolean;
  /** whether its group is an item of a list, or the file as a whole */
  of: 'item' | 'file' | 'group';
}

const nameOf = (key: unknown): string | undefined =>
  isScalar(key) ? String(key.value) : undefined;

const offsetOf = (key: unknown): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

/** The repeated fields of one group: of several in a row only the first, for they were one slip. */
function repeatedIn(keys: readonly unknown[], of: Repeated['of']): Repeated[] {
  const names = keys.map(nameOf);
  const isRepeated = (at: number): boolean =>
    names[at] !== undefined && firstOf.get(names[at]) !== at;
  const firstOf = new Map<string | undefined, number>();
  names.forEach((name, at) => {
    if (!firstOf.has(name)) firstOf.set(name, at);
  });
  return names.flatMap((name, at) => {
    if (name === undefined || !isRepeated(at) || isRepeated(at - 1)) return [];
    const first = firstOf.get(name) ?? 0;
    const repeated = { name, offset: offsetOf(keys[at]), first: offsetOf(keys[first]), of };
    return [{ ...repeated, beginsAgain: first === 0, isRun: isRepeated(at + 1) }];
  });
}

/** What to do about a field that may have slipped out of the group above it. */
function tipOutside(lines: readonly YamlLine[], offset: number): string {
  const at = lines.findLastIndex(({ start }) => start <= offset);
  const [line, above] = [lines[at], lines[at - 1]];
  if (!line || line.isItem || !above || above.column <= line.column) return '';
  const inner = levelsAbove(lines, at).filter((level) => !level.ofItems);
  const nearest = inner.findLast(({ column }) => column > line.column);
  return nearest
    ? ` If it belongs to what stands above, begin its line with ${nearest.column} spaces.`
    : '';
}

/** The fields that are given twice in a YAML text which has no other error. */
export function duplicatesIn(document: Document, text: string, placeAt: PlaceAt): Slip[] {
  const found: Repeated[] = [];
  visit(document, {
    Map(_key, map, path) {
      const parent = path.at(-1) as Node | undefined;
      const inList = isSeq(parent) && !map.flow ? 'item' : 'group';
      const of = map === document.contents ? 'file' : inList;
      if (isMap(map))
        found.push(
          ...repeatedIn(
            map.items.map(({ key }) => key),
            of,
          ),
        );
    },
  });
  const lines = yamlLines(text);
  return found.map(({ name, offset, first, beginsAgain, isRun, of }) => {
    const { line } = placeAt(first);
    const message = `Unexpected second “${shown(name)}”: the first is on line ${line}`;
    if (of === 'item' && beginsAgain)
      return { offset, message, tip: 'If it begins a new item of the list, write “- ” before it.' };
    if (of === 'file' && beginsAgain && isRun)
      return { offset, message, tip: 'The fields begin again here: delete the second copy.' };
    const tip = `Keep one of the two.${tipOutside(lines, offset)}`;
    return { offset, message, tip };
  });
}
