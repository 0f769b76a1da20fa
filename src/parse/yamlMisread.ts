import { isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { shown } from '../schema/problemOfField.ts';
import { isGroupName, isWithin } from './fieldShapes.ts';
import { misreadValue } from './plainValues.ts';
import type { Plain } from './plainValues.ts';
import { slipInLine } from './yamlLineSlips.ts';
import { yamlLines } from './yamlLines.ts';
import { swallowingQuote } from './yamlQuoteSlips.ts';
import { isUnusualSpace, nameOfSpace } from './unusualSpaces.ts';
import type { Slip } from './yamlSlip.ts';

type Path = readonly (Node | Document | Pair)[];

/** The name of the field that a path of nodes leads to. */
function fieldAt(path: Path): string {
  const pair = path.findLast((node) => isPair(node));
  return pair && isScalar(pair.key) ? String(pair.key.value) : '';
}

function plainOf(text: string, node: Scalar, isKey: boolean, path: Path): Plain | undefined {
  if (!node.range || (node.type !== undefined && node.type !== 'PLAIN')) return undefined;
  const [start, end] = node.range;
  const lineEnd = text.indexOf('\n', end);
  return {
    raw: text.slice(start, end),
    start,
    field: fieldAt(path),
    isKey,
    isInFlow: path.some((above) => (isMap(above) || isSeq(above)) && above.flow === true),
    before: text.slice(text.lastIndexOf('\n', start - 1) + 1, start),
    behind: text.slice(end, lineEnd === -1 ? undefined : lineEnd),
    value: node.value,
  };
}

/** What is said of an item between braces that has a name and no value. */
function withoutColon(text: string, { key }: Pair, before: Pair | undefined): Slip | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const [offset] = key.range;
  const raw = text.slice(offset, key.range[1]);
  const [, name, next = ''] = /^([a-z]\w*):(.?)/i.exec(raw) ?? [];
  if (name !== undefined) {
    const what = isUnusualSpace(next) ? nameOfSpace(next) : 'text';
    return {
      offset: offset + name.length,
      message: `Unexpected ${what} right behind the colon of “${name}”, expected a space`,
      tip: `Write “${name}: ”, with a space behind the colon.`,
    };
  }
  const [, assigned] = /^([a-z]\w*)\s*=/i.exec(raw) ?? [];
  if (assigned !== undefined)
    return {
      offset: offset + raw.indexOf('='),
      message: `Unexpected “=” behind “${assigned}”, expected a colon`,
      tip: `Write “${assigned}: ”, with a space behind the colon.`,
    };
  const value = before?.value;
  if (isScalar(value) && typeof value.value === 'number' && /^\d{3}$/.test(raw))
    return {
      offset: value.range?.[1] ?? offset,
      message: 'Unexpected comma in a number',
      tip: `Write ${value.value}${raw}, without a comma.`,
    };
  return {
    offset,
    message: `Unexpected “${shown(raw)}” behind a comma, expected a field and its value`,
    tip: 'Put a text that has a comma in it in quotation marks.',
  };
}

/** The name of a field, where it is a plain one. */
const nameOf = (pair: Pair | undefined): string =>
  pair && isScalar(pair.key) ? String(pair.key.value) : '';

/** A value that is a group, or the last group of a list. */
function groupWithin(value: unknown): YAMLMap | undefined {
  const inner = isSeq(value) ? value.items.at(-1) : value;
  return isMap(inner) ? inner : undefined;
}

/** Columns before the fields of a value that is a group or a list of groups; nothing before any. */
function columnWithin(text: string, value: unknown): number | undefined {
  const inner = groupWithin(value);
  const [first] = inner && !inner.flow ? inner.items : [];
  if (!isScalar(first?.key) || !first.key.range) return undefined;
  const [offset] = first.key.range;
  return offset - text.lastIndexOf('\n', offset - 1) - 1;
}

/** What is said of a field that stands beside the group it belongs to, not in it. */
function besideGroup({ items }: YAMLMap, text: string, level: string): Slip | undefined {
  // A name that is wrong is reported for itself, not what stands in it.
  if (!isGroupName(level)) return undefined;
  const at = items.findIndex((pair, i) => {
    const group = items[i - 1];
    if (!group || !isWithin(nameOf(group), nameOf(pair))) return false;
    // Where the group within has one already, a letter is missing: “source” for “sources”.
    const plural = `${nameOf(pair)}s`;
    const isDouble = groupWithin(group.value)?.items.some((one) => nameOf(one) === nameOf(pair));
    if (isDouble && isWithin(level, plural) && !items.some((one) => nameOf(one) === plural))
      return false;
    return !isWithin(level, nameOf(pair));
  });
  const [group, pair] = [items[at - 1], items[at]];
  if (!isScalar(group?.key) || !isScalar(pair?.key)) return undefined;
  const [start = 0, offset = 0] = [group.key.range?.[0], pair.key.range?.[0]];
  const column = start - text.lastIndexOf('\n', start - 1) - 1;
  return {
    offset,
    message: `Unexpected “${nameOf(pair)}” beside “${nameOf(group)}”, expected it within`,
    tip: `Begin its line with ${columnWithin(text, group.value) ?? column + 2} spaces.`,
  };
}

/** What one group of fields says otherwise than it was meant, its values aside. */
function misreadGroup(map: YAMLMap, text: string, level: string): Slip | undefined {
  if (!map.flow) return besideGroup(map, text, level);
  const at = map.items.findIndex(({ value }) => value === null);
  const pair = map.items[at];
  return pair && withoutColon(text, pair, map.items[at - 1]);
}

/** The first slip of each line: what else its line says wrongly comes from that. */
const firstOfLines = (slips: readonly Slip[], text: string): Slip[] =>
  slips
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset }, i, all) => {
      const before = all[i - 1];
      return !before || text.slice(before.offset, offset).includes('\n');
    });

/** What a YAML text without errors says otherwise than it was meant, in the order of the text. */
export function misreadIn(document: Document, text: string): Slip[] {
  const swallowing = swallowingQuote(document, text);
  if (swallowing) return [swallowing];
  const [line] = yamlLines(text);
  const outside = isScalar(document.contents) && line && slipInLine(line);
  if (outside) return [outside];
  const slips: Slip[] = [];
  const add = (slip: Slip | undefined): void => {
    if (slip) slips.push(slip);
  };
  visit(document, {
    Map(_key, map, path) {
      add(misreadGroup(map, text, fieldAt(path)));
    },
    Scalar(key, node, path) {
      const plain = plainOf(text, node, key === 'key', path);
      add(plain && misreadValue(plain));
    },
  });
  return firstOfLines(slips, text);
}
