import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { SourceFields } from '../schema/kinds.ts';
import { momentOf } from '../schema/timedDate.ts';
import type { Rule } from './rule.ts';

/** Where on earth a day begins first. */
const FIRST_ZONE = '+14:00';

/** The first day on which a source can have been published; none where that is not certain. */
export function firstPublication(source: SourceFields): IsoDay | null {
  const { published, publishedBasis, publishedBoundIn, publishedAssumes } = source;
  const isGround = publishedBasis === undefined || publishedBoundIn.length > 0;
  const start = published?.start;
  if (!start || start.approximate || start.uncertain) return null;
  return isGround && publishedAssumes === undefined ? start.earliest : null;
}

/** The point in time of a date that has its distance from UTC. */
const instantOf = (date: HistoricDate | undefined): number | undefined =>
  date?.time?.offset === undefined ? undefined : momentOf(date);

/**
 * Whether something was seen before a day had begun. A time with its distance from UTC may lie on
 * another day where the source was published.
 */
function isBefore(seen: HistoricDate, published: HistoricDate | undefined, day: IsoDay): boolean {
  const at = instantOf(seen);
  if (at === undefined) return (seen.latest ?? day) < day;
  return at < (instantOf(published) ?? Date.parse(`${day}T00:00${FIRST_ZONE}`));
}

export const versionBeforeSource: Rule = {
  id: 'version-before-source',
  check: ({ content }, report) => {
    for (const source of content.sources) {
      const { published, versions } = source.data;
      const day = firstPublication(source.data);
      for (const [i, { seen }] of versions.entries())
        if (day !== null && isBefore(seen, published, day))
          report(
            source,
            source.at(['versions', i, 'seen']),
            `Unexpected version seen at ${seen.edtf} of a source published on ` +
              (published?.edtf ?? ''),
          );
    }
  },
};
