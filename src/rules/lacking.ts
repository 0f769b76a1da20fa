import type { RuleContext } from './rule.ts';

/**
 * Whether sources surely lack what their fingerprints do: each has one, and so has each of its
 * versions. A text without a fingerprint may print it.
 */
export const canLack = ({ content, sources }: RuleContext, ids: readonly string[]): boolean =>
  ids.every((id) => {
    const fingerprints = content.fingerprints.get(id);
    const versions = sources.get(id)?.data.versions ?? [];
    return (
      fingerprints !== undefined &&
      versions.every((version) => fingerprints.some(({ seen }) => seen === version.seen.edtf))
    );
  });
