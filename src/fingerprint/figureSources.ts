import type { Fingerprints } from './articleFingerprint.ts';
import { normalForm } from '../numbers/decimal.ts';
import { openFingerprint } from './fingerprintLookup.ts';

/**
 * Says for each number of a figure which sources print it. A figure counts as printed where each of
 * its numbers is. The two ends of a range may be printed by different sources.
 *
 * @param value A number, or the two ends of a range.
 * @param sources The ids of the sources to look in. One without a fingerprint proves nothing;
 *   of one with several, any of its versions does.
 * @returns The ids for each number, in the order given. Never throws.
 */
export function sourcesPrinting(
  value: number | readonly number[],
  sources: readonly string[],
  fingerprints: Fingerprints,
): string[][] {
  return [value].flat().map((number) => {
    const printed = normalForm(number);
    return sources.filter((id) =>
      fingerprints.get(id)?.some((fingerprint) => openFingerprint(fingerprint).hasNumber(printed)),
    );
  });
}
