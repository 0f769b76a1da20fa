import { isWhollyKept } from '../parse/keptTexts.ts';
import { absentDrafts } from '../parse/layers.ts';
import type { RuleContext } from './rule.ts';

const NO_VERSIONS = { versions: [] };

/**
 * Whether sources surely lack what their fingerprints do: each has one, and so has each of its
 * versions. A text without a fingerprint may print it, and a story that begins has no source yet.
 */
export const canLack = ({ content, sources }: RuleContext, ids: readonly string[]): boolean =>
  content.ids.sources.size > absentDrafts(content, 'sources').size &&
  ids.every((id) =>
    isWhollyKept(sources.get(id)?.data ?? NO_VERSIONS, content.fingerprints.get(id)),
  );
