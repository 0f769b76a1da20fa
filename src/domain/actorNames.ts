import { compareText } from '../basics/lists.ts';
import type { Name } from '../schema/names.ts';
import { LAST_DAY } from '../schema/date.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { Actor } from './archive.ts';
import { daysOf } from './said.ts';
import type { Timed } from './said.ts';

type Named = Pick<Actor, 'names'>;

type EndedName = Name & { until: HistoricDate };

/** The former names of which it is known until when they were in use, the oldest first. */
const endedNames = ({ names }: Named): EndedName[] =>
  names
    .filter((name): name is EndedName => name.kind === 'former' && name.until !== undefined)
    .sort((a, b) => compareText(a.until.latest ?? LAST_DAY, b.until.latest ?? LAST_DAY));

/**
 * The former name under which an actor made a claim. Nothing where it is not certain that the name
 * was in use.
 */
export function nameAtClaim(actor: Named, placed: Timed): string | undefined {
  const { earliest, latest } = daysOf(placed);
  return endedNames(actor).find(({ from, until }) => {
    const isBegun = !from || (from.latest !== null && from.latest <= (earliest ?? ''));
    return isBegun && until.earliest !== null && (latest ?? LAST_DAY) <= until.earliest;
  })?.name;
}

/** The former names that were or may have been in use on a day, or came later; the oldest first. */
export const namesNotOver = (actor: Named, day: IsoDay): Name[] =>
  endedNames(actor).filter(({ until }) => (until.latest ?? LAST_DAY) >= day);
