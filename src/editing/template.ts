import { z } from 'zod';
import { claimFileSchema } from '../schema/claim.ts';
import { DRAFT, draft } from '../schema/draft.ts';
import { declarationOf } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { fieldsOf } from './fields.ts';
import type { FieldAbout } from './fields.ts';
import { isOpenField, LATER } from './openFields.ts';

const WIDTH = 100;

/** Levels of groups that are spelt out: the claims of an event, and the figure of a claim. */
const DEEPEST = 2;

/** Columns that the marks and spaces before a group take away from the lines in it. */
const INDENT = 4;

/** A text as comment lines, broken between words. */
const comment = (text: string, depth = 0): string[] =>
  (text.match(new RegExp(`\\S.{0,${WIDTH - 3 - depth * INDENT}}(?=\\s|$)|\\S+`, 'g')) ?? []).map(
    (line) => `# ${line}`,
  );

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/**
 * A value that holds nothing, so that the check asks for it, and no made-up word can be published
 * by mistake.
 */
function emptyValue({ type }: FieldAbout): string {
  if (type instanceof z.ZodArray) return '[]';
  if (type instanceof z.ZodObject || type instanceof z.ZodRecord) return '{}';
  return type instanceof z.ZodBoolean ? 'false' : '""';
}

/**
 * The lines of one field: what it is, an example, and the field itself, which is a comment where it
 * is optional.
 */
function fieldLines(
  field: FieldAbout,
  given: Readonly<Record<string, string>>,
  depth: number,
): string[] {
  const { name, required, description, example, type, group } = field;
  const value = given[name];
  const about = [
    ...comment(description, depth),
    ...(value === undefined ? comment(`For example: ${example}`, depth) : []),
  ];
  // Groups are spelt out two levels deep; further down the example shows the form.
  if (!group || depth >= DEEPEST || LATER.has(name)) {
    const line = `${name}: ${value ?? emptyValue(field)}`;
    return [...about, required ? line : `# ${line}`];
  }
  let inner = fieldsOf(group).flatMap((member) => fieldLines(member, {}, depth + 1));
  if (type instanceof z.ZodArray) {
    const first = inner.findIndex((line) => !line.startsWith('#'));
    // The dash of a list stands before its first field; comments before that stay where they are.
    inner = inner.map((line, i) => {
      if (i < first) return line;
      return i === first ? `- ${line}` : `  ${line}`;
    });
  }
  const block = [`${name}:`, ...indented(inner)];
  return [...comment(description, depth), ...(required ? block : block.map((line) => `# ${line}`))];
}

const BODY_HINTS: Record<Kind, string> = {
  events:
    'Below the next line of --- comes the text, in your own words. Every paragraph ends with ' +
    'what it rests on: [@source-id]. A link to another entry is [words](events/<id>).',
  sources:
    'Below the next line of --- comes what the document is and what it leaves out, in a few ' +
    'sentences.',
  actors: '',
  measures: '',
  places: '',
  threads: '',
};

/** How a new file begins: the check passes with it, and notes what is to be filled in. */
const DRAFT_BLOCK = [...comment(declarationOf(draft).description), `${DRAFT}: true`].join('\n');

const blocksOf = (
  fields: readonly FieldAbout[],
  given: Readonly<Record<string, string>>,
): string[] => [
  DRAFT_BLOCK,
  ...fields
    .filter(({ name }) => name !== DRAFT)
    .map((field) => fieldLines(field, given, 0).join('\n')),
];

/** A new file of a claim, as `template` makes those of entries. */
export const claimTemplate = (): string =>
  `${blocksOf(fieldsOf(claimFileSchema), {}).join('\n\n')}\n`;

/** A new content file with some fields of its kind. */
function withFields(
  kind: Kind,
  fields: readonly FieldAbout[],
  given: Readonly<Record<string, string>>,
): string {
  const blocks = blocksOf(fields, given);
  const hint = comment(BODY_HINTS[kind]).join('\n');
  return KINDS[kind].ending === '.md'
    ? `---\n${[...blocks, hint].join('\n\n')}\n---\n`
    : `${blocks.join('\n\n')}\n`;
}

/**
 * A new content file: every field with what it is and an example; the required ones empty, the
 * optional ones as comments.
 * @param given values, in YAML, of fields that are known already
 */
export const template = (kind: Kind, given: Readonly<Record<string, string>>): string =>
  withFields(kind, fieldsOf(KINDS[kind].schema), given);

/** The same with those fields alone that most files have: short enough for an address. */
export const shortTemplate = (kind: Kind): string =>
  withFields(
    kind,
    fieldsOf(KINDS[kind].schema).filter((field) => isOpenField(kind, field)),
    {},
  );

/** The same of a claim, with what none can do without. */
export const shortClaimTemplate = (): string =>
  `${blocksOf(
    fieldsOf(claimFileSchema).filter(({ required }) => required),
    {},
  ).join('\n\n')}\n`;
