import type { Root } from 'mdast';
import type { Fingerprints } from '../fingerprint/articleFingerprint.ts';
import type { SourceFields } from '../schema/kinds.ts';
import { quotationsIn } from '../text/quotationMarks.ts';
import { plainText } from '../parse/bodyText.ts';
import { blocksOf } from '../parse/blocks.ts';
import { ownTextsIn, ownTextsOfEvent } from '../parse/ownTexts.ts';
import type { OwnTextField } from '../parse/ownTexts.ts';
import type { EveryGroup, NamesWith } from '../schema/field.ts';
import { sourceFields } from '../schema/source.ts';
import { momentsOfWords, proofOfWords } from './verification.ts';
import type { Moments } from './verification.ts';

/** The fields of a source in which this site says something that rests on the source itself. */
export type SourceTextField = NamesWith<EveryGroup<typeof sourceFields>, 'ownWords', 'its-sources'>;

/** Where a quotation in our own words stands: in the body, headings included, or in a field. */
export type PlaceInEvent = OwnTextField | 'body';
export type PlaceInSource = SourceTextField | 'body';

/**
 * A quotation in this site’s own words: its text, and the sources whose text proves it. One that
 * none proves is not checked, since the check refuses what all of them disprove.
 */
export interface OwnQuotation<Place extends string = PlaceInEvent | PlaceInSource> {
  field: Place;
  /** id of the claim in whose field it stands */
  claim?: string | undefined;
  text: string;
  /** ids of the sources that its paragraph cites, or that its field rests on */
  cited: readonly string[];
  printedIn: readonly string[];
  /** of those with fingerprints of versions: which of these have the words */
  inVersions?: Readonly<Record<string, Moments>> | undefined;
}

/** Says of the words of a quotation whether the text of a source proves them. */
export interface Prover {
  /** the language of the texts in which the quotations stand (BCP 47) */
  language: string;
  proves: (text: string, source: string) => boolean;
  /** which of its versions do, where it has fingerprints of versions */
  momentsOf: (text: string, source: string) => Moments | undefined;
}

/** Proof by the fingerprints of sources. */
export const provedBy = (fingerprints: Fingerprints, language: string): Prover => ({
  language,
  proves: (text, source) => proofOfWords(text, source, fingerprints) === 'proved',
  momentsOf: (text, source) => momentsOfWords(text, source, fingerprints),
});

/**
 * Proof by quotations that were proved before: a text that is the same as one of them is proved,
 * any other is not.
 */
export function provedBefore(quotations: readonly OwnQuotation[], language: string): Prover {
  const proving = (text: string, source: string): OwnQuotation | undefined =>
    quotations.find((known) => known.text === text && known.printedIn.includes(source));
  return {
    language,
    proves: (text, source) => proving(text, source) !== undefined,
    momentsOf: (text, source) => proving(text, source)?.inVersions?.[source],
  };
}

type Stretch<Place extends string> = Pick<OwnQuotation<Place>, 'field' | 'claim' | 'text'> & {
  sources: readonly string[];
};

function quotationsOfStretch<Place extends string>(
  { field, claim, text, sources }: Stretch<Place>,
  prover: Prover,
): OwnQuotation<Place>[] {
  const isPrinted = (words: string): boolean => sources.some((id) => prover.proves(words, id));
  return quotationsIn(text, prover.language, isPrinted).map(({ start, end }) => {
    const quoted = text.slice(start, end);
    const printedIn = sources.filter((id) => prover.proves(quoted, id));
    const inVersions = printedIn.flatMap((id) => {
      const moments = prover.momentsOf(quoted, id);
      return moments ? [[id, moments] as const] : [];
    });
    return {
      field,
      ...(claim === undefined ? {} : { claim }),
      text: quoted,
      cited: sources,
      printedIn,
      ...(inVersions.length > 0 ? { inVersions: Object.fromEntries(inVersions) } : {}),
    };
  });
}

const inBody = (body: Root, ofEntry: readonly string[]): Stretch<'body'>[] =>
  blocksOf(body, ofEntry).map(({ block, sources }) => ({
    field: 'body',
    text: plainText(block),
    sources,
  }));

/**
 * Every quotation in the fields and the body of an event, but those under `quotes`: the very ones
 * that the check reads.
 */
export const quotationsOfEvent = (
  event: Parameters<typeof ownTextsOfEvent>[0] & { body: Root },
  prover: Prover,
): OwnQuotation<PlaceInEvent>[] =>
  [...ownTextsOfEvent(event), ...inBody(event.body, event.sources)].flatMap((stretch) =>
    quotationsOfStretch<PlaceInEvent>(stretch, prover),
  );

/**
 * Every quotation in what this site says about a source and rests on it: in its fields and its
 * body.
 */
export function quotationsOfSource(
  source: SourceFields & { id: string; body: Root },
  prover: Prover,
): OwnQuotation<PlaceInSource>[] {
  const ownSources = [source.id];
  // What rests on any source is no statement of this one.
  const inFields = ownTextsIn(sourceFields, source, { ownSources, every: [] })
    .filter(({ sources }) => sources.length > 0)
    .map(({ field, text }): Stretch<SourceTextField> => ({
      field: field as SourceTextField,
      text,
      sources: ownSources,
    }));
  const stretches = [...inFields, ...inBody(source.body, ownSources)];
  return stretches.flatMap((stretch) =>
    quotationsOfStretch<PlaceInSource>({ ...stretch, sources: ownSources }, prover),
  );
}
