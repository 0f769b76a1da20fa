import { inOrder } from '../basics/lists.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { texts } from '../parse/bodyText.ts';
import type { Correctable } from '../schema/correctable.ts';
import { CORRECTED_FIELDS } from '../schema/correction.ts';
import type { Correction } from '../schema/correction.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { HowCorrected } from '../schema/field.ts';
import { writtenFigure } from '../schema/figure.ts';
import type { Figure } from '../schema/figure.ts';
import { CORRECTABLE, KIND_NAMES, KINDS } from '../schema/kinds.ts';

/** A field that a correction of an entry may name. */
export interface CorrectedField {
  how: HowCorrected;
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
}

/**
 * A value in the form in which a correction writes it under `was` and `now`, so that the two can be
 * compared.
 */
function written(how: HowCorrected, value: unknown): string {
  if (how === 'date') return (value as HistoricDate).edtf;
  if (how === 'figure') return writtenFigure(value as Figure);
  return String(value);
}

/**
 * The values at the end of a path. Of the claims on the way, only those of the claim that the
 * correction names.
 */
function valuesAt(value: unknown, path: readonly string[], claim: string | undefined): unknown[] {
  if (value === undefined) return [];
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  const inner = (value as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(inner)) return valuesAt(inner, rest, claim);
  const items = inner as readonly { id?: string }[];
  return items
    .filter(({ id }) => name !== 'claims' || id === claim)
    .flatMap((item) => valuesAt(item, rest, claim));
}

function correctedEntry(
  entry: CorrectedEntry['entry'],
  correctables: readonly Correctable[],
  body: readonly string[] | undefined,
): CorrectedEntry {
  const names = [...correctables.map(({ name }) => name), ...(body ? ['body'] : [])];
  return {
    entry,
    fieldNames: inOrder(names, CORRECTED_FIELDS),
    fieldOf: ({ field, claim }) => {
      if (field === 'body') return body && { how: 'words', isOfClaim: false, today: body };
      const correctable = correctables.find(({ name }) => name === field);
      if (!correctable) return undefined;
      const { how, path } = correctable;
      const today = valuesAt(entry.data, path, claim).map((value) => written(how, value));
      return { how, isOfClaim: path[0] === 'claims', today };
    },
  };
}

/** Every entry that can have corrections, with the fields that they may name. */
export const correctedEntries = (content: Content): CorrectedEntry[] =>
  KIND_NAMES.flatMap((kind) => {
    const correctables = CORRECTABLE[KINDS[kind].type];
    return content[kind].map((entry) =>
      correctedEntry(entry, correctables, kind === 'events' ? texts(entry.body) : undefined),
    );
  });
