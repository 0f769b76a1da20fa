import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { claimSchema } from '../schema/claim.ts';
import { isDraft } from '../schema/draft.ts';
import { CLAIMS } from '../schema/event.ts';
import { filled, isMissing, withoutEmpty } from './emptyFields.ts';
import type { Layers } from './layers.ts';
import { placesOf, withItems } from './suppressedParts.ts';
import { problemsOfIssues, validate } from './validate.ts';
import type { YamlText } from './yaml.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** Fields that were read, and the text that says where they stand. */
export interface ReadFields<T> {
  data: T;
  yaml: YamlText;
}

interface ReadLayers<T> {
  layers: Partial<Layers<ReadFields<T>>>;
  problems: Problem[];
  /** what is missing in drafts */
  notes: Problem[];
}

/**
 * An issue of a field that is left out: an empty one is no other to whoever fills it in, nor is a
 * list with an empty item.
 */
const asLeftOut = ({ path }: z.core.$ZodIssue): z.core.$ZodIssue => ({
  code: 'invalid_type',
  expected: 'nonoptional',
  path: typeof path.at(-1) === 'number' ? path.slice(0, -1) : path,
  message: '',
});

/** Groups of fields are no deeper: one that stands in for a missing one may lack fields itself. */
const MOST_ROUNDS = 5;

/**
 * Validates fields of which some belong to a draft: what is missing there is noted, and something
 * stands in its place.
 * @param inDraft whether what stands at a path belongs to a draft
 * @returns the fields, unless there is a problem; and the paths of what is missing
 */
function validateDraft<S extends z.ZodType>(
  file: string,
  yaml: YamlText,
  schema: S,
  inDraft: (path: FieldPath) => boolean,
): { data?: z.output<S>; missing: FieldPath[]; problems: Problem[]; notes: Problem[] } {
  const missing: FieldPath[] = [];
  const notes: Problem[] = [];
  let { value } = yaml;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { data: result.data, missing, problems: [], notes };
    const { true: open = [], false: wrong = [] } = Object.groupBy(
      result.error.issues,
      (issue) => `${inDraft(issue.path as FieldPath) && isMissing(issue, value)}`,
    );
    const leftOut = open.map(asLeftOut);
    notes.push(
      ...problemsOfIssues(file, { ...yaml, value: withoutEmpty(value, leftOut) }, schema, leftOut),
    );
    missing.push(...open.map(({ path }) => path as FieldPath));
    if (wrong.length > 0)
      return {
        missing,
        problems: problemsOfIssues(file, { ...yaml, value }, schema, wrong),
        notes,
      };
    value = filled(value, schema, open);
  }
  // What cannot stand in for something makes the draft one that cannot be read.
  return { missing, problems: notes, notes: [] };
}

/** The claims in the fields of an event. */
function claimsIn(value: unknown): readonly unknown[] {
  const claims: unknown = (value as Readonly<Record<string, unknown>> | null)?.[CLAIMS];
  return Array.isArray(claims) ? claims : [];
}

/** An event with claims that are drafts: published without them. */
function readWithDraftClaims<S extends z.ZodType>(
  file: string,
  yaml: YamlText,
  schema: S,
  drafts: readonly number[],
): ReadLayers<z.output<S>> {
  const claims = claimsIn(yaml.value);
  const { data, missing, problems, notes } = validateDraft(
    file,
    yaml,
    schema,
    ([list, i]) => list === CLAIMS && typeof i === 'number' && drafts.includes(i),
  );
  if (data === undefined) return { layers: {}, problems, notes };
  const unfinished = new Set(missing.map(([, i]) => i));
  const without = (isLeftOut: (i: number) => boolean): ReadFields<z.output<S>> | undefined => {
    const kept = claims.flatMap((_, i) => (isLeftOut(i) ? [] : [i]));
    const part = withItems(yaml, { [CLAIMS]: kept });
    const read = validate(file, part, schema);
    problems.push(...read.problems);
    return read.data === undefined ? undefined : { data: read.data, yaml: part };
  };
  const published = without((i) => drafts.includes(i));
  const finished = without((i) => unfinished.has(i));
  return {
    layers: {
      ...(published && { published }),
      ...(finished && { finished }),
      all: { data, yaml },
    },
    problems,
    notes,
  };
}

/**
 * Validates the fields of an entry or a claim, which may be a draft or have drafts in it.
 * @param file how problems name it
 * @returns the fields of each layer in which it is, every problem, and what is missing in drafts
 */
export function readLayers<S extends z.ZodType>(
  file: string,
  yaml: YamlText,
  schema: S,
): ReadLayers<z.output<S>> {
  if (isDraft(yaml.value, schema)) {
    const { data, missing, problems, notes } = validateDraft(file, yaml, schema, () => true);
    const all = data === undefined ? undefined : { data, yaml };
    return {
      layers: { ...(all && missing.length === 0 && { finished: all }), ...(all && { all }) },
      problems,
      notes,
    };
  }
  const drafts = placesOf(claimsIn(yaml.value), (claim) => isDraft(claim, claimSchema));
  if (drafts.length > 0) return readWithDraftClaims(file, yaml, schema, drafts);
  const { data, problems } = validate(file, yaml, schema);
  if (data === undefined) return { layers: {}, problems, notes: [] };
  const read = { data, yaml };
  return { layers: { published: read, finished: read, all: read }, problems, notes: [] };
}
