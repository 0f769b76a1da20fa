import { withBody } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';
import { CONTENT, DENIAL, edited, EVENT, having } from '../../../support/content.ts';
import type { Files } from '../../../support/content.ts';

const THREAD = 'threads/cranes.yaml';
const CRANES = 'title: The cranes\nsummary: Who counted them.\n';

/** Fields of the event, from line 6 on. */
const withFields = (fields: string, more: Files = {}): Files => ({
  ...edited(EVENT, 'place: Eastmere', fields),
  ...more,
});

const AT = 'content/events/2024-03-04-count.md';
const KINDS = 'events, sources, actors, measures, places, threads';

/** A link of a body that has something wrong with it, on line 21 of the file. */
const link = (name: string, address: string, says: string, more: Files = {}): Case => ({
  name,
  files: { ...withBody(`[So](${address}) it was. [@gazette]`), ...more },
  says: [`${AT}:21:1 unknown-link: ${says}`],
});

export const CONNECTIONS: readonly Case[] = [
  {
    name: 'a thread, tags and what an event follows from',
    files: having({
      [THREAD]: CRANES,
      [DENIAL]: CONTENT[DENIAL].replace(
        'kind: statement',
        'kind: statement\nthreads: [cranes]\ntags: [ Cranes , harbour]\n' +
          'follows: [2024-03-04-count]',
      ),
    }),
    says: [],
  },
  {
    name: 'an unknown thread, and one to which nothing belongs',
    files: withFields('threads: [crane-talk]', { [THREAD]: CRANES }),
    says: [
      'content/events/2024-03-04-count.md:6:11 unknown-reference: Unexpected thread ' +
        '“crane-talk”, which does not exist | Write “cranes”; or begin its file: npm run new ' +
        '-- thread crane-talk.',
    ],
  },
  {
    name: 'a thread by a misspelt id',
    files: withFields('threads: [crames]', { [THREAD]: CRANES }),
    says: [
      `${AT}:6:11 unknown-reference: Unexpected thread “crames”, which does not exist | ` +
        'Did you mean “cranes”?',
    ],
  },
  {
    name: 'a thread by its former id',
    files: withFields('threads: [hoists]', { [THREAD]: `${CRANES}aliases: [hoists]\n` }),
    says: [
      `${AT}:6:11 unknown-reference: Unexpected thread “hoists”, which is now called “cranes” | ` +
        'Write “cranes”.',
    ],
  },
  {
    name: 'tags that differ by case and accents alone',
    files: withFields('tags: [Café, harbour, cafe]'),
    says: [
      'content/events/2024-03-04-count.md:6:23 listed-twice: Unexpected second item “cafe” ' +
        'in the third of “tags” | Take one of the two out, or name the one that was meant.',
    ],
  },
  {
    name: 'a tag that is a sentence',
    files: withFields(`tags: [${'word '.repeat(11)}]`),
    says: [
      'content/events/2024-03-04-count.md:6:8 text-too-long: Unexpected text of 54 ' +
        'characters in the first of “tags”, expected at most 50 | Say it shorter; the body of ' +
        'an entry has room for more.',
    ],
  },
  {
    name: 'an event that follows from one that does not exist, and from a later one',
    files: withFields('follows: [2024-03-04-coumt, 2024-03-05-denial]'),
    says: [
      `${AT}:6:11 unknown-reference: Unexpected event “2024-03-04-coumt”, which does not exist | ` +
        'Did you mean “2024-03-04-count”?',
      `${AT}:6:29 after-later: Unexpected “2024-03-05-denial” of 2024-03-05, which is later ` +
        'than 2024-03-04 | Correct one of the dates, or take it out.',
    ],
  },
  {
    name: 'an event that follows from itself',
    files: withFields('follows: [2024-03-04-count]'),
    says: [
      'content/events/2024-03-04-count.md:6:11 circular-relation: Unexpected ' +
        '“2024-03-04-count” in the first of “follows”, expected another than itself | Name ' +
        'another, or take it out.',
    ],
  },
  {
    name: 'links to entries of every kind that has pages, and to a claim',
    files: {
      ...withBody(
        '[a](events/2024-03-05-denial) [b](events/2024-03-05-denial#denied) ' +
          '[c](sources/gazette) [d](actors/ada-lund) [e](measures/cranes) [f](threads/cranes) ' +
          '[@gazette]',
      ),
      [THREAD]: CRANES,
      [DENIAL]: CONTENT[DENIAL].replace('kind: statement', 'kind: statement\nthreads: [cranes]'),
    },
    says: [],
  },
  link(
    'a link to an event that does not exist',
    'events/2024-03-05-denail',
    'Unexpected link to event “2024-03-05-denail”, which does not exist | ' +
      'Did you mean “events/2024-03-05-denial”?',
  ),
  link(
    'a link to an actor like no other',
    'actors/nobody-here',
    'Unexpected link to actor “nobody-here”, which does not exist | ' +
      'Add it under content/actors/, or correct the id.',
  ),
  link(
    'a link to an actor by a former id',
    'actors/eastmere',
    'Unexpected link to actor “eastmere”, which is now called “town” | Write actors/town.',
    { 'actors/town.yaml': `${CONTENT['actors/town.yaml']}aliases: [eastmere]\n` },
  ),
  link(
    'a link to a claim that its event does not have',
    'events/2024-03-05-denial#denie',
    'Unexpected link to claim “denie”, which event “2024-03-05-denial” does not have | ' +
      'Did you mean “events/2024-03-05-denial#denied”?',
  ),
  link(
    'a link to a claim by its former id',
    'events/2024-03-05-denial#no',
    'Unexpected link to claim “no”, which is now called “denied” | ' +
      'Write events/2024-03-05-denial#denied.',
    { [DENIAL]: CONTENT[DENIAL].replace('id: denied', 'id: denied\n    aliases: [no]') },
  ),
  link(
    'a claim in a link to what has none',
    'actors/ada-lund#counted',
    'Unexpected “#counted” in a link to actor “ada-lund” | Write actors/ada-lund.',
  ),
  link(
    'a link with the id of an event alone',
    '2024-03-05-denial',
    'Unexpected link “2024-03-05-denial”, expected a kind of entry before the id | ' +
      'Write events/2024-03-05-denial.',
  ),
  link(
    'a link with a misspelt id alone',
    '2024-03-05-denail#denied',
    'Unexpected link “2024-03-05-denail#denied”, expected a kind of entry before the id | ' +
      'Write events/2024-03-05-denial#denied.',
  ),
  link(
    'a link to a claim of the same event',
    '#counted',
    'Unexpected link “#counted”, expected a kind of entry before the id | ' +
      'Write events/2024-03-04-count#counted.',
  ),
  link(
    'a link to a misspelt kind',
    'actor/ada-lund',
    `Unexpected “actor” in a link, expected one of: ${KINDS} | Did you mean “actors/ada-lund”?`,
  ),
  link(
    'a link to a kind like no other',
    'stories/cranes',
    `Unexpected “stories” in a link, expected one of: ${KINDS} | ` +
      `Write events/<id>, with one of: ${KINDS}.`,
  ),
  link(
    'a link as the address of a page',
    '/events/2024-03-05-denial/',
    'Unexpected link “/events/2024-03-05-denial/”, expected <kind>/<id> | ' +
      'Write events/2024-03-05-denial.',
  ),
  link(
    'a link to a file',
    '../actors/town.yaml',
    'Unexpected link “../actors/town.yaml”, expected <kind>/<id> | Write actors/town.',
  ),
  link(
    'a link of three steps',
    'events/2024-03-05-denial/denied',
    'Unexpected link “events/2024-03-05-denial/denied” | ' +
      `Write events/<id>, with one of: ${KINDS}.`,
  ),
  {
    name: 'links to what had to go',
    files: {
      ...withBody('[So](events/2024-03-06-gone) it [was](measures/gone). [@gazette]'),
      'events/2024-03-06-gone.md': '---\nsuppressed: { date: 2024-12-02, reason: court }\n---\n',
      'measures/gone.yaml': 'suppressed: { date: 2024-12-02, reason: court }\n',
    },
    says: [],
  },
  {
    name: 'a citation within a link to an entry',
    files: withBody('[So [@gazette]](actors/ada-lund) it was.'),
    says: [
      `${AT}:21:5 citation-form: Unexpected citation within a link | ` +
        'Put the citation behind the link.',
    ],
  },
  {
    name: 'a link to an entry in a field, where no link can be',
    files: withFields('place: "[Eastmere](actors/town)"'),
    says: [
      `${AT}:6:8 unsupported-markdown: Unexpected link in “place” | ` +
        'Take it out: this text is plain; addresses have fields of their own.',
    ],
  },
];
