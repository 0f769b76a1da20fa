import { declarationOf, groupIn } from '../schema/field.ts';
import type { Field, Fields, NamesWith, Past } from '../schema/field.ts';

/** What was known on a day, as far as the fields of one record depend on it. */
export interface Known {
  /** ids of the sources that were public */
  sources: ReadonlySet<string>;
  /** whether the head of the event was known; true of a record that is no event */
  head: boolean;
}

type Group = Readonly<Record<string, unknown>>;

/**
 * The rules of the fields that have one of their own: each says what the day shows of its field.
 */
export type OwnRules<F extends Fields> = Record<NamesWith<F, 'past', 'own-rule'>, unknown>;

/** A field of a record, and all that decides what a day shows of it. */
interface Asked {
  name: string;
  type: Field;
  value: unknown;
  rules: Group;
  known: Known;
}

/** A value with the fields of the groups in it picked. */
function inGroups({ type, value, known }: Asked): unknown {
  const inner = groupIn(type);
  if (!inner || value === undefined) return value;
  const group = (item: unknown) => pick(inner.shape, item as Group, {}, known);
  return Array.isArray(value) ? value.map(group) : group(value);
}

const KNOWN: Record<Past, (asked: Asked) => unknown> = {
  'with-record': inGroups,
  head: (asked) => (asked.known.head ? inGroups(asked) : undefined),
  'known-sources': ({ value, known }) =>
    (value as readonly string[] | undefined)?.filter((id) => known.sources.has(id)),
  'own-rule': ({ name, rules }) => rules[name],
};

const pick = (fields: Fields, record: Group, rules: Group, known: Known): Group =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name in record || name in rules)
      .map(([name, type]) => {
        const asked = { name, type, value: record[name], rules, known };
        return [name, KNOWN[declarationOf(type).past](asked)];
      }),
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
