import type { Case } from '../../../support/case.ts';
import { ACTOR, CONTENT, DENIAL, edited, EVENT, having } from '../../../support/content.ts';
import type { Path } from '../../../support/content.ts';

/** The text of a file of the story, as a draft. */
export const draftOf = (path: Path): string =>
  CONTENT[path].replace(/^(?:---\n)?/, '$&draft: true\n');

const TIP = 'Take “draft: true” out of it, or make this one a draft too.';

/** The small story with its second source as a draft, which both of its events name. */
const DRAFT_SOURCE = { 'sources/herald.md': draftOf('sources/herald.md') };

/** The claim of the first event, as a draft. */
export const DRAFT_CLAIM = edited(EVENT, '    by: ada-lund', '    draft: true\n    by: ada-lund');

export const DRAFTS: readonly Case[] = [
  { name: 'a draft that nothing names', files: having({ [DENIAL]: draftOf(DENIAL) }), says: [] },
  {
    name: 'drafts that name each other, and what is published',
    files: having({ ...DRAFT_SOURCE, [DENIAL]: draftOf(DENIAL), [EVENT]: draftOf(EVENT) }),
    says: [],
  },
  {
    name: 'a source that is a draft, once for each entry that names it',
    files: having(DRAFT_SOURCE),
    says: [
      'content/events/2024-03-04-count.md:8:20 names-draft: Unexpected source “herald”, which ' +
        `is a draft | ${TIP}`,
      'content/events/2024-03-05-denial.md:4:17 names-draft: Unexpected source “herald”, which ' +
        `is a draft | ${TIP}`,
    ],
  },
  {
    name: 'an actor who is a draft in which something is missing',
    files: having({ [ACTOR]: 'draft: true\nname: ""\nkind: person\n' }),
    says: [
      'content/events/2024-03-04-count.md:12:9 names-draft: Unexpected actor “ada-lund”, which ' +
        `is a draft | ${TIP}`,
    ],
  },
  {
    name: 'a claim that is a draft, and one that denies it',
    files: DRAFT_CLAIM,
    says: [
      'content/events/2024-03-05-denial.md:12:40 names-draft: Unexpected claim ' +
        `“2024-03-04-count#counted”, which is a draft | ${TIP}`,
    ],
  },
  {
    name: 'a link to an event and one to a claim that are drafts',
    files: {
      ...having({
        [DENIAL]: draftOf(DENIAL),
        [EVENT]: CONTENT[EVENT].replace(
          'The harbour counted.',
          'The [town](events/2024-03-05-denial) and [again](events/2024-03-05-denial#denied).',
        ),
      }),
    },
    says: [
      'content/events/2024-03-04-count.md:21:5 names-draft: Unexpected event ' +
        `“2024-03-05-denial”, which is a draft | ${TIP}`,
    ],
  },
  {
    name: 'a draft that says so in other words',
    files: having({ [DENIAL]: '---\ndraft: yes\ntitle: ""\n---\n' }),
    says: [
      'content/events/2024-03-05-denial.md:2:8 wrong-type: Unexpected text in “draft”, expected ' +
        'true or false | Write true, without quotation marks.',
    ],
  },
  {
    name: 'what is wrong in the form of a draft, and not what is missing in it',
    files: having({ [DENIAL]: '---\ndraft: true\ntitle: ""\ndate: 4 March\nplaec: x\n---\n' }),
    says: [
      'content/events/2024-03-05-denial.md:4:7 date-form: Unexpected date “4 March” in “date”, ' +
        'expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write the year and ' +
        'the month too, as in 2024-10-23.',
      'content/events/2024-03-05-denial.md:5:1 unknown-field: Unexpected field “plaec” | Did you ' +
        'mean “place”?',
    ],
  },
];
