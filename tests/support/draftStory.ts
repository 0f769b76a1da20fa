import { CONTENT, EVENT } from './content.ts';

/** Stands in every word and id of the drafts, and nowhere else. */
export const DRAFTED = 'draftword';

/** A number that only a draft gives. */
export const DRAFTED_NUMBER = '77123';

/** The draft in which something is missing. */
export const UNFINISHED = `events/2024-03-07-${DRAFTED}-unfinished.md`;

/** The draft of an event, which names a draft of every kind. */
export const DRAFT_EVENT = `events/2024-03-06-${DRAFTED}.md`;

const markdown = (fields: string, body: string): string =>
  `---\ndraft: true\n${fields}---\n\n${body}\n`;

/** The small story with a draft of every kind, and claims that are drafts. */
export const DRAFT_STORY = {
  ...CONTENT,
  [DRAFT_EVENT]: markdown(
    `title: The ${DRAFTED} event
date: 2024-03-06
datePrintedIn: [${DRAFTED}-source]
kind: statement
places: [${DRAFTED}-place]
threads: [${DRAFTED}-thread]
summary: A ${DRAFTED} summary.
sources: [${DRAFTED}-source, gazette]
claims:
  - id: ${DRAFTED}-claim
    by: ${DRAFTED}-actor
    says: A ${DRAFTED} claim.
    figure:
      measure: ${DRAFTED}-measure
      value: ${DRAFTED_NUMBER}
      hedge: at-least
      asOf: 2024-03-06
    relations: [{ kind: denies, claim: 2024-03-04-count#counted }]
    sources: [${DRAFTED}-source]
`,
    // The last paragraph has no citation yet.
    `A ${DRAFTED} body of [somebody](actors/${DRAFTED}-actor). [@${DRAFTED}-source]\n\nMore.`,
  ),
  [UNFINISHED]: markdown(`title: An unfinished ${DRAFTED}\nsources: [${DRAFTED}-source]\n`, ''),
  [`sources/${DRAFTED}-source.md`]: markdown(
    `label: The ${DRAFTED} source\npublished: 2024-03-07\nlanguage: en\n`,
    `What the ${DRAFTED} source is.`,
  ),
  [`actors/${DRAFTED}-actor.yaml`]: `draft: true\nname: The ${DRAFTED} actor\nkind: agency\n`,
  [`measures/${DRAFTED}-measure.yaml`]:
    `draft: true\ntitle: The ${DRAFTED} measure\nsummary: A ${DRAFTED} number.\n` +
    `unit: { one: ${DRAFTED}, other: ${DRAFTED}s }\n`,
  [`places/${DRAFTED}-place.yaml`]:
    `draft: true\nname: The ${DRAFTED} place\n` +
    `coordinates: { latitude: 55.5, longitude: 4.1, basis: A ${DRAFTED} map. }\n`,
  [`threads/${DRAFTED}-thread.yaml`]: `draft: true
title: The ${DRAFTED} thread
summary: What the ${DRAFTED} thread is.
`,
  [EVENT]: CONTENT[EVENT].replace(
    '    sources: [gazette, herald]\n---',
    `    sources: [gazette, herald]
  - { id: ${DRAFTED}-within, draft: true, by: town, says: A ${DRAFTED} one., sources: [herald] }
---`,
  ),
  [`claims/2024-03-05-denial/${DRAFTED}-apart.yaml`]: `draft: true
by: town
says: A ${DRAFTED} claim apart.
sources: [herald]
`,
} as const;
