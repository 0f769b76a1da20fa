import type { Root } from 'mdast';
import { byId, inOrder, recordsAt } from '../basics/lists.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { texts } from '../parse/bodyText.ts';
import { hasClaim, isOfClaim, valuesAt } from '../schema/correctable.ts';
import type { Correctable, HowGivenBack } from '../schema/correctable.ts';
import { CORRECTED_FIELDS } from '../schema/correction.ts';
import type { Correction } from '../schema/correction.ts';
import type { HistoricDate } from '../schema/date.ts';
import { writtenFigure } from '../schema/figure.ts';
import type { Figure } from '../schema/figure.ts';
import { CORRECTABLE, KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { EventFields } from '../schema/kinds.ts';

/** A field, or the body, that a correction of an entry may name. */
export interface CorrectedField {
  how: HowGivenBack;
  /** whether it is a field of a claim, which a correction of it has to name */
  isOfClaim: boolean;
  /** what it reads today: nothing where it is left out, several where it stands several times */
  today: readonly string[];
}

/**
 * An entry with the fields that its corrections may name. They are in the order in which messages
 * list them.
 */
export interface CorrectedEntry {
  entry: Entry<{ corrections: readonly Correction[] }>;
  fieldNames: readonly string[];
  /** the field that a correction names; nothing where such a file has no such field */
  fieldOf: (correction: Correction) => CorrectedField | undefined;
  /** whether the entry has the claim that a correction names */
  hasClaimOf: (correction: Correction) => boolean;
}

/**
 * A value in the form in which a correction writes it under `was` and `now`, so that the two can be
 * compared. The words of a body stand in several texts.
 */
const WRITTEN: Record<HowGivenBack, (value: unknown) => readonly string[]> = {
  words: (value) => [value as string],
  actor: (value) => [value as string],
  date: (value) => [(value as HistoricDate).edtf],
  dates: (value) => [(value as HistoricDate[]).map(({ edtf }) => edtf).join(', ')],
  figure: (value) => [writtenFigure(value as Figure)],
  body: (value) => texts(value as Root),
};

const PLACE = 'place' satisfies keyof EventFields;

/**
 * The names of the places of an event, for a correction of its place: one that was a text before
 * may have a record today.
 */
const placeNamesIn = (content: Content): ((data: object) => string[]) => {
  const places = byId(content.places);
  return ({ places: ids = [] }: { readonly places?: readonly string[] }) =>
    recordsAt(places, ids).flatMap(({ data }) => [
      data.name,
      ...data.names.map(({ name }) => name),
    ]);
};

function correctedEntry(
  entry: CorrectedEntry['entry'],
  correctables: readonly Correctable[],
  placeNames: (data: object) => string[],
): CorrectedEntry {
  const { data, body } = entry;
  const names = correctables.map(({ name }) => name);
  return {
    entry,
    fieldNames: inOrder(names, CORRECTED_FIELDS),
    fieldOf: ({ field, claim }) => {
      const correctable = correctables.find(({ name }) => name === field);
      if (!correctable) return undefined;
      const { how, path, name } = correctable;
      const today = [
        ...valuesAt({ ...data, body }, path, claim).flatMap(WRITTEN[how]),
        ...(name === PLACE ? placeNames(data) : []),
      ];
      return { how, isOfClaim: isOfClaim(correctable), today };
    },
    hasClaimOf: ({ claim }) => hasClaim(data, claim),
  };
}

/** Every entry that can have corrections, with the fields that they may name. */
export function correctedEntries(content: Content): CorrectedEntry[] {
  const placeNames = placeNamesIn(content);
  return KIND_NAMES.flatMap((kind) =>
    content[kind].map((entry) => correctedEntry(entry, CORRECTABLE[KINDS[kind].type], placeNames)),
  );
}
