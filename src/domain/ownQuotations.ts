import type { Root } from 'mdast';
import type { SourceFields } from '../schema/kinds.ts';
import { quotedRanges } from '../fingerprint/quotationMarks.ts';
import { plainText } from '../parse/bodyText.ts';
import { blocksOf } from '../parse/blocks.ts';
import { ownTextsIn, ownTextsOfEvent } from '../parse/ownTexts.ts';
import type { OwnTextField } from '../parse/ownTexts.ts';
import type { NamesWith } from '../schema/field.ts';
import { sourceFields } from '../schema/source.ts';
import { stands } from './verification.ts';
import type { Fingerprints } from './verification.ts';

/** The fields of a source in which this site says something that rests on the source itself. */
export type SourceTextField = NamesWith<typeof sourceFields, 'ownWords', 'its-sources'>;

/** Where a quotation in our own words stands: in the body, headings included, or in a field. */
export type PlaceInEvent = OwnTextField | 'body';
export type PlaceInSource = SourceTextField | 'body';

/** A quotation in this site’s own words: its text, and the sources whose text proves it. */
export interface OwnQuotation<Place extends string = PlaceInEvent | PlaceInSource> {
  field: Place;
  /** id of the claim in whose field it stands */
  claim?: string | undefined;
  text: string;
  /** ids of the sources that its paragraph cites, or that its field rests on */
  cited: readonly string[];
  printedIn: readonly string[];
}

/** Says of the words of a quotation whether the text of a source proves them. */
export type Proof = (text: string, source: string) => boolean;

/** Proof by the fingerprints of sources. */
export const provedBy =
  (fingerprints: Fingerprints): Proof =>
  (text, source) =>
    stands(text, source, fingerprints);

/**
 * Proof by quotations that were proved before: a text that is the same as one of them is proved,
 * any other is not.
 */
export const provedBefore =
  (quotations: readonly OwnQuotation[]): Proof =>
  (text, source) =>
    quotations.some((known) => known.text === text && known.printedIn.includes(source));

type Stretch<Place extends string> = Pick<OwnQuotation<Place>, 'field' | 'claim' | 'text'> & {
  sources: readonly string[];
};

const quotationsIn = <Place extends string>(
  { field, claim, text, sources }: Stretch<Place>,
  proves: Proof,
): OwnQuotation<Place>[] =>
  quotedRanges(text).ranges.map(({ start, end }) => {
    const quoted = text.slice(start, end);
    return {
      field,
      ...(claim === undefined ? {} : { claim }),
      text: quoted,
      cited: sources,
      printedIn: sources.filter((id) => proves(quoted, id)),
    };
  });

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
  proves: Proof,
): OwnQuotation<PlaceInEvent>[] =>
  [...ownTextsOfEvent(event), ...inBody(event.body, event.sources)].flatMap((stretch) =>
    quotationsIn<PlaceInEvent>(stretch, proves),
  );

/**
 * Every quotation in what this site says about a source and rests on it: in its fields and its
 * body.
 */
export function quotationsOfSource(
  source: SourceFields & { id: string; body: Root },
  proves: Proof,
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
    quotationsIn<PlaceInSource>({ ...stretch, sources: ownSources }, proves),
  );
}
