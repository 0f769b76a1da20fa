import type { IsoDay } from '../schema/date.ts';
import type { Source } from './archive.ts';
import type { CheckedBy } from './checkedBy.ts';
import type { Moments } from './verification.ts';

/** A text of a source that has a fingerprint. */
interface CheckedText {
  /** when it was seen, as in `Moments` */
  moment: string;
  fingerprint: CheckedBy;
}

/** The texts of a source that have a fingerprint, the newest last. */
export const checkedTexts = ({
  fingerprint,
  versions,
}: Pick<Source, 'fingerprint' | 'versions'>): CheckedText[] =>
  [
    { moment: '', fingerprint },
    ...versions.map(({ seen, fingerprint: own }) => ({
      moment: seen.edtf,
      fingerprint: own,
    })),
  ].flatMap(({ moment, fingerprint: own }) => (own ? [{ moment, fingerprint: own }] : []));

/**
 * Whether a text was seen by the end of a day. That of no version is taken to be as old as the
 * source.
 */
export const seenBy = (moment: string, day: IsoDay): boolean => moment.slice(0, day.length) <= day;

/**
 * The last moment at which something was seen that the newest checked text of its source has not;
 * nothing where that has it, or no text has.
 */
export function lastSeen(source: Source, moments: Moments): string | undefined {
  const newest = checkedTexts(source).at(-1)?.moment;
  return newest === undefined || moments.includes(newest) ? undefined : moments.at(-1);
}
