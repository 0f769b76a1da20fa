import type { Root } from 'mdast';
import type { z } from 'zod';
import { problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { articleProblem } from './articleShape.ts';
import { decodeText, readableText } from './decodeText.ts';
import { readLayers } from './draftFields.ts';
import { FRONT_MATTER, partsOf } from './frontMatter.ts';
import { eachLayer } from './layers.ts';
import type { Layer, Layers } from './layers.ts';
import { parseMarkdown } from './markdown.ts';
import { withMends } from './mends/withMends.ts';
import { wrongKindProblem, strayKind } from './strayKind.ts';
import type { Form } from './strayKind.ts';
import { isSuppressed, readStub, setClaimsApart } from './suppressedParts.ts';
import type { SuppressedPart } from './suppressedParts.ts';
import type { Migration } from './migrations.ts';
import { parseFields } from './oldForms.ts';
import { placeAt } from './places.ts';
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

/** A file up to the end of its fields; empty where it does not have their form. */
const headOf = (file: string, text: string): string =>
  file.endsWith('.md') ? (FRONT_MATTER.exec(text)?.[0] ?? '') : text;

/** What was read of the file of an entry. */
export interface ReadEntry<T> {
  /** the entry as it is published; nothing where it is a draft or cannot be read */
  entry?: Entry<T> | undefined;
  /** the entry in each layer of the content that has it */
  layers: Partial<Layers<Entry<T> | undefined>>;
  /** what is left of an entry whose words had to go */
  removed?: SuppressedPart | undefined;
  /** what it is, where its fields are those of another kind */
  stray?: Form;
  /** every problem that the file has by itself */
  problems: Problem[];
  /** what is missing in a draft */
  notes: Problem[];
}

/**
 * Bytes of one content file to a record.
 * @param file path of the file; its name is the entry’s id, its ending says whether it is Markdown
 *   or YAML
 * @param migrations how old forms of the fields are read
 */
export function parseEntry<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
  migrations?: readonly Migration[],
): ReadEntry<z.output<S>> {
  const none = { layers: {}, notes: [] };
  // Nothing else is said of an article, because what is said quotes the text or shows its lines.
  const article = articleProblem(file, readableText(bytes));
  if (article) return { ...none, problems: [article] };
  const { text, problems } = decodeText(file, bytes);
  if (text === undefined) return { ...none, problems };
  const read = parseText(file, text, schema, migrations);
  const head = headOf(file, text);
  const mended = withMends(read.problems, head, schema, (other) => {
    const parts = partsOf(file, other);
    const fields = 'message' in parts ? '' : parts.fields;
    const value = (): unknown => parseFields(file, fields, 1, migrations).yaml.value;
    return { problems: parseText(file, other, schema, migrations).problems, value };
  });
  return { ...read, problems: [...problems, ...mended] };
}

/** Reads a content file from its text. */
function parseText<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  migrations?: readonly Migration[],
): ReadEntry<z.output<S>> {
  const problems: Problem[] = [];
  const none = { layers: {}, problems, notes: [] };
  const parts = partsOf(file, text);
  if ('message' in parts) {
    const { offset, message, tip } = parts;
    problems.push(problemAt(file, placeAt(text, offset), 'front-matter', message, tip));
    return none;
  }

  const { yaml } = parseFields(file, parts.fields, parts.firstLine, migrations);
  if (yaml.problems.length === 0 && isSuppressed(yaml.value, schema)) {
    const { part: removed, problems: own } = readStub(file, idOf(file), yaml, schema, parts.body);
    return { ...none, removed, problems: [...problems, ...own] };
  }
  const stray = yaml.problems.length === 0 ? strayKind(yaml.value, schema) : undefined;
  if (stray)
    return { ...none, stray, problems: [...problems, wrongKindProblem(file, stray, schema)] };
  const { body, problems: bodyProblems } = parseMarkdown(file, parts.body);
  problems.push(...yaml.problems, ...bodyProblems);
  if (yaml.problems.length > 0) return none;

  const apart = setClaimsApart(file, yaml);
  const { layers: read, problems: own, notes } = readLayers(file, apart.yaml, schema);
  problems.push(...apart.problems, ...own);
  const removedClaims = apart.parts;
  const entryOf = (fields: (typeof read)[Layer]): Entry<z.output<S>> | undefined => {
    if (!fields) return undefined;
    const { at, atText } = fields.yaml;
    return { id: idOf(file), file, data: fields.data, body, text, removedClaims, at, atText };
  };
  const layers = eachLayer((layer) => entryOf(read[layer]));
  return { entry: layers.published, layers, problems, notes };
}
