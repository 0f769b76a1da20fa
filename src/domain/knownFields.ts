import { declarationOf, groupIn } from '../schema/field.ts';
import type { Fields, NamesWith } from '../schema/field.ts';

/** What was known on a day, as far as the fields of one record depend on it. */
export interface Known {
  /** ids of the sources that were public */
  sources: ReadonlySet<string>;
  /** whether every source was public that the head of the event rests on */
  head: boolean;
}

type Group = Readonly<Record<string, unknown>>;

/**
 * The rules of the fields that have one of their own: each says what the day shows of its field.
 */
export type OwnRules<F extends Fields> = Record<NamesWith<F, 'past', 'own-rule'>, unknown>;

function knownValue(fields: Fields, name: string, record: Group, rules: Group, known: Known) {
  const type = fields[name];
  if (!type) throw new Error(`There is no field “${name}”.`);
  const value = record[name];
  switch (declarationOf(type).past) {
    case 'own-rule':
      return rules[name];
    case 'known-sources':
      return Array.isArray(value) ? value.filter((id: string) => known.sources.has(id)) : value;
    case 'head':
      if (!known.head) return undefined;
  }
  const inner = groupIn(type);
  if (!inner || value === undefined) return value;
  const group = (item: unknown) => pick(inner.shape, item as Group, {}, known);
  return Array.isArray(value) ? value.map(group) : group(value);
}

const pick = (fields: Fields, record: Group, rules: Group, known: Known): Group =>
  Object.fromEntries(
    Object.keys(fields)
      .filter((name) => name in record || name in rules)
      .map((name) => [name, knownValue(fields, name, record, rules, known)]),
  );

/**
 * What a past day shows of a record: of each field what its declaration says, and of nothing else
 * that the record has.
 * @param rules what is shown of the fields whose declaration leaves it to a rule of their own
 */
export const knownFields = <F extends Fields, R extends object, Own extends OwnRules<F>>(
  fields: F,
  record: R,
  rules: Own,
  known: Known,
) =>
  pick(fields, record as Group, rules, known) as Omit<Pick<R, keyof F & keyof R>, keyof Own> & Own;
