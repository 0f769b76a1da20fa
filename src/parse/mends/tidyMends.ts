import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Mend } from '../../problems/mend.ts';
import { FRONT_MATTER } from '../frontMatter.ts';
import { parseFields } from '../oldForms.ts';
import { placesIn } from '../places.ts';
import { applyMends } from './applyMends.ts';
import { fieldLines } from './fieldLines.ts';
import { orderMends } from './fieldOrder.ts';

const trailingSpaces = (text: string): Mend[] =>
  fieldLines(text).flatMap(({ line, text: own }) => {
    const kept = own.trimEnd().length;
    const was = own.slice(kept);
    const what = 'spaces at the end of the line were taken out';
    return was === '' ? [] : [{ line, column: kept + 1, was, text: '', what }];
  });

/**
 * What is no problem and yet not as it should be: spaces at the ends of lines, and fields in
 * another order than that of the guide. None of it changes what the fields say.
 * @param file path that begins with the content folder
 * @param text the text of the file, with \n line ends
 * @returns nothing for a file that cannot be read, or has an old form
 */
export function tidyMends(file: string, text: string, schema: z.ZodType): Mend[] {
  const head = file.endsWith('.md') ? FRONT_MATTER.exec(text) : undefined;
  if (head === null) return [];
  const fields = head ? (head[1] ?? '') : text;
  const above = head ? 1 : 0;
  const valueOf = (yaml: string): unknown => parseFields(file, yaml, 1).yaml.value;
  const { yaml, steps } = parseFields(file, fields, 1);
  if (!yaml.document || steps.length > 0) return [];
  const kinds = [
    trailingSpaces(fields),
    orderMends(yaml.document.contents, schema, fields, placesIn(fields)),
  ];
  const safe = kinds.find(
    (mends) =>
      mends.length > 0 && isDeepStrictEqual(valueOf(applyMends(fields, mends).text), yaml.value),
  );
  return (safe ?? []).map((mend) => ({ ...mend, line: mend.line + above }));
}
