import type { z } from 'zod';
import { withArticle } from '../basics/messages.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { claimFileSchema } from '../schema/claim.ts';
import { CLAIMS } from '../schema/event.ts';
import { groupIn } from '../schema/field.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { requiredNames } from './fieldNames.ts';
import { FRONT_MATTER } from './frontMatter.ts';
import { parseYaml } from './yaml.ts';

/** A kind of file by whose fields one is told, and where such a file stands. */
export interface Form {
  /** what it is, with its article */
  is: string;
  folder: string;
  ending: string;
  schema: z.ZodType;
}

const FORMS: readonly Form[] = [
  ...KIND_NAMES.map((folder) => {
    const { type, ending, schema } = KINDS[folder];
    return { is: withArticle(type), folder, ending, schema };
  }),
  { is: 'a claim', folder: `${CLAIMS}/<event-id>`, ending: '.yaml', schema: claimFileSchema },
];

const namesOf = (schema: z.ZodType): string[] => Object.keys(groupIn(schema)?.shape ?? {});

/** How well the names of fields fit a kind of file. */
function fitOf(names: readonly string[], schema: z.ZodType) {
  const known = namesOf(schema);
  return {
    known: names.filter((name) => known.includes(name)).length,
    lacking: requiredNames(schema).filter((name) => !names.includes(name)).length,
  };
}

/**
 * The kind of file that fields are those of, where they are not those of the kind they stand for.
 * @param value the fields
 * @param own the schema of that kind
 */
export function strayKind(value: unknown, own: z.ZodType): Form | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const here = fitOf(names, own);
  if (here.known === names.length) return undefined;
  const fits = FORMS.filter(({ schema }) => schema !== own)
    .map((form) => ({ form, ...fitOf(names, form.schema) }))
    .filter(({ known, lacking }) => {
      const isWhole = known === names.length && lacking === 0;
      return isWhole || (known >= here.known + 2 && lacking <= here.lacking);
    });
  return fits.sort((a, b) => b.known - a.known || a.lacking - b.lacking)[0]?.form;
}

/**
 * The form of what a file is by its fields, whatever folder it stands in.
 * @param text what stands in it
 */
export function formOfText(file: string, text: string): Form | undefined {
  const { value } = parseYaml(file, FRONT_MATTER.exec(text)?.[1] ?? text, 1);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const fits = FORMS.map((form) => ({ form, ...fitOf(names, form.schema) }));
  const [best] = fits.sort((a, b) => b.known - a.known || a.lacking - b.lacking);
  return best && best.known > 1 ? best.form : undefined;
}

/** How the file of a form is saved, where it has another ending now. */
function savedAs(file: string, { folder, ending }: Form): string {
  const [root = ''] = file.split('/');
  const own = file.slice(file.lastIndexOf('.'));
  const name = file.slice(file.lastIndexOf('/') + 1, -own.length);
  const path = `${root}/${folder}/${name}${ending}`;
  if (own === ending) return path;
  return ending === '.md'
    ? `${path}, its fields between two lines of ---`
    : `${path}, without the lines of ---`;
}

/** What is wrong with a file whose fields are those of another kind than its folder is for. */
export function wrongKindProblem(file: string, form: Form, own: z.ZodType): Problem {
  const expected = FORMS.find(({ schema }) => schema === own)?.is ?? 'other fields';
  const [, what = ''] = form.is.split(' ');
  const message = `Unexpected ${what}, expected ${expected} in this folder`;
  const tip = `Move the file: it is ${form.is}, saved as ${savedAs(file, form)}.`;
  return problemAt(file, FILE_START, 'unexpected-file', message, tip);
}
