import type { Fingerprints, KeptText } from './articleFingerprint.ts';
import { printedForms, type GivenNumber } from './figureForms.ts';
import { openFingerprint } from './fingerprintLookup.ts';
import { jointProof, type Proof } from './proof.ts';
import { proofInResults } from './results.ts';

/** Whether a text prints a number, given in one of the forms of `printedForms`. */
export const proofOfNumber = (printed: string, kept: KeptText): Proof =>
  'proved' in kept
    ? proofInResults(kept, 'number', printed)
    : openFingerprint(kept).proofOfNumber(printed);

/** Whether a source prints a number in any of the texts that something is kept of. */
const proofInSource = (printed: string, source: string, fingerprints: Fingerprints): Proof =>
  jointProof((fingerprints.get(source) ?? []).map((kept) => proofOfNumber(printed, kept)));

/**
 * Says for each number of a figure which sources print it. A figure counts as printed where each of
 * its numbers is. The two ends of a range may be printed by different sources.
 *
 * @param sources The ids of the sources to look in. One without a fingerprint proves nothing;
 *   of one with several, any of its versions does.
 * @returns The ids for each number, in the order given. Never throws.
 */
export function sourcesPrinting(
  figure: GivenNumber,
  sources: readonly string[],
  fingerprints: Fingerprints,
): string[][] {
  return printedForms(figure).map((printed) =>
    sources.filter((id) => proofInSource(printed, id, fingerprints) === 'proved'),
  );
}

/** What sources show together of each number of a figure, in the order given. */
export const proofsOfFigure = (
  figure: GivenNumber,
  sources: readonly string[],
  fingerprints: Fingerprints,
): Proof[] =>
  printedForms(figure).map((printed) =>
    jointProof(sources.map((id) => proofInSource(printed, id, fingerprints))),
  );
