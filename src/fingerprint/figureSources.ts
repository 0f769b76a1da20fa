import type { Fingerprint } from './articleFingerprint.ts';
import { normalForm } from './decimal.ts';
import { openFingerprint } from './fingerprintLookup.ts';

/**
 * Says for each number of a figure which sources print it. A figure counts as printed where each of
 * its numbers is. The two ends of a range may be printed by different sources.
 *
 * @param value A number, or the two ends of a range.
 * @param sources The ids of the sources to look in. One without a fingerprint proves nothing.
 * @returns The ids for each number, in the order given. Never throws.
 */
export function sourcesPrinting(
  value: number | readonly number[],
  sources: readonly string[],
  fingerprints: ReadonlyMap<string, Fingerprint>,
): string[][] {
  return [value].flat().map((number) => {
    const printed = normalForm(number);
    return sources.filter((id) => {
      const fingerprint = fingerprints.get(id);
      return fingerprint !== undefined && openFingerprint(fingerprint).hasNumber(printed);
    });
  });
}
