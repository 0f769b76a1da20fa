import type { z } from 'zod';
import { inOrder } from '../basics/lists.ts';
import { cut, withArticle } from '../basics/messages.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { fieldNamesAt, typeAt } from './fieldNames.ts';
import { groupIn, unwrapped } from '../schema/field.ts';
import { fieldWords } from './fieldWords.ts';
import { knownField, meantField } from './synonyms.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** A field of a group of fields, which it does not know or which is missing there. */
export interface PlacedName {
  group: FieldPath;
  name: string;
}

/** Fields of one group that are not known there, and what is to be done about all of them. */
interface Unknown {
  fields: readonly PlacedName[];
  tip: string;
  /** the field that is missing, or has nothing in it, because of them, if one is */
  instead?: PlacedName | undefined;
}

type Group = Readonly<Record<string, unknown>>;

const isBelow = (path: FieldPath, group: FieldPath): boolean =>
  path.length > group.length && group.every((key, i) => path[i] === key);

export const isSamePath = (a: FieldPath, b: FieldPath): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

/** Ways to the groups around one, the nearest first. The last is the whole file. */
const groupsAround = (path: FieldPath): FieldPath[] =>
  path
    .map((_key, i) => path.slice(0, i))
    .reverse()
    .filter((around) => typeof path[around.length] !== 'number');

/** The name of a field within which a group would have such a field: one that is there first. */
function groupWith(
  schema: z.ZodType,
  { group, name }: PlacedName,
  given: Group,
): string | undefined {
  const around = typeAt(schema, group);
  const shape = (around && groupIn(unwrapped(around))?.shape) ?? {};
  const names = inOrder(Object.keys(shape), Object.keys(given)).filter((inner) => inner in shape);
  return names.find((inner) => fieldNamesAt(schema, [...group, inner]).includes(name));
}

/** What YAML makes of a comma in a text or a number within braces: a field with nothing in it. */
function tipForComma(name: string, given: Group): string | undefined {
  if (given[name] !== null) return undefined;
  const [number, ...others] = Object.values(given).filter((value) => typeof value === 'number');
  if (/^\d{3}$/.test(name) && number !== undefined)
    return others.length === 0
      ? `Write ${number}${name}, without a comma.`
      : 'Write the number without a comma.';
  return name.includes(' ')
    ? 'Put the text before it in quotation marks: within braces a comma ends a text.'
    : undefined;
}

/** What a field that its group does not know was meant to be. */
function meaningOf(
  field: PlacedName,
  given: Group,
  missing: readonly PlacedName[],
  schema: z.ZodType,
  whole: unknown,
): Pick<Unknown, 'tip' | 'instead'> {
  const { group, name } = field;
  const known = fieldNamesAt(schema, group);
  const belongsTo = (around: FieldPath): string => {
    if (around.length === 0)
      return 'Take out the indent before it: it is a field of the file itself.';
    return `It belongs to ${fieldWords(around, whole)}: indent it as the fields there.`;
  };
  const comma = tipForComma(name, given);
  if (comma !== undefined) return { tip: comma };
  const placed = missing.find(
    (one) => one.name === name && (isBelow(group, one.group) || isBelow(one.group, group)),
  );
  if (placed) return { tip: belongsTo(placed.group), instead: placed };
  const lacking = missing.filter((one) => isSamePath(one.group, group)).map((one) => one.name);
  const lacked = meantField(name, lacking);
  if (lacked !== undefined)
    return { tip: `Did you mean “${lacked}”?`, instead: { group, name: lacked } };
  const plural = known.find((one) => `${name}s` === one || name === `${one}s`);
  if (plural !== undefined && given[plural] === undefined)
    return { tip: `Did you mean “${plural}”?` };
  const usual = knownField(
    name,
    known.filter((one) => given[one] === undefined),
  );
  if (usual !== undefined) return { tip: `Did you mean “${usual}”?` };
  const below = groupWith(schema, field, given);
  if (below !== undefined)
    return { tip: `Indent what belongs to “${below}”.`, instead: { group, name: below } };
  const near = meantField(name, known);
  if (near !== undefined && Array.isArray(given[near]))
    return { tip: `Put it into the list “${near}”, which is here too.` };
  if (near !== undefined && given[near] !== undefined)
    return { tip: `“${near}” is here already: take one of the two out.` };
  if (near !== undefined) return { tip: `Did you mean “${near}”?` };
  const around = groupsAround(group).find((one) => fieldNamesAt(schema, one).includes(name));
  if (around) return { tip: belongsTo(around) };
  const owner = KIND_NAMES.map((kind) => KINDS[kind]).find(({ schema: fields }) =>
    Object.hasOwn(fields.shape, name),
  );
  const of = owner ? `It is a field of ${withArticle(owner.type)}. ` : '';
  return { tip: `${of}The fields here are: ${known.join(', ')}.` };
}

const shown = (name: string): string => `“${cut(name, 40)}”`;

/** How many names of fields a message lists. */
const MOST_NAMED = 8;

/** Names as running text lists them: “a”, “b” and “c”. */
function quotedList(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const quoted = names.slice(0, MOST_NAMED).map(shown);
  if (more > 0) return `${quoted.join(', ')} and ${more} more`;
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** The words for some fields of one group. */
export function fieldsWords(
  { group }: PlacedName,
  names: readonly string[],
  whole: unknown,
): string {
  if (group.length === 0) return quotedList(names);
  const around = fieldWords(group, whole);
  return `${quotedList(names)} ${around.startsWith('“') ? 'under' : 'of'} ${around}`;
}

/**
 * What is wrong with the fields of a file that are not known where they stand. Those of one group
 * about which the same is to be done are one mistake.
 * @param missing the fields that are missing, one of which may stand there under another name or in
 *   another group
 */
export function unknownFields(
  unknown: readonly (PlacedName & { given: Group })[],
  missing: readonly PlacedName[],
  schema: z.ZodType,
  whole: unknown,
): Unknown[] {
  const found: { fields: PlacedName[]; tip: string; instead?: PlacedName | undefined }[] = [];
  for (const { given, ...field } of unknown) {
    const { tip, instead } = meaningOf(field, given, missing, schema, whole);
    const same = found.find(
      (one) =>
        one.tip === tip &&
        one.fields.every(({ group }) => isSamePath(group, field.group)) &&
        one.instead?.name === instead?.name,
    );
    if (same) same.fields.push(field);
    else found.push({ fields: [field], tip, instead });
  }
  return found;
}
