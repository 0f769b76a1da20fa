import { z } from 'zod';
import type { FieldAbout } from './fields.ts';

/** The name of a field as a person reads it: `dateBoundIn` is “Date bound in”, `url` “URL”. */
export const fieldLabel = (name: string): string => {
  if (name === 'url') return 'URL';
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Texts that want more than a line, however short their example is. */
const LONG = new Set(['text', 'original', 'answer']);

/** Longer examples are of texts that want more than a line. */
const LONG_EXAMPLE = 40;

/** How a field is filled in. */
export type FieldControl =
  | { is: 'line' | 'text' | 'yes or no' | 'lines' | 'group' | 'groups' }
  | { is: 'choice'; of: readonly string[] };

/** The control that fits the type of a field. */
export function controlOf({ name, type, group, description, example }: FieldAbout): FieldControl {
  if (type instanceof z.ZodArray) return { is: group ? 'groups' : 'lines' };
  if (group) return { is: 'group' };
  if (type instanceof z.ZodBoolean) return { is: 'yes or no' };
  if (type instanceof z.ZodEnum) return { is: 'choice', of: type.options.map(String) };
  const isLong =
    LONG.has(name) || example.length > LONG_EXAMPLE || description.includes('sentence');
  return { is: isLong ? 'text' : 'line' };
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PAIR = /^\[?\s*(-?\d+(?:\.\d+)?)(?:, *|\s*–\s*|\s+to\s+)(-?\d+(?:\.\d+)?)\s*\]?$/;
/** A number with separators, which only its writer could mean as two. */
const SEPARATED = /^\d{1,3}(?:,\d{3})+$/;

const takesNumber = (type: z.ZodType): boolean =>
  type instanceof z.ZodNumber || (type instanceof z.ZodUnion && takesPair(type));
const takesPair = (type: z.ZodType): boolean =>
  type instanceof z.ZodUnion && type.options.some((option) => option instanceof z.ZodTuple);

/**
 * The value that somebody typed into a field, as YAML would give it. What is no number stays text:
 * the check says what is wrong with it.
 */
export function typedValue(type: z.ZodType, text: string): unknown {
  const plain = text.trim();
  if (!takesNumber(type)) return text;
  if (NUMBER.test(plain)) return Number(plain);
  const [, low, high] = SEPARATED.test(plain) ? [] : (PAIR.exec(plain) ?? []);
  return takesPair(type) && high !== undefined ? [Number(low), Number(high)] : text;
}

/** A value as it is typed. */
export function typedText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' – ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
