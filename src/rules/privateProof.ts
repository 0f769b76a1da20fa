import type {
  ArticleFingerprint,
  Fingerprints,
  KeptText,
} from '../fingerprint/articleFingerprint.ts';
import { printedForms } from '../fingerprint/figureForms.ts';
import { proofOfNumber } from '../fingerprint/figureSources.ts';
import type { Proof } from '../fingerprint/proof.ts';
import { checkQuotation, proofOf } from '../fingerprint/quotationCheck.ts';
import { digestOf } from '../fingerprint/results.ts';
import type { Results } from '../fingerprint/results.ts';
import { figuresIn, quotesIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import { printedWords } from '../schema/quote.ts';
import { quotedRanges } from '../text/quotationMarks.ts';
import { lookedUpIn } from './numberNotPrinted.ts';
import { passagesIn } from './passages.ts';

const isSameText = (a: KeptText, b: KeptText): boolean =>
  a.source === b.source && a.seen === b.seen;

/**
 * All that is kept of the texts of sources, the private fingerprints in the place of their results:
 * what the check asks. Pages ask the results alone, so that a site built without the private ones
 * is the same.
 */
export function keptWithPrivate({ fingerprints, privateFingerprints }: Content): Fingerprints {
  if (privateFingerprints.size === 0) return fingerprints;
  const all = new Map(fingerprints);
  for (const [id, own] of privateFingerprints) {
    const published = (fingerprints.get(id) ?? []).filter(
      (kept) => !own.some((one) => isSameText(one, kept)),
    );
    all.set(id, [...published, ...own]);
  }
  return all;
}

/** What a content asks of one source: quotations and numbers. */
interface Asked {
  readonly quotations: Set<string>;
  readonly numbers: Set<string>;
}

/** What a content asks of each source that has a private fingerprint. */
function askedOf(content: Content): Map<string, Asked> {
  const asked = new Map<string, Asked>(
    [...content.privateFingerprints.keys()].map((id) => [
      id,
      { quotations: new Set(), numbers: new Set() },
    ]),
  );
  for (const { quote } of quotesIn(content))
    asked.get(quote.source)?.quotations.add(printedWords(quote));
  for (const { claim, figure } of figuresIn(content))
    for (const id of claim.sources)
      for (const number of printedForms(figure)) asked.get(id)?.numbers.add(number);
  const language = content.story?.data.language ?? 'en';
  for (const { text, sources } of passagesIn(content)) {
    // Which of its ends a quotation has may depend on what is printed.
    const quotations = quotedRanges(text, language).ranges.flatMap(({ start, end, otherEnds }) =>
      [end, ...otherEnds].map((each) => text.slice(start, each)),
    );
    const numbers = lookedUpIn(text, language).flatMap(({ readings }) => readings);
    for (const id of sources) {
      for (const quotation of quotations) asked.get(id)?.quotations.add(quotation);
      for (const number of numbers) asked.get(id)?.numbers.add(number);
    }
  }
  return asked;
}

function resultsOf(fingerprint: ArticleFingerprint, { quotations, numbers }: Asked): Results {
  const { source, seen, language, taken, by, copy, words, quoted } = fingerprint;
  const proofs = new Map<string, Proof>();
  for (const text of quotations)
    proofs.set(
      digestOf(fingerprint, 'quotation', text),
      proofOf(checkQuotation(text, fingerprint)),
    );
  for (const number of numbers)
    proofs.set(digestOf(fingerprint, 'number', number), proofOfNumber(number, fingerprint));
  const having = (wanted: Proof): string[] =>
    [...proofs].flatMap(([digest, proof]) => (proof === wanted ? [digest] : [])).sort();
  return {
    version: 2,
    ...{ source, seen, language, taken, by, copy, words },
    bits: quoted.bits,
    proved: having('proved'),
    notProved: having('not-proved'),
  };
}

/**
 * What the private fingerprints prove of a content today, one for each, without the day. Those that
 * read numbers otherwise prove too little to be worth it.
 */
export function privateResults(content: Content): Results[] {
  if (content.privateFingerprints.size === 0) return [];
  const asked = askedOf(content);
  return [...content.privateFingerprints].flatMap(([id, own]) =>
    own.flatMap((kept) => {
      const questions = asked.get(id);
      return kept.version === 3 && 'quoted' in kept && questions
        ? [resultsOf(kept, questions)]
        : [];
    }),
  );
}

const FIELDS = ['version', 'language', 'taken', 'by', 'copy', 'words', 'bits'] as const;

/** Whether two results say the same of the same text, on whatever day. */
export const sayTheSame = (a: Results, b: KeptText | undefined): boolean =>
  b !== undefined &&
  'proved' in b &&
  FIELDS.every((field) => a[field] === b[field]) &&
  a.proved.join() === b.proved.join() &&
  a.notProved.join() === b.notProved.join();
