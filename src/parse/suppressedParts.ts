import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import { FILE_START } from '../problems/problem.ts';
import type { ACTOR_KINDS } from '../schema/actor.ts';
import { claimSchema } from '../schema/claim.ts';
import type { Correction } from '../schema/correction.ts';
import type { HistoricDate } from '../schema/date.ts';
import { CLAIMS } from '../schema/event.ts';
import { groupIn } from '../schema/field.ts';
import { stubSchema } from '../schema/suppression.ts';
import type { Suppression } from '../schema/suppression.ts';
import { validate } from './validate.ts';
import type { YamlText } from './yaml.ts';
import type { FieldPath } from './yamlPlaces.ts';

/*
 * What had to go never comes behind the parser: no rule quotes it, and no page, feed or file is
 * made from it. Only the check that looks for its words elsewhere is given them.
 */

/** What a file may keep of an entry or a claim whose words had to go. */
export interface StubFields {
  suppressed: Suppression;
  aliases: readonly string[];
  id?: string;
  published?: HistoricDate;
  publishedBasis?: string;
  publishedBoundIn?: readonly string[];
  publishedAssumes?: string;
  corrections?: readonly Correction[];
  language?: string;
  kind?: (typeof ACTOR_KINDS)[number];
}

/** What is left of an entry or a claim whose words had to go. */
export interface SuppressedPart {
  id: string;
  file: string;
  data: StubFields;
  /** the words that may stand nowhere else: for the check alone */
  words: readonly string[];
  /** the name of the author of a source, which stands in these words too */
  bylines: readonly string[];
  /** where words still stand in its own file; nothing where they were taken out */
  keptAt: Place | undefined;
  /** of a claim: the id of the standing one before it; nothing where it is the first */
  after?: string | undefined;
}

const FIELD = 'suppressed' satisfies keyof StubFields;

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether the words of an entry or a claim had to go.
 * @param value its fields as they stand in its file
 */
export const isSuppressed = (value: unknown, whole: z.ZodType): boolean =>
  isGroup(value) && FIELD in value && FIELD in (groupIn(whole)?.shape ?? {});

/** The fields whose words tell what an entry or a claim is about. */
const TELLING = new Set([
  'title',
  'label',
  'name',
  'nameInSentence',
  'byline',
  'summary',
  'says',
  'text',
  'answer',
]);

/** The fields that stay, for how sure a date is, with one word in place of their own. */
const EMPTIED = new Set(['publishedBasis', 'publishedAssumes']);
const EMPTY_WORD = 'removed';

/** A correction of a source’s day, which keeps a past day that the source once gave a page. */
export const isOfDay = ({ field }: Pick<Correction, 'field'>): boolean => field === 'published';

/** Whether a field that may stay has words that are not to stay in it. */
const isFull = (name: string, value: unknown): boolean =>
  name === 'corrections'
    ? (value as readonly Correction[]).some((one) => !isOfDay(one) || one.why !== EMPTY_WORD)
    : EMPTIED.has(name) && value !== EMPTY_WORD;

/** The words of all telling fields, those of the groups within included. */
export function wordsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return TELLING.has(name) ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, name));
  return isGroup(value)
    ? Object.entries(value).flatMap(([inner, field]) => wordsIn(field, inner))
    : [];
}

/** A part of a YAML text, with the places in it. */
const partAt = (yaml: YamlText, path: FieldPath, value: unknown): YamlText => ({
  ...yaml,
  value,
  at: (within) => yaml.at([...path, ...within]),
  atKey: (within) => yaml.atKey([...path, ...within]),
  atText: (within, locate) => yaml.atText([...path, ...within], locate),
});

/**
 * Reads what stays of an entry or a claim whose words had to go.
 * @param whole the schema of those whose words stand
 * @param body the text below the fields
 */
export function readStub(
  file: string,
  id: string,
  yaml: YamlText,
  whole: z.ZodType,
  body = '',
): { part?: SuppressedPart; problems: Problem[] } {
  const { names, schema } = stubSchema(groupIn(whole)?.shape ?? {});
  const { data, problems } = validate(file, yaml, schema);
  if (!data) return { problems };
  const kept = Object.entries(data)
    .filter(([name, value]) => !names.includes(name) || isFull(name, value))
    .map(([name]) => yaml.atKey([name]));
  const ofBody = body.trim() === '' ? undefined : FILE_START;
  return {
    part: {
      id,
      file,
      data: data as unknown as StubFields,
      words: wordsIn(data),
      bylines: wordsIn({ byline: data.byline }),
      keptAt: kept.sort((a, b) => a.line - b.line || a.column - b.column)[0] ?? ofBody,
    },
    problems,
  };
}

/** A text whose lists have items left out: the others keep their places in the file. */
export function withItems(
  yaml: YamlText,
  left: Readonly<Record<string, readonly number[]>>,
): YamlText {
  const value = yaml.value as Group;
  const inFile = (path: FieldPath): FieldPath => {
    const [list, at, ...rest] = path;
    const kept = typeof list === 'string' && typeof at === 'number' ? left[list]?.[at] : undefined;
    return list === undefined || kept === undefined ? path : [list, kept, ...rest];
  };
  const lists = Object.entries(left).map(([name, kept]) => [
    name,
    kept.map((i) => (value[name] as unknown[])[i]),
  ]);
  return {
    ...yaml,
    value: { ...value, ...Object.fromEntries(lists) },
    at: (path) => yaml.at(inFile(path)),
    atKey: (path) => yaml.atKey(inFile(path)),
    atText: (path, locate) => yaml.atText(inFile(path), locate),
  };
}

/** The places in a list of the items that stay. */
export const placesOf = (list: readonly unknown[], stays: (item: unknown) => boolean): number[] =>
  list.flatMap((item, i) => (stays(item) ? [i] : []));

/**
 * The corrections that do not tell what a claim said whose words had to go, by their places in the
 * list.
 */
export function correctionsWithout(
  corrections: readonly unknown[],
  parts: readonly SuppressedPart[],
): number[] {
  const gone = new Set(parts.flatMap(({ id, data }) => [id, ...data.aliases]));
  return placesOf(
    corrections,
    (correction) =>
      !isGroup(correction) || typeof correction.claim !== 'string' || !gone.has(correction.claim),
  );
}

/**
 * Sets the claims of an event apart whose words had to go, and with them the corrections that tell
 * what they said.
 * @returns the fields of the event without them, and what is left of them
 */
export function setClaimsApart(
  file: string,
  yaml: YamlText,
): { yaml: YamlText; parts: SuppressedPart[]; problems: Problem[] } {
  const { [CLAIMS]: claims, corrections } = isGroup(yaml.value) ? yaml.value : {};
  const isGone = (claim: unknown): boolean => isSuppressed(claim, claimSchema);
  if (!Array.isArray(claims) || !claims.some(isGone)) return { yaml, parts: [], problems: [] };
  const read = claims.flatMap((claim: unknown, i) =>
    isGone(claim)
      ? [{ ...readStub(file, '', partAt(yaml, [CLAIMS, i], claim), claimSchema), i }]
      : [],
  );
  const standingBefore = (i: number): string | undefined => {
    const before: unknown = claims.slice(0, i).findLast((claim) => !isGone(claim));
    return isGroup(before) && typeof before.id === 'string' ? before.id : undefined;
  };
  const parts = read.flatMap(({ part, i }) =>
    part ? [{ ...part, id: part.data.id ?? '', after: standingBefore(i) }] : [],
  );
  const left = {
    [CLAIMS]: placesOf(claims, (claim) => !isGone(claim)),
    ...(Array.isArray(corrections) && { corrections: correctionsWithout(corrections, parts) }),
  };
  return {
    yaml: withItems(yaml, left),
    parts,
    problems: read.flatMap(({ problems }) => problems),
  };
}
