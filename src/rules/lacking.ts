import { isWhollyKept } from '../parse/keptTexts.ts';
import type { RuleContext } from './rule.ts';

const NO_VERSIONS = { versions: [] };

/**
 * Whether sources surely lack what their fingerprints do: each has one, and so has each of its
 * versions. A text without a fingerprint may print it.
 */
export const canLack = ({ content, sources }: RuleContext, ids: readonly string[]): boolean =>
  ids.every((id) =>
    isWhollyKept(sources.get(id)?.data ?? NO_VERSIONS, content.fingerprints.get(id)),
  );
