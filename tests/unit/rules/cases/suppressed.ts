import type { Case } from '../../../support/case.ts';
import {
  ACTOR,
  CONTENT,
  DENIAL,
  EVENT,
  having,
  MEASURE,
  SOURCE,
} from '../../../support/content.ts';

const MARK = 'suppressed: { date: 2024-12-02, reason: court }';
const TAKE_OUT = 'Take them out here too, and then out of the file that is marked.';
const RENAME = 'Rename it, without an alias; docs/suppressing.md says what becomes of the address.';
const WORDS = 'suppressed-words: Unexpected words of an entry or a claim that had to go';
const NAME = 'suppressed-words: Unexpected name in an id, of somebody whose name had to go';

/** The story in which the name of Ada Lund had to go, who is an actor under another id. */
const withoutAda = (event: (text: string) => string) =>
  having({
    [EVENT]: event(CONTENT[EVENT].replace('by: ada-lund', 'by: speaker')),
    [ACTOR]: undefined,
    'actors/speaker.yaml': `name: Ada Lund\nkind: person\n${MARK}\n`,
  });

export const SUPPRESSED: readonly Case[] = [
  {
    name: 'the name of an actor that had to go, whole and in part, in a field and in the body',
    files: withoutAda((text) =>
      text
        .replace('summary: A first count.', 'summary: "A first count, by Ada\\n  Lund."')
        .replace('The harbour counted.', 'The harbour counted, Lund says.')
        .replace('There are twelve.', 'There are twelve adas.'),
    ),
    says: [
      `content/events/2024-03-04-count.md:7:10 ${WORDS} | ${TAKE_OUT}`,
      `content/events/2024-03-04-count.md:21:1 ${WORDS} | ${TAKE_OUT}`,
    ],
  },
  {
    name: 'the name of an actor that had to go in ids and aliases',
    files: having({
      [ACTOR]: `kind: person\nname: Ada Lund\n${MARK}\n`,
      [EVENT]: CONTENT[EVENT].replace(
        '    by: ada-lund',
        '    aliases: [said-by-lund]\n    by: ada-lund',
      ),
      [DENIAL]: CONTENT[DENIAL].replace(
        'summary: Not',
        'aliases: [2024-03-05-ada-lund]\nsummary: Not',
      ),
    }),
    says: [
      `content/actors/ada-lund.yaml:1:1 ${NAME} | ${RENAME}`,
      `content/events/2024-03-04-count.md:12:15 ${NAME} | ${RENAME}`,
      `content/events/2024-03-05-denial.md:6:11 ${NAME} | ${RENAME}`,
    ],
  },
  {
    name: 'words that had to go in other letters of the same name',
    files: withoutAda((text) => text.replace('summary: A first count.', 'summary: Of ÁDA LÜND.')),
    says: [`content/events/2024-03-04-count.md:7:10 ${WORDS} | ${TAKE_OUT}`],
  },
  {
    name: 'the author of a source that had to go, in a text and in ids',
    files: having({
      [SOURCE]: CONTENT[SOURCE].replace('language: en', `language: en\nbyline: Ada Lund\n${MARK}`),
      [EVENT]: CONTENT[EVENT].replace('- So did others.', '- So did Ada Lund.'),
    }),
    says: [
      `content/actors/ada-lund.yaml:1:1 ${NAME} | ${RENAME}`,
      `content/actors/ada-lund.yaml:1:7 ${WORDS} | ${TAKE_OUT}`,
      `content/events/2024-03-04-count.md:23:3 ${WORDS} | ${TAKE_OUT}`,
    ],
  },
  {
    name: 'words of an event that had to go in another entry',
    files: having({
      [DENIAL]: CONTENT[DENIAL].replace('summary: Not twelve.', `summary: Not twelve.\n${MARK}`),
      'actors/town.yaml': `${CONTENT['actors/town.yaml']}described:
  - { as: There are not  twelve., source: herald }
`,
    }),
    says: [`content/actors/town.yaml:4:11 ${WORDS} | ${TAKE_OUT}`],
  },
  {
    name: 'a claim that had to go, which a relation, a correction and a merge name',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('    by: ada-lund', `    ${MARK}\n    by: ada-lund`).replace(
        '---\n\nThe harbour',
        'corrections:\n  - { date: 2024-03-08, kind: fact, field: says, claim: counted, was: a, ' +
          'now: b, why: c }\n---\n\nThe harbour',
      ),
    }),
    says: [],
  },
  {
    name: 'another claim with the id of one that had to go',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        '  - id: counted\n',
        `  - { id: counted, ${MARK} }\n  - id: counted\n`,
      ),
    }),
    says: [
      'content/events/2024-03-04-count.md:12:9 duplicate-claim: Unexpected second claim with ' +
        'the id “counted” | Give it an id of its own.',
    ],
  },
  {
    name: 'a mark that is not filled in, and nothing else of the file',
    files: having({
      [SOURCE]: `---
suppressed: { date: soon, reason: law }
label: 12
languages: en
---

No citation [@here].
`,
      [MEASURE]: `suppressed:\ntitle: ""\n`,
    }),
    says: [
      'content/measures/cranes.yaml:1:12 wrong-type: Unexpected nothing in “suppressed”, ' +
        'expected a group of fields | Write it behind the colon.',
      'content/sources/gazette.md:2:21 date-form: Unexpected date “soon” in “date” under ' +
        '“suppressed”, expected one exact day | Write the day as in 2024-11-02.',
      'content/sources/gazette.md:2:35 unknown-value: Unexpected “law” in “reason” under ' +
        '“suppressed”, expected one of: court, erasure, danger | Did you mean “court”?',
    ],
  },
  {
    name: 'entries of each kind of which only the mark stays',
    files: having({
      [DENIAL]: `---\n${MARK}\n---\n`,
      [SOURCE]: `---\npublished: 2024-03-06\nlanguage: en\n${MARK}\n---\n`,
      [ACTOR]: `kind: person\n${MARK}\n`,
      [MEASURE]: `${MARK}\n`,
    }),
    says: [],
  },
];
