import { dated } from '../../support/case.ts';
import {
  ACTOR,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  MEASURE,
  SOURCE,
  STORY,
} from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

/** Ids of what is not there, or is there under another name. */
export const REFERENCES: readonly Mistake[] = [
  {
    name: 'a letter left out in the id of a speaker',
    files: edited(EVENT, 'by: ada-lund', 'by: ada-lud'),
    says:
      'content/events/2024-03-04-count.md:12:9 unknown-reference: Unexpected actor ' +
      '“ada-lud”, which does not exist | Did you mean “ada-lund”?',
  },
  {
    name: 'the name of a speaker for the id',
    files: edited(EVENT, 'by: ada-lund', 'by: Ada Lund'),
    says:
      'content/events/2024-03-04-count.md:12:9 id-form: Unexpected id “Ada Lund” in “by” of ' +
      'the claim “counted” | Write “ada-lund”.',
  },
  {
    name: 'a part of the name of a speaker',
    files: edited(EVENT, 'by: ada-lund', 'by: lund'),
    says:
      'content/events/2024-03-04-count.md:12:9 unknown-reference: Unexpected actor “lund”, ' +
      'which does not exist | Did you mean “ada-lund”?',
  },
  {
    name: 'a speaker who has no file',
    files: edited(DENIAL, 'by: town', 'by: mayor'),
    says:
      'content/events/2024-03-05-denial.md:10:9 unknown-reference: Unexpected actor ' +
      '“mayor”, which does not exist | Write “ada-lund” or “town”; or begin its file: npm ' +
      'run new -- actor mayor.',
  },
  {
    name: 'an id with capitals',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [Gazette]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id “Gazette” in the ' +
      'first of “restsOn” | Write “gazette”.',
  },
  {
    name: 'an id with a low line',
    files: edited(EVENT, 'by: ada-lund', 'by: ada_lund'),
    says:
      'content/events/2024-03-04-count.md:12:9 id-form: Unexpected id “ada_lund” in “by” of ' +
      'the claim “counted” | Write “ada-lund”.',
  },
  {
    name: 'the path of a file for an id',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [content/sources/gazette.md]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id ' +
      '“content/sources/gazette.md” in the first of “restsOn” | Write “gazette”.',
  },
  {
    name: 'the address of a page for an id',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [/sources/gazette/]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id “/sources/gazette/” ' +
      'in the first of “restsOn” | Write “gazette”.',
  },
  {
    name: 'a file name for an id',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [gazette.md]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id “gazette.md” in the ' +
      'first of “restsOn” | Write “gazette”.',
  },
  {
    name: 'a citation for an id',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: ["[@gazette]"]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id “[@gazette]” in the ' +
      'first of “restsOn” | Write “gazette”.',
  },
  {
    name: 'the label of a source for its id',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: [The Gazette of 6 March]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id “The Gazette of 6 ' +
      'March” in the first of “restsOn” | Write “gazette”.',
  },
  {
    name: 'a source that the event misspells and everything else has right',
    files: edited(
      EVENT,
      'sources: [gazette, herald]\nrestsOn',
      'sources: [gazete, herald]\nrestsOn',
    ),
    says:
      'content/events/2024-03-04-count.md:8:11 unknown-reference: Unexpected source ' +
      '“gazete”, which does not exist | Did you mean “gazette”?',
  },
  {
    name: 'a source that the event does not list',
    files: edited(EVENT, 'sources: [gazette, herald]\nrestsOn', 'sources: [herald]\nrestsOn'),
    says:
      'content/events/2024-03-04-count.md:4:17 source-not-listed: Unexpected source ' +
      '“gazette” in “datePrintedIn”, which is not among the event’s sources, here and in 4 ' +
      'more places | Add “gazette” to the event’s sources, or correct the id.',
  },
  {
    name: 'a source whose file was renamed',
    files: having({ [SOURCE]: undefined, 'sources/gazete.md': CONTENT[SOURCE] }),
    says:
      'content/actors/ada-lund.yaml:6:13 unknown-reference: Unexpected source “gazette”, ' +
      'which does not exist, here and in 6 more places | Rename content/sources/gazete.md ' +
      'to gazette.md, or, if it was published as “gazete”, write that in all of them.',
  },
  {
    name: 'an actor whose file was renamed',
    files: having({
      'actors/town.yaml': undefined,
      'actors/twon.yaml': CONTENT['actors/town.yaml'],
    }),
    says:
      'content/actors/ada-lund.yaml:3:9 unknown-reference: Unexpected actor “town”, which ' +
      'does not exist, here and in 2 more places | Rename content/actors/twon.yaml to ' +
      'town.yaml, or, if it was published as “twon”, write that in all of them.',
  },
  {
    name: 'a measure that does not exist',
    files: edited(EVENT, 'measure: cranes', 'measure: ships'),
    says:
      'content/events/2024-03-04-count.md:15:24 unknown-reference: Unexpected measure ' +
      '“ships”, which does not exist | Write “cranes”; or begin its file: npm run new -- ' +
      'measure ships.',
  },
  {
    name: 'a source for a speaker',
    files: edited(DENIAL, 'by: town', 'by: herald'),
    says:
      'content/events/2024-03-05-denial.md:10:9 unknown-reference: Unexpected actor ' +
      '“herald”, which does not exist | It is the id of a source: name an actor here.',
  },
  {
    name: 'a misspelt claim',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-count#cuonted'),
    says:
      'content/events/2024-03-05-denial.md:12:40 unknown-reference: Unexpected claim ' +
      '“cuonted”, which event “2024-03-04-count” does not have | Did you mean ' +
      '“2024-03-04-count#counted”?',
  },
  {
    name: 'the id of a claim that others name, misspelt where it is given',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('id: counted', 'id: coutned').replace(
        'claims:',
        'corrections:\n  - { date: 2024-03-08, kind: fact, claim: counted, field: other, ' +
          'was: a, now: b, why: c }\nclaims:',
      ),
    }),
    says:
      'content/events/2024-03-04-count.md:11:44 unknown-reference: Unexpected claim ' +
      '“counted”, which this event does not have, here and in 1 more place | Did you mean ' +
      '“coutned”?',
  },
  {
    name: 'a claim by the address of its page',
    files: edited(DENIAL, '2024-03-04-count#counted', '/events/2024-03-04-count/#counted'),
    says:
      'content/events/2024-03-05-denial.md:12:40 id-form: Unexpected claim address ' +
      '“/events/2024-03-04-count/#counted” in “claim” of the first of “relations” of the ' +
      'claim “denied” (town), expected <event-id>#<claim-id> | Write ' +
      '“2024-03-04-count#counted”.',
  },
  {
    name: 'a claim without its event',
    files: edited(DENIAL, '2024-03-04-count#counted', 'counted'),
    says:
      'content/events/2024-03-05-denial.md:12:40 id-form: Unexpected claim address ' +
      '“counted” in “claim” of the first of “relations” of the claim “denied” (town), ' +
      'expected <event-id>#<claim-id> | Write the id of its event, # and its own, as in ' +
      '2019-03-14-delay-announced#a-year-late.',
  },
  {
    name: 'a file that is named for another day',
    files: having({ [EVENT]: undefined, 'events/2024-03-05-count.md': CONTENT[EVENT] }),
    says:
      'content/events/2024-03-05-count.md:3:7 file-name-date: Unexpected date 2024-03-04 in ' +
      'a file named “2024-03-05-count” | Rename the file to 2024-03-04-count.md, or correct ' +
      'the date. A file that was published lists its old name under aliases.',
  },
  {
    name: 'a year that is misspelt in a date',
    files: dated('2042-03-04'),
    says:
      'content/events/2024-03-04-count.md:3:7 file-name-date: Unexpected date 2042-03-04 in ' +
      'a file named “2024-03-04-count” | Rename the file to 2042-03-04-count.md, or correct ' +
      'the date. A file that was published lists its old name under aliases.',
  },
  {
    name: 'a period in which hardly an event lies',
    files: edited(STORY, 'period: 2024', 'period: 2023'),
    says:
      'content/story.yaml:4:9 event-outside-period: Unexpected period 2023, outside which 2 ' +
      'of 2 events lie | Correct or widen the period.',
  },
  {
    name: 'a file name with a space and capitals',
    files: having({ [ACTOR]: undefined, 'actors/Ada Lund.yaml': CONTENT[ACTOR] }),
    says:
      'content/actors/Ada Lund.yaml:1:1 file-name: Unexpected file name “Ada Lund”, ' +
      'expected an id | Rename it to ada-lund.yaml.',
  },
  {
    name: 'an event among the sources',
    files: having({ [EVENT]: undefined, 'sources/2024-03-04-count.md': CONTENT[EVENT] }),
    says:
      'content/sources/2024-03-04-count.md:1:1 unexpected-file: Unexpected event, expected ' +
      'a source in this folder | Move the file: it is an event, saved as ' +
      'content/events/2024-03-04-count.md.',
  },
  {
    name: 'a source among the events',
    files: having({ [SOURCE]: undefined, 'events/gazette.md': CONTENT[SOURCE] }),
    says:
      'content/events/gazette.md:1:1 unexpected-file: Unexpected source, expected an event ' +
      'in this folder | Move the file: it is a source, saved as content/sources/gazette.md.',
  },
  {
    name: 'an event among the actors',
    files: having({ [EVENT]: undefined, 'actors/2024-03-04-count.md': CONTENT[EVENT] }),
    says:
      'content/actors/2024-03-04-count.md:1:1 unexpected-file: Unexpected event, expected ' +
      'an actor in this folder | Move the file: it is an event, saved as ' +
      'content/events/2024-03-04-count.md.',
  },
  {
    name: 'an actor as Markdown',
    files: having({ [ACTOR]: undefined, 'actors/ada-lund.md': `---\n${CONTENT[ACTOR]}---\n` }),
    says:
      'content/actors/ada-lund.md:1:1 unexpected-file: Unexpected file “ada-lund.md”, ' +
      'expected a file whose name ends in .yaml | Save it as ada-lund.yaml, without the ' +
      'lines of ---.',
  },
  {
    name: 'a measure among the threads',
    files: having({ [MEASURE]: undefined, 'threads/cranes.yaml': CONTENT[MEASURE] }),
    says:
      'content/threads/cranes.yaml:1:1 unexpected-file: Unexpected measure, expected a ' +
      'thread in this folder | Move the file: it is a measure, saved as ' +
      'content/measures/cranes.yaml.',
  },
  {
    name: 'a claim of an event that does not exist',
    files: having({
      'claims/2024-03-05-denail/again.yaml': 'by: town\nsays: Nor ten.\nsources: [herald]\n',
    }),
    says:
      'content/claims/2024-03-05-denail:1:1 unexpected-file: Unexpected folder ' +
      '“2024-03-05-denail”, expected the id of an event | Did you mean “2024-03-05-denial”?',
  },
  {
    name: 'a claim among the events',
    files: having({ 'events/again.md': '---\nby: town\nsays: Nor ten.\nsources: [herald]\n---\n' }),
    says:
      'content/events/again.md:1:1 unexpected-file: Unexpected claim, expected an event in ' +
      'this folder | Move the file: it is a claim, saved as ' +
      'content/claims/<event-id>/again.yaml, without the lines of ---.',
  },
  {
    name: 'a place that lies in itself',
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
      'places/quay.yaml': 'name: The quay\nin: quay\n',
    },
    says:
      'content/places/quay.yaml:2:5 circular-relation: Unexpected “quay” in “in”, expected ' +
      'another than itself | Name another, or take it out.',
  },
  {
    name: 'an event that follows from itself',
    files: edited(EVENT, 'place: Eastmere', 'follows: [2024-03-04-count]'),
    says:
      'content/events/2024-03-04-count.md:6:11 circular-relation: Unexpected ' +
      '“2024-03-04-count” in the first of “follows”, expected another than itself | Name ' +
      'another, or take it out.',
  },
  {
    name: 'a wrong id in a claim with a file of its own',
    files: having({
      'claims/2024-03-05-denial/again.yaml': 'by: twon\nsays: Nor ten.\nsources: [herald]\n',
    }),
    says:
      'content/claims/2024-03-05-denial/again.yaml:1:5 unknown-reference: Unexpected actor ' +
      '“twon”, which does not exist | Did you mean “town”?',
  },
  {
    name: 'a wrong field in a claim with a file of its own',
    files: having({
      'claims/2024-03-05-denial/again.yaml':
        'by: town\nsays: Nor ten.\nquotes: [{ text: not ten of them, source: }]\n' +
        'sources: [herald]\n',
    }),
    says:
      'content/claims/2024-03-05-denial/again.yaml:3:43 wrong-type: Unexpected nothing in ' +
      '“source” of the quotation “not ten of them”, expected an id | Write it behind the ' +
      'colon.',
  },
  {
    name: 'a new speaker whose file still says that it is a draft',
    files: edited(ACTOR, 'name: Ada Lund', 'draft: true\nname: Ada Lund'),
    says:
      'content/events/2024-03-04-count.md:12:9 names-draft: Unexpected actor “ada-lund”, which ' +
      'is a draft | Take “draft: true” out of it, or make this one a draft too.',
  },
  {
    name: 'two ids where a field takes one',
    files: edited(EVENT, 'by: ada-lund', 'by: ada-lund, town'),
    says:
      'content/events/2024-03-04-count.md:12:9 id-form: Unexpected id “ada-lund, town” ' +
      'in “by” of the claim “counted” | It takes one id alone: write “ada-lund” or ' +
      '“town”.',
  },
  {
    name: 'ids with spaces between them for a list',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: gazette herald'),
    says:
      'content/events/2024-03-04-count.md:9:10 wrong-type: Unexpected text in “restsOn”, ' +
      'expected a list | Write [gazette, herald].',
  },
  {
    name: 'ids with a slash between them for a list',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: gazette / herald'),
    says:
      'content/events/2024-03-04-count.md:9:10 wrong-type: Unexpected text in “restsOn”, ' +
      'expected a list | Write [gazette, herald].',
  },
  {
    name: 'two ids as one item of a list',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: ["gazette herald"]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id “gazette herald” ' +
      'in the first of “restsOn” | Write each id for itself: gazette, herald.',
  },
  {
    name: 'a word for a list of ids that names none',
    files: edited(EVENT, 'datePrintedIn: [gazette]', 'datePrintedIn: yes'),
    says:
      'content/events/2024-03-04-count.md:4:16 wrong-type: Unexpected text in ' +
      '“datePrintedIn”, expected a list | Name sources by their ids, in brackets. An id ' +
      'is the name of its file in content/sources/ without .md.',
  },
  {
    name: 'a truth value for a list of ids',
    files: edited(EVENT, 'datePrintedIn: [gazette]', 'datePrintedIn: true'),
    says:
      'content/events/2024-03-04-count.md:4:16 wrong-type: Unexpected truth value true ' +
      'in “datePrintedIn”, expected a list | Name sources by their ids, in brackets. An ' +
      'id is the name of its file in content/sources/ without .md.',
  },
  {
    name: 'a sentence for a list of ids',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: The reports in the newspapers of the day'),
    says:
      'content/events/2024-03-04-count.md:9:10 wrong-type: Unexpected text in “restsOn”, ' +
      'expected a list | Name sources by their ids, in brackets. An id is the name of ' +
      'its file in content/sources/ without .md.',
  },
  {
    name: 'the name of an actor for a source',
    files: edited(EVENT, 'source: herald', 'source: Ada Lund'),
    says:
      'content/events/2024-03-04-count.md:17:41 id-form: Unexpected id “Ada Lund” in ' +
      '“source” of the quotation “twelve of them” of the claim “counted” (ada-lund) | ' +
      'Write the id of a source: the name of its file in content/sources/ without .md.',
  },
  {
    name: 'the address of a page that no source has',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: ["https://en.example/aen2024"]'),
    says:
      'content/events/2024-03-04-count.md:9:11 id-form: Unexpected id ' +
      '“https://en.example/aen2024” in the first of “restsOn” | Write the id of a ' +
      'source: the name of its file in content/sources/ without .md.',
  },
  {
    name: 'the address of a source for a list of ids',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: https://herald.example/cranes'),
    says:
      'content/events/2024-03-04-count.md:9:10 wrong-type: Unexpected text in “restsOn”, ' +
      'expected a list | Write [herald].',
  },
  {
    name: 'a name in a citation that no source has',
    files: edited(EVENT, 'counted. [@gazette]', 'counted. [@Yonhap]'),
    says:
      'content/events/2024-03-04-count.md:21:23 citation-form: Unexpected “@Yonhap” in a ' +
      'citation, expected @ and a source’s id | Write the id of a source: the name of ' +
      'its file in content/sources/ without .md, as in [@source-id].',
  },
];
