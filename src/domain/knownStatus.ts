import type { IsoDay } from '../schema/date.ts';
import { groupIn } from '../schema/field.ts';
import type { Fields } from '../schema/field.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';

/**
 * What became of an entry by a day: it was not withdrawn, merged, retracted or replaced before the
 * day on which this site did it.
 * @param fields the fields that tell of it
 */
export const knownStatus = <F extends Fields, R extends object>(
  fields: F,
  record: R,
  day: IsoDay,
  known: Known,
) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, type]) => {
      const status = (record as Readonly<Record<string, { date: IsoDay } | undefined>>)[name];
      const group = groupIn(type);
      const isDone = status && group && status.date <= day;
      return [name, isDone ? knownFields(group.shape, status, {}, known) : undefined];
    }),
  ) as { [N in Extract<keyof F, keyof R>]: R[N] };
