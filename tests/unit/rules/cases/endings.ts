import type { Case } from '../../../support/case.ts';
import { CONTENT, DENIAL, edited, EVENT, having, SOURCE } from '../../../support/content.ts';
import { changed } from './support.ts';

const merged = (fields: string): string =>
  `kind: statement\nmerged: { date: 2024-03-08, why: The same., ${fields} }\n`;

/** What becomes of entries that turned out wrong. */
export const ENDINGS: readonly Case[] = [
  {
    name: 'an event that was merged into one that does not exist',
    files: edited(DENIAL, 'kind: statement\n', merged('into: 2024-03-04-counts')),
    says: [
      'content/events/2024-03-05-denial.md:6:51 unknown-reference: Unexpected event ' +
        '“2024-03-04-counts”, which does not exist | Did you mean “2024-03-04-count”?',
    ],
  },
  {
    name: 'claims that became others, of which one is not there',
    files: edited(
      DENIAL,
      'kind: statement\n',
      merged(
        'into: 2024-03-04-count, ' +
          'claims: [{ claim: denies, to: 2024-03-04-count#counted }, ' +
          '{ claim: denied, to: 2024-03-04-count#counts }]',
      ),
    ),
    says: [
      'content/events/2024-03-05-denial.md:6:87 unknown-reference: Unexpected claim “denies”, ' +
        'which this event does not have | Did you mean “denied”?',
      'content/events/2024-03-05-denial.md:6:148 unknown-reference: Unexpected claim “counts”, ' +
        'which event “2024-03-04-count” does not have | ' +
        'Did you mean “2024-03-04-count#counted”?',
    ],
  },
  {
    name: 'a claim that became two others',
    files: edited(
      DENIAL,
      'kind: statement\n',
      merged(
        'into: 2024-03-04-count, ' +
          'claims: [{ claim: denied, to: 2024-03-04-count#counted }, ' +
          '{ claim: denied, to: 2024-03-04-count#counted }]',
      ),
    ),
    says: [
      'content/events/2024-03-05-denial.md:6:136 duplicate-relation: Unexpected second place for ' +
        'the claim “denied” | Keep the one claim that it became.',
    ],
  },
  {
    name: 'an event that was merged into itself',
    files: edited(DENIAL, 'kind: statement\n', merged('into: 2024-03-05-denial')),
    says: [
      'content/events/2024-03-05-denial.md:6:51 circular-relation: Unexpected ' +
        '“2024-03-05-denial” in “into” under “merged”, expected another than itself | Name ' +
        'another, or take it out.',
    ],
  },
  {
    name: 'events that were merged into each other',
    files: changed(
      [DENIAL, 'kind: statement\n', merged('into: 2024-03-04-count')],
      [EVENT, 'kind: statement\n', merged('into: 2024-03-05-denial')],
    ),
    says: [
      'content/events/2024-03-04-count.md:6:51 circular-relation: Unexpected circle: ' +
        '“2024-03-04-count” leads through “2024-03-05-denial” back to itself | ' +
        'Take one of the relations out.',
      'content/events/2024-03-05-denial.md:6:51 circular-relation: Unexpected circle: ' +
        '“2024-03-05-denial” leads through “2024-03-04-count” back to itself | ' +
        'Take one of the relations out.',
    ],
  },
  {
    name: 'sources replaced by each other, and by one that does not exist',
    files: having({
      [SOURCE]: CONTENT[SOURCE].replace(
        'language: en\n',
        'language: en\nreplaced: { by: heralt, date: 2024-03-08, why: Mended. }\n',
      ),
      'sources/herald.md': CONTENT['sources/herald.md'].replace(
        'language: en\n',
        'language: en\nreplaced: { by: herald, date: 2024-03-08, why: Mended. }\n',
      ),
    }),
    says: [
      'content/sources/gazette.md:5:17 unknown-reference: Unexpected source “heralt”, which ' +
        'does not exist | Did you mean “herald”?',
      'content/sources/herald.md:5:17 circular-relation: Unexpected “herald” in “by” under ' +
        '“replaced”, expected another than itself | Name another, or take it out.',
    ],
  },
  {
    name: 'entries that ended in order',
    files: changed(
      [
        DENIAL,
        'kind: statement\n',
        merged('into: 2024-03-04-count, claims: [{ claim: denied, to: 2024-03-04-count#counted }]'),
      ],
      [
        SOURCE,
        'language: en\n',
        'language: en\nreplaced: { by: herald, date: 2024-03-08, why: Mended. }\n',
      ],
    ),
    says: [],
  },
];
