import { z } from 'zod';
import { tipOf } from '../problems/catalogue/index.ts';
import { isDateType } from '../schema/dateFields.ts';
import { unwrapped } from '../schema/field.ts';
import { shown } from '../schema/problemOfField.ts';
import { kindNamedAt } from '../schema/references.ts';
import { mayBeLeftOut, requiredNames, typeAt } from './fieldNames.ts';
import type { MeantIds } from './meantIds.ts';
import { meantNumber } from './meantNumber.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** A value of another type than its field takes. */
interface Given {
  path: FieldPath;
  given: unknown;
  /** the schema of the whole file */
  schema: z.ZodType;
}

const OTHERWISE = tipOf('wrong-type');

const isWord = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isListOf = (value: unknown, type: 'string' | 'number'): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === type);

/** Numbers in the list that was meant to be a pair. */
const pairOf = (given: readonly unknown[]): string | undefined => {
  const numbers = given.map((one) =>
    typeof one === 'number' ? String(one) : meantNumber(String(one))?.values[0],
  );
  if (numbers.some((one) => one === undefined)) return undefined;
  if (numbers.length === 1) return `Write ${numbers.join()}.`;
  return numbers.length === 2 ? `Write [${numbers.join(', ')}].` : undefined;
};

/** Degrees south and west lie below zero. */
const signed = (given: string, degrees: string): string =>
  /\b[SW]\b|south|west/i.test(given) && !degrees.startsWith('-') ? `-${degrees}` : degrees;

const PER_CENT = /^[^\d]*([\d.,]+) ?(?:%|per ?cent\b)/i;

function tipForNumber({ path, given }: Given): string {
  if (Array.isArray(given)) return pairOf(given) ?? 'Write one number, or [low, high].';
  if (typeof given !== 'string') return OTHERWISE;
  const share = PER_CENT.exec(given)?.[1];
  if (share !== undefined)
    return `Write value: ${share}, outOf: 100, and under “whole” what it is a share of.`;
  const { values, hedge } = meantNumber(given) ?? { values: [] };
  if (values.length === 0) return 'Write it in digits.';
  if (path.includes('coordinates')) return `Write ${signed(given, values[0] ?? '')}.`;
  const also = hedge !== undefined && path.includes('figure') ? `, and hedge: ${hedge}` : '';
  const whichever = values.length > 1 ? ', whichever is meant' : '';
  return `Write ${values.join(' or ')}${whichever}${also}.`;
}

const YES = /^(?:true|yes|y|on|1)$/i;
const NO = /^(?:false|no|n|off|0)$/i;

function tipForTruth(given: unknown): string {
  const word = isWord(given) ? String(given).trim() : '';
  if (YES.test(word)) return 'Write true, without quotation marks.';
  return NO.test(word) ? 'Write false, without quotation marks.' : 'Write true or false.';
}

/** A text in a list that is written on one line. */
const inFlow = (text: string): string =>
  /[,[\]{}#:"'&*!|>%@`]|^[-?]|^\s|\s$/.test(text) ? JSON.stringify(text) : text;

function tipForList({ path, given, schema }: Given): string {
  const type = typeAt(schema, path);
  const bare = type && unwrapped(type);
  if (bare instanceof z.ZodArray && unwrapped(bare.element as z.ZodType) instanceof z.ZodObject)
    return 'Write a list: each item begins with a hyphen and a space.';
  if (given === '') return 'Write a list in brackets, or take the line out.';
  return isWord(given) ? `Write [${inFlow(shown(String(given)))}].` : OTHERWISE;
}

function tipForText({ path, given, schema }: Given): string {
  const type = typeAt(schema, path);
  if (type && isDateType(unwrapped(type)) && Array.isArray(given) && given.every(isWord)) {
    const [first, second, ...more] = given.map(String);
    if (second === undefined) return `Write ${first ?? 'the date'}.`;
    if (more.length === 0) return `Write ${first ?? ''}/${second} for all the time between them.`;
    return 'Write one date, or the first and the last with a slash between them.';
  }
  if (isListOf(given, 'number') || (isWord(given) && typeof given !== 'string'))
    return 'Put the value in quotation marks.';
  if (isListOf(given, 'string') && Array.isArray(given))
    return given.length === 1
      ? `Write “${shown(String(given[0]))}” alone, not as a list.`
      : 'Write one text, not a list.';
  return OTHERWISE;
}

function tipForGroup({ path, given, schema }: Given): string {
  const type = typeAt(schema, path);
  const [first, ...names] = type ? requiredNames(unwrapped(type)) : [];
  if (first === undefined || given === null || path.length === 0) return OTHERWISE;
  if (Array.isArray(given) && given.length === 1 && typeof given[0] === 'object')
    return 'Take the hyphen or the brackets out: here stands one group, not a list.';
  return `Write { ${[first, ...names].map((name) => `${name}: …`).join(', ')} }.`;
}

/** What to do about a value of another type than `expected`, as zod calls it. */
export function typeTip(expected: string, about: Given): string {
  const { path, given, schema } = about;
  if (given === null) {
    if (path.length === 0) return OTHERWISE;
    return mayBeLeftOut(typeAt(schema, path))
      ? 'Write it behind the colon, or take the line out.'
      : 'Write it behind the colon.';
  }
  switch (expected) {
    case 'number':
    case 'number or pair':
      return tipForNumber(about);
    case 'boolean':
      return tipForTruth(given);
    case 'array':
      return tipForList(about);
    case 'string':
      return tipForText(about);
    case 'object':
      return tipForGroup(about);
    default:
      return OTHERWISE;
  }
}

/** The ids that were meant by a value of another type, where ids are expected. */
export function idsGiven({ path, given, schema }: Given): MeantIds | undefined {
  const kind = kindNamedAt(path);
  const type = typeAt(schema, path);
  if (!kind || !type) return undefined;
  if (unwrapped(type) instanceof z.ZodArray)
    return isWord(given) ? { kind, texts: [String(given)], takes: 'list' } : undefined;
  return Array.isArray(given) && given.every((one) => typeof one === 'string')
    ? { kind, texts: given, takes: 'one' }
    : undefined;
}
