import type { Root } from 'mdast';
import type { z } from 'zod';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { decodeText } from './decodeText.ts';
import { parseMarkdown } from './markdown.ts';
import { strayKind, strayProblem } from './strayKind.ts';
import type { Form } from './strayKind.ts';
import { isSuppressed, readStub, setClaimsApart } from './suppressedParts.ts';
import type { SuppressedPart } from './suppressedParts.ts';
import { validate } from './validate.ts';
import { FRONT_MATTER } from './frontMatter.ts';
import type { Migration } from './migrations.ts';
import { parseFields } from './oldForms.ts';
import type { YamlPlaces } from './yamlPlaces.ts';

/**
 * One content file, read: its record and where everything in it stands. A claim of an event may
 * stand in a file of its own; a place in it then names that file.
 */
export interface Entry<T> extends Pick<YamlPlaces, 'at' | 'atText'> {
  /** the file’s name without its ending */
  id: string;
  file: string;
  data: T;
  /** the Markdown below the front matter; empty for YAML files */
  body: Root;
  /** the file’s text, with \n line ends */
  text: string;
  /** what is left of the claims of an event whose words had to go */
  removedClaims: readonly SuppressedPart[];
}

/** An entry’s id: its file’s name without the ending. */
export const idOf = (file: string): string =>
  (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');

/** The fields and the body of a file, and the line on which the fields begin. */
interface Parts {
  fields: string;
  firstLine: number;
  body: string;
}

/** @returns a message where the file does not have the form of Markdown with fields */
function partsOf(file: string, text: string): Parts | string {
  if (!file.endsWith('.md')) return { fields: text, firstLine: 1, body: '' };
  const match = FRONT_MATTER.exec(text);
  if (match) {
    const [head, fields = ''] = match;
    // Blanked rather than cut, so that every position in the body is a position in the file.
    const body = head.replace(/[^\n]/g, ' ') + text.slice(head.length);
    return { fields, firstLine: 2, body };
  }
  return text.startsWith('---')
    ? 'Unexpected end of the file, expected a line of --- that closes the fields'
    : 'Unexpected beginning of the file, expected a line of --- and the fields';
}

/** What a file was read as. */
interface ReadEntry<T> {
  entry?: Entry<T>;
  /** what is left of one whose words had to go */
  removed?: SuppressedPart | undefined;
  /** what it is, where its fields are those of another kind */
  stray?: Form;
  problems: Problem[];
}

/**
 * Bytes of one content file to a record.
 * @param file path of the file; its name is the entry’s id, its ending says whether it is Markdown
 *   or YAML
 * @param migrations how old forms of the fields are read
 * @returns the entry, or what is left of one whose words had to go, or every problem that the file
 *   has by itself
 */
export function parseEntry<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
  migrations?: readonly Migration[],
): ReadEntry<z.output<S>> {
  const { text, problems } = decodeText(file, bytes);
  if (text === undefined) return { problems };
  const parts = partsOf(file, text);
  if (typeof parts === 'string')
    return { problems: [...problems, problemAt(file, FILE_START, 'front-matter', parts)] };

  const { yaml } = parseFields(file, parts.fields, parts.firstLine, migrations);
  if (yaml.problems.length === 0 && isSuppressed(yaml.value, schema)) {
    const { part: removed, problems: own } = readStub(file, idOf(file), yaml, schema, parts.body);
    return { removed, problems: [...problems, ...own] };
  }
  const stray = yaml.problems.length === 0 ? strayKind(yaml.value, schema) : undefined;
  if (stray) return { stray, problems: [...problems, strayProblem(file, stray, schema)] };
  const { body, problems: bodyProblems } = parseMarkdown(file, parts.body);
  problems.push(...yaml.problems, ...bodyProblems);
  if (yaml.problems.length > 0) return { problems };

  const apart = setClaimsApart(file, yaml);
  const { data, problems: fieldProblems } = validate(file, apart.yaml, schema);
  problems.push(...apart.problems, ...fieldProblems);
  if (data === undefined) return { problems };
  const { at, atText } = apart.yaml;
  const removedClaims = apart.parts;
  return { entry: { id: idOf(file), file, data, body, text, removedClaims, at, atText }, problems };
}
