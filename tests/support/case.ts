import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ACTOR, CONTENT, edited, EVENT, having } from './content.ts';
import type { Files } from './content.ts';

/** Content for the check. */
export interface Placed {
  files: Files;
  /** does to the written folder what cannot be said by files and texts */
  arrange?: (folder: string) => Promise<unknown>;
}

/** Content with something wrong in it, and every problem that the check must report for it. */
export interface Case extends Placed {
  name: string;
  says: readonly string[];
}

export const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

const EVENT_HEAD = CONTENT[EVENT].slice(0, CONTENT[EVENT].indexOf('The harbour counted.'));

/** The event with another body, which begins on line 21 of the file. */
export const withBody = (body: string): Files => having({ [EVENT]: `${EVENT_HEAD}${body}\n` });

/** The event with another value of its `date`, on line 3 from column 7 on. */
export const dated = (date: string): Files =>
  edited(EVENT, 'date: 2024-03-04\n', `date: ${date}\n`);

/** An actor whose file has more fields, from line 7 on. */
export const actorWith = (yaml: string): Files => having({ [ACTOR]: CONTENT[ACTOR] + yaml });

export const figure = (fields: string): Files =>
  edited(EVENT, 'value: 12, hedge: at-least', fields);

/** A folder beside the content folder, out of which nothing may be read. */
export async function putOutside(folder: string, file: string, text: string): Promise<string> {
  const outside = join(dirname(folder), 'outside');
  await mkdir(outside, { recursive: true });
  await writeFile(join(outside, file), text);
  return outside;
}
