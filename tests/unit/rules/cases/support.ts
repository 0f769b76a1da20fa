import { edited, EVENT } from '../../../support/content.ts';
import type { Files } from '../../../support/content.ts';

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
    `    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: wording, ${field}, was: ${was}, ${now}, why: y }\n${more}---\n`,
  );
