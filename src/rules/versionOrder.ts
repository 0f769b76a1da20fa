import { compareText } from '../basics/lists.ts';
import type { HistoricDate } from '../schema/date.ts';
import { momentOf } from '../schema/timedDate.ts';
import type { Rule } from './rule.ts';

/** Whether both have times that can be compared: with the distance from UTC, or without it. */
const haveTimes = (a: HistoricDate, b: HistoricDate): boolean =>
  a.time !== undefined &&
  b.time !== undefined &&
  (a.time.offset === undefined) === (b.time.offset === undefined);

const compareSeen = (a: HistoricDate, b: HistoricDate): number =>
  haveTimes(a, b)
    ? (momentOf(a) ?? 0) - (momentOf(b) ?? 0)
    : compareText(a.earliest ?? '', b.earliest ?? '');

const isSame = (a: HistoricDate, b: HistoricDate): boolean =>
  a.edtf === b.edtf || (haveTimes(a, b) && compareSeen(a, b) === 0);

export const versionOrder: Rule = {
  id: 'version-order',
  check: ({ content }, report) => {
    for (const source of content.sources) {
      const moments = source.data.versions.map(({ seen }) => seen);
      for (const [i, seen] of moments.entries()) {
        const place = source.at(['versions', i, 'seen']);
        const before = moments[i - 1];
        if (moments.slice(0, i).some((other) => isSame(other, seen)))
          report(
            source,
            place,
            `Unexpected second version seen at ${seen.edtf}`,
            'Take one of them out, or add the time of day to both.',
          );
        else if (before && compareSeen(before, seen) > 0)
          report(
            source,
            place,
            `Unexpected version seen at ${seen.edtf} behind one seen at ${before.edtf}`,
            'List the versions in the order in which they were seen.',
          );
      }
    }
  },
};
