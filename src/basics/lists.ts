/**
 * Compares two texts by their code units: the same on every machine, unlike a comparison by locale.
 * The result is below, at or above zero, as `sort` expects it.
 */
export const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Records by their ids. */
export const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** The records that ids name, in the order of the ids; an id that names none is passed over. */
export const recordsAt = <T>(records: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => records.get(id) ?? []);

/** The values of a list that are there. */
export const present = <T>(values: readonly (T | null | undefined)[]): T[] =>
  values.filter((value) => value !== null && value !== undefined);

/** Some properties of a record, as they are. */
export const pick = <T extends object, K extends keyof T>(
  record: T,
  names: readonly K[],
): Pick<T, K> => Object.fromEntries(names.map((name) => [name, record[name]])) as Pick<T, K>;

/** Adds a value to the list of its key, for a value that belongs to several keys. */
export function append<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Values, each once: first those in `first`, in that order, then the others as they come. */
export const inOrder = <T>(values: readonly T[], first: readonly T[]): T[] => [
  ...first.filter((value) => values.includes(value)),
  ...new Set(values.filter((value) => !first.includes(value))),
];
