import { check, CONTENT, edited, EVENT, having } from '../../../support/content.ts';
import type { Files, Path } from '../../../support/content.ts';

/** Another event, whose first field of its own stands on line 6. */
export const event = (fields: string, body = 'Counted. [@gazette]'): string => `---
title: Another count
kind: statement
summary: Again.
sources: [gazette]
${fields}---

${body}
`;

/** The event with a correction, on line 20 of its file. */
export const corrected = (field: string, now: string, was = 'x', more = ''): Files =>
  edited(
    EVENT,
    '    sources: [gazette, herald]\n---\n',
    '    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: wording, ' +
      `${field}, was: ${was}, ${now}, why: y }\n${more}---\n`,
  );

/** The problems of files, one a line. */
export const problemsOf = async (files: Files): Promise<string[]> => (await check(files)).problems;

/** The story with several pieces of its files replaced, each of which must stand there once. */
export function changed(...edits: readonly [path: Path, from: string, to: string][]): Files {
  const files: Partial<Record<Path, string>> = {};
  for (const [path, from, to] of edits) {
    const parts = (files[path] ?? CONTENT[path]).split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times.`);
    files[path] = parts.join(to);
  }
  return having(files);
}
