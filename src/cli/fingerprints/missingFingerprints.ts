import { counted } from '../../basics/messages.ts';
import type { Content } from '../../parse/content.ts';
import { fingerprintCall } from '../../parse/keptFileName.ts';
import { visible } from '../visible.ts';

/** A text of a source of which nothing is kept. */
interface MissingText {
  id: string;
  /** when the version was seen; nothing where the source has no versions */
  seen?: string;
  /** where it can be read, as far as its entry says */
  address: string | undefined;
}

/** Every text of which nothing is kept, in the order of the sources and of their versions. */
function missingTexts({ sources, fingerprints, privateFingerprints }: Content): MissingText[] {
  return sources.flatMap(({ id, data }): MissingText[] => {
    const kept = [...(fingerprints.get(id) ?? []), ...(privateFingerprints.get(id) ?? [])];
    const address = data.url ?? data.archive;
    if (data.versions.length === 0) return kept.length > 0 ? [] : [{ id, address }];
    return data.versions
      .filter(({ seen }) => !kept.some((one) => one.seen === seen.edtf))
      .map(({ seen, url, archive }) => ({
        id,
        seen: seen.edtf,
        address: url ?? archive ?? address,
      }));
  });
}

/**
 * The sources and versions that have no fingerprint yet, each with where it can be read and what to
 * run with its text at hand.
 */
export function missingFingerprints(content: Content): string {
  const missing = missingTexts(content);
  if (missing.length === 0) return 'Every source has a fingerprint.\n';
  const lines = missing.map(({ id, seen, address }) => {
    const name = seen === undefined ? id : `${id}, as seen at ${seen}`;
    const where = address === undefined ? 'Its entry has no address.' : visible(address);
    return `${name}\n  ${where}\n  ${fingerprintCall(id, seen)}\n`;
  });
  return `${lines.join('\n')}\n${counted(missing.length, 'text')} without a fingerprint.\n`;
}
