import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../src/parse/content.ts';
import { onDisk } from '../../src/parse/diskFiles.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { checkContent } from '../../src/rules/checkContent.ts';

/**
 * Content files by their path in the content folder; `undefined` stands for a file that is not
 * there.
 */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export const EVENT = 'events/2024-03-04-count.md';
export const DENIAL = 'events/2024-03-05-denial.md';
export const SOURCE = 'sources/gazette.md';
export const ACTOR = 'actors/ada-lund.yaml';
export const MEASURE = 'measures/cranes.yaml';
export const STORY = 'story.yaml';

/** A small story with nothing wrong in it. */
export const CONTENT = {
  [STORY]: `title: The cranes of Eastmere
summary: Who counted what, and when.
language: en
period: 2024
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
site: https://eastmere.example/
measure: cranes
contact: desk@eastmere.example
`,
  [SOURCE]: `---
label: The Gazette of 6 March
published: 2024-03-06
language: en
---

What the Gazette prints of the count.
`,
  'sources/herald.md': `---
label: The undated Herald
url: https://herald.example/cranes
language: en
---
`,
  [ACTOR]: `name: Ada Lund
kind: person
partOf: town
described:
  - as: Harbour master
    source: gazette
`,
  'actors/town.yaml': `name: The town of Eastmere
kind: government
`,
  [MEASURE]: `title: Cranes
summary: Cranes of any size.
unit: { one: crane, other: cranes }
`,
  [EVENT]: `---
title: The harbour counts its cranes
date: 2024-03-04
datePrintedIn: [gazette]
kind: statement
place: Eastmere
summary: A first count.
sources: [gazette, herald]
restsOn: [gazette]
claims:
  - id: counted
    by: ada-lund
    onBehalfOf: town
    says: There are twelve.
    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }
    quotes:
      - { text: twelve of them, source: herald }
    sources: [gazette, herald]
---

The harbour counted. [@gazette]

- So did others. [@gazette; @herald]
`,
  [DENIAL]: `---
title: The town denies it
date: 2024-03-05
datePrintedIn: [herald]
kind: statement
summary: Not twelve.
sources: [herald]
claims:
  - id: denied
    by: town
    says: There are not twelve.
    relations: [{ kind: denies, claim: 2024-03-04-count#counted }]
    sources: [herald]
---

The town denied it. [@herald]
`,
} as const satisfies Files;

export type Path = keyof typeof CONTENT;

/** The story with files put in, replaced or taken out. */
export const having = (changes: Files): Files => ({ ...CONTENT, ...changes });

/** The story with one piece of one of its files replaced. The piece must stand there once. */
export function edited(path: Path, from: string, to: string): Files {
  const parts = CONTENT[path].split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${path}.`);
  return having({ [path]: parts.join(to) });
}

/** One problem in one line. */
export const lineOf = ({ file, line, column, rule, message, tip }: Problem): string =>
  `${file}:${line}:${column} ${rule}: ${message} | ${tip}`;

export interface Checked {
  content: Content;
  problems: string[];
  notes: string[];
  /** how many changes mend each problem that can be mended */
  changes: number[];
}

/**
 * Writes files to a new folder, checks them the way the command line does, and takes the folder
 * away again.
 * @param arrange does to the written content folder what cannot be said by files and texts
 */
export async function check(
  files: Files,
  arrange?: (folder: string) => Promise<unknown>,
): Promise<Checked> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  try {
    const root = join(folder, 'content');
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await arrange?.(root);
    const { content, problems, notes } = await checkContent(onDisk(root));
    const changes = problems.flatMap(({ fix }) => (fix ? [fix.length] : []));
    return { content, problems: problems.map(lineOf), notes: notes.map(lineOf), changes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
