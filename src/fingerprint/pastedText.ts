import { fingerprintOf, type Taking } from './articleFingerprint.ts';
import { proofOfNumber } from './figureSources.ts';
import { commonProof, type Proof } from './proof.ts';
import { checkQuotation, proofOf, type QuotationResult } from './quotationCheck.ts';

/** What was taken from a report and is looked for in a text of it. */
export type AskedOfText =
  | {
      readonly kind: 'quotation';
      readonly text: string;
      /** Whether it may be a translation whose original is not known, and cannot be disproved. */
      readonly isLost: boolean;
    }
  | {
      readonly kind: 'number';
      /** All that it must print, in the forms of `printedForms`. */
      readonly forms: readonly string[];
    };

/** How a text answers, in more detail than whether it proves something. */
export const TEXT_ANSWERS = [
  'proved',
  'differs',
  'runs-on',
  'cut',
  'not-found',
  'not-quoted',
  'not-marked',
  'not-checked',
] as const;

/** What a text says of one thing that was taken from it. */
export interface TextAnswer {
  readonly proof: Proof;
  readonly kind: (typeof TEXT_ANSWERS)[number];
  /** The word of the quotation at which the two part, or of the text where it is cut short. */
  readonly word?: string;
}

/** The answer for each result of the check. */
const KIND_OF = {
  proved: 'proved',
  differs: 'differs',
  'runs-on': 'runs-on',
  cut: 'cut',
  'not-found': 'not-found',
  disproved: 'not-found',
  'too-short': 'not-quoted',
  'not-marked': 'not-marked',
  'not-told': 'not-checked',
  'not-asked': 'not-checked',
  'no-tokens': 'not-checked',
} as const satisfies Record<QuotationResult['kind'], TextAnswer['kind']>;

const NOT_CHECKED: TextAnswer = { proof: 'not-checked', kind: 'not-checked' };

function ofQuotation(text: string, result: QuotationResult): TextAnswer {
  const answer = { proof: proofOf(result), kind: KIND_OF[result.kind] };
  if (result.kind !== 'differs' && result.kind !== 'runs-on' && result.kind !== 'cut')
    return answer;
  return { ...answer, word: text.slice(result.token.start, result.token.end) };
}

function ofNumber(proof: Proof): TextAnswer {
  return { proof, kind: proof === 'not-proved' ? 'not-found' : proof };
}

/**
 * Looks in a text of a report for what was taken from it, in the very way in which the check does:
 * by a fingerprint of the text.
 *
 * @param taking How the text is read: its language, and whether all of it may be quoted.
 * @returns An answer for each thing asked, in the same order. Linear time; never throws.
 */
export function askText(
  text: string,
  taking: Pick<Taking, 'language' | 'quotedFreely'>,
  asked: readonly AskedOfText[],
): TextAnswer[] {
  const fingerprint = fingerprintOf(text, '', taking);
  return asked.map((one): TextAnswer => {
    if (one.kind === 'number')
      return ofNumber(commonProof(one.forms.map((form) => proofOfNumber(form, fingerprint))));
    const answer = ofQuotation(one.text, checkQuotation(one.text, fingerprint));
    return one.isLost && answer.proof === 'not-proved' ? NOT_CHECKED : answer;
  });
}
