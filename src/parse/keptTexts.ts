import type { KeptText } from '../fingerprint/articleFingerprint.ts';
import type { SourceFields } from '../schema/kinds.ts';

/**
 * Whether something is kept of every text of a source: of each of its versions, where it has some.
 * Only then does it surely lack what none of them has.
 */
export const isWhollyKept = (
  { versions }: Pick<SourceFields, 'versions'>,
  kept: readonly KeptText[] = [],
): boolean =>
  kept.length > 0 &&
  versions.every((version) => kept.some(({ seen }) => seen === version.seen.edtf));
