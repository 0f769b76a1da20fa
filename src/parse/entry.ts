import type { Root } from 'mdast';
import type { z } from 'zod';
import { parseMarkdown } from './markdown.ts';
import type { Migration } from './migrations.ts';
import { parseFields } from './oldForms.ts';
import type { Place, Problem } from './problem.ts';
import { decodeText } from './plainText.ts';
import { validate } from './validate.ts';
import type { FieldPath, YamlText } from './yaml.ts';

/** One content file, read: its record and where everything in it stands. */
export interface Entry<T> {
  /** the file’s name without its ending */
  id: string;
  file: string;
  data: T;
  /** the Markdown below the front matter; empty for YAML files */
  body: Root;
  /** the file’s text, with \n line ends */
  text: string;
  at: (path: FieldPath) => Place;
  atText: YamlText['atText'];
}

/** The fields at the beginning of a Markdown file, between two lines of ---. */
export const FRONT_MATTER = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

/** An entry’s id: its file’s name without the ending. */
export const idOf = (file: string): string =>
  (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');

/**
 * Bytes of one content file to a record.
 * @param file path of the file; its name is the entry’s id, its ending says whether it is Markdown
 *   or YAML
 * @param migrations the changes of form, without which an old form is not read
 * @returns the entry, or every problem that the file has by itself
 */
export function parseEntry<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
  migrations?: readonly Migration[],
): { entry?: Entry<z.output<S>>; problems: Problem[] } {
  const decoded = decodeText(file, bytes);
  const { text } = decoded;
  if (text === undefined) return { problems: decoded.problems };

  let fields = text;
  let rest = '';
  if (file.endsWith('.md')) {
    const match = FRONT_MATTER.exec(text);
    if (!match) {
      const begun = text.startsWith('---');
      return {
        problems: [
          ...decoded.problems,
          {
            file,
            line: 1,
            column: 1,
            rule: 'front-matter',
            message: begun
              ? 'Unexpected end of the file, expected a line of --- that closes the fields'
              : 'Unexpected beginning of the file, expected a line of --- and the fields',
            tip: 'Begin the file with ---, the fields, and --- again.',
          },
        ],
      };
    }
    fields = match[1] ?? '';
    // Blanked rather than cut, so that every position in the body is a position in the file.
    rest = match[0].replace(/[^\n]/g, ' ') + text.slice(match[0].length);
  }
  const { yaml } = parseFields(file, fields, file.endsWith('.md') ? 2 : 1, migrations);
  const { body, problems: bodyProblems } = parseMarkdown(file, rest);
  if (yaml.problems.length > 0)
    return { problems: [...decoded.problems, ...yaml.problems, ...bodyProblems] };
  const { data, problems: fieldProblems } = validate(file, yaml, schema);
  const problems = [...decoded.problems, ...fieldProblems, ...bodyProblems];
  return data === undefined
    ? { problems }
    : {
        entry: { id: idOf(file), file, data, body, text, at: yaml.at, atText: yaml.atText },
        problems,
      };
}
