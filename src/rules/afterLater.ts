import { waysInCircles } from '../basics/graphs.ts';
import type { Way } from '../basics/graphs.ts';
import type { Content } from '../parse/content.ts';
import { firstDay, waysOfTimes } from '../schema/dateOrder.ts';
import { earlierEvents } from './earlierEvents.ts';
import type { Rule } from './rule.ts';

/** What the times of the events of each day say of their order. */
function waysInDays({ events }: Content): Way[] {
  const dated = events.map(({ id, data }) => ({ id, date: data.date }));
  return [...Map.groupBy(dated, ({ date }) => firstDay(date)).values()].flatMap(waysOfTimes);
}

/** The ways that lead back to themselves through others, and not without those. */
function inCirclesThrough<W extends Way>(ways: readonly W[], others: readonly Way[]): W[] {
  const circular = new Set(waysInCircles(ways));
  const rest = ways.filter((way) => !circular.has(way));
  const found = new Set(waysInCircles<Way>([...rest, ...others]));
  return rest.filter((way) => found.has(way));
}

export const afterLater: Rule = {
  id: 'after-later',
  comparesDates: true,
  check: (context, report) => {
    const after = earlierEvents(context, 'after');
    for (const { to, entry, path, date, isLater } of [
      ...after,
      ...earlierEvents(context, 'follows'),
    ]) {
      if (!date || !isLater) continue;
      const own = entry.data.date.edtf;
      report(
        entry,
        entry.at(path),
        `Unexpected “${to}” of ${date.edtf}, which is later than ${own}`,
      );
    }
    // A circle without times is reported by a rule of its own.
    const others = after.filter(({ isLater }) => !isLater);
    for (const { from, to, entry, path } of inCirclesThrough(others, waysInDays(context.content)))
      report(
        entry,
        entry.at(path),
        `Unexpected “${to}”, which by the times of other events comes after “${from}”`,
        'Correct one of the times, or take it out.',
      );
  },
};
