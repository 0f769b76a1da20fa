import { cut } from '../basics/messages.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** Characters of a text by which a message names the item that has it. */
const MAX_NAME = 40;

/** What the items of a list are called, and the fields by the first of which one is named. */
const ITEMS: Readonly<Record<string, readonly [called: string, ...names: string[]]>> = {
  // By the role: a name of a private person belongs into no report.
  about: ['person', 'role', 'actor'],
  claims: ['claim', 'id', 'claim'],
  corrections: ['correction of', 'date'],
  described: ['description', 'as'],
  kinds: ['kind', 'id'],
  names: ['name', 'name'],
  quotes: ['quotation', 'text'],
  relations: ['relation to', 'claim'],
  replies: ['reply of', 'asked'],
  versions: ['version of', 'seen'],
};

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** “first”, and after “tenth” the digits of the number with its ending. */
function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const ending = /1[123]$/.test(String(number)) ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1];
  return `${number}${ending ?? 'th'}`;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a field of an item, where it has one. */
function textOf(item: unknown, name: string): string | undefined {
  const value = isGroup(item) ? item[name] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? cut(value.trim(), MAX_NAME) : undefined;
}

/**
 * An item of a list: by what it holds, or else by its number, counted from 1.
 * @param field the field of the item that is meant: it does not name the item itself
 */
function itemWords(list: string, i: number, item: unknown, field: unknown): string {
  const [called, ...names] = ITEMS[list] ?? [''];
  const name = names
    .filter((one) => one !== field)
    .map((one) => textOf(item, one))
    .find((text) => text !== undefined);
  const isClaim = list === 'claims' && field !== 'by';
  const speaker = isClaim ? textOf(item, 'by') : undefined;
  const words =
    name === undefined ? `the ${ordinal(i + 1)} of “${list}”` : `the ${called} “${name}”`;
  return speaker === undefined ? words : `${words} (${speaker})`;
}

/**
 * The way to a field in words: “by” of the claim “moved-by-ship” (john-kirby).
 * @param path the way to it
 * @param whole what the path begins at, as it stands in the file: items of lists are named by what
 *   they hold
 */
export function fieldWords(path: FieldPath, whole: unknown): string {
  const words: string[] = [];
  let list = '';
  let value = whole;
  for (const [i, key] of path.entries()) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    if (typeof key !== 'number') {
      list = String(key);
      words.push(`“${cut(list, MAX_NAME)}”`);
    } else {
      // The list stands in the words for its item.
      words.pop();
      words.push(itemWords(list, key, value, path[i + 1]));
    }
  }
  return words
    .reverse()
    .map((word, i) => (i === 0 ? word : `${word.startsWith('“') ? 'under' : 'of'} ${word}`))
    .join(' ');
}
