import type { Root } from 'mdast';
import type { z } from 'zod';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { decodeText } from './decodeText.ts';
import { readLayers } from './draftFields.ts';
import { eachLayer } from './layers.ts';
import type { Layer, Layers } from './layers.ts';
import { parseMarkdown } from './markdown.ts';
import { isSuppressed, readStub, setClaimsApart } from './suppressedParts.ts';
import type { SuppressedPart } from './suppressedParts.ts';
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

/** What was read of the file of an entry. */
export interface ReadEntry<T> {
  /** the entry as it is published; nothing where it is a draft or cannot be read */
  entry?: Entry<T> | undefined;
  /** the entry in each layer of the content that has it */
  layers: Partial<Layers<Entry<T> | undefined>>;
  /** what is left of an entry whose words had to go */
  removed?: SuppressedPart | undefined;
  /** every problem that the file has by itself */
  problems: Problem[];
  /** what is missing in a draft */
  notes: Problem[];
}

/** The fields of a Markdown file, between two lines of ---. */
export const FRONT_MATTER = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

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
  const { text, problems } = decodeText(file, bytes);
  const none = { layers: {}, problems, notes: [] };
  if (text === undefined) return none;
  const parts = partsOf(file, text);
  if (typeof parts === 'string') {
    problems.push(problemAt(file, FILE_START, 'front-matter', parts));
    return none;
  }

  const { yaml } = parseFields(file, parts.fields, parts.firstLine, migrations);
  if (yaml.problems.length === 0 && isSuppressed(yaml.value, schema)) {
    const { part: removed, problems: own } = readStub(file, idOf(file), yaml, schema, parts.body);
    return { ...none, removed, problems: [...problems, ...own] };
  }
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
