import { CLAIMS } from './event.ts';
import { allFields, declarationOf } from './field.ts';
import type { CorrectedNames, EveryGroup, Fields, HowCorrected } from './field.ts';

/** How what was corrected is given back: as its field declares, or the words of a body. */
export type HowGivenBack = HowCorrected | 'body';

/** What can be corrected in an entry. */
export interface Correctable {
  /** what a correction calls it */
  name: string;
  how: HowGivenBack;
  /** the names of the fields that lead to it, from the entry down */
  path: readonly string[];
}

/** The body of an event, which is no field but can be corrected like one. */
export const BODY = { name: 'body', how: 'body', path: ['body'] } as const satisfies Correctable;

/** The fields that can be corrected among some fields and those of the groups within them. */
export const correctableIn = (fields: Fields): Correctable[] =>
  allFields(fields).flatMap(({ name, path, type }) => {
    const { corrected } = declarationOf(type);
    const own = typeof corrected === 'string' ? { as: name, how: corrected } : corrected;
    return own.how === 'no' ? [] : [{ name: own.as, how: own.how, path }];
  });

/** What corrections call these fields, those in groups within included. */
export const correctedNames = <F extends Fields>(fields: F): CorrectedNames<EveryGroup<F>>[] =>
  correctableIn(fields).map(({ name }) => name as CorrectedNames<EveryGroup<F>>);

/** Whether a correction of it has to name a claim. */
export const isOfClaim = ({ path }: Correctable): boolean => path[0] === CLAIMS;

type Group = Readonly<Record<string, unknown>>;

/**
 * A record with another value at the end of a path. A list on the way changes in each of its items;
 * of the claims, only the named one does. A group that is left out stays left out.
 */
export function changedAt<R extends object>(
  record: R,
  [name = '', ...rest]: readonly string[],
  claim: string | undefined,
  change: (value: unknown) => unknown,
): R {
  const value = (record as Group)[name];
  if (rest.length === 0) return { ...record, [name]: change(value) };
  if (value === undefined) return record;
  const changed = (item: object) => changedAt(item, rest, claim, change);
  if (!Array.isArray(value)) return { ...record, [name]: changed(value as Group) };
  // What is listed under `claims` and has no id is no claim, but says where one went.
  const isOther = (item: Group): boolean =>
    name === CLAIMS && item.id !== undefined && item.id !== claim;
  const items = (value as Group[]).map((item) => (isOther(item) ? item : changed(item)));
  return { ...record, [name]: items };
}

/** The values that would change: none where the field is left out. */
export function valuesAt(
  record: object,
  path: readonly string[],
  claim: string | undefined,
): unknown[] {
  const found: unknown[] = [];
  changedAt(record, path, claim, (value) => void found.push(value));
  return found.filter((value) => value !== undefined);
}

/** Whether a record has the claim that a correction names. */
export const hasClaim = (record: object, claim: string | undefined): boolean =>
  valuesAt(record, [CLAIMS, 'id'], claim).length > 0;
