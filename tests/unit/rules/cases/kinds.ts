import type { Case } from '../../../support/case.ts';
import { CONTENT, edited, EVENT, having, STORY } from '../../../support/content.ts';
import type { Files } from '../../../support/content.ts';

/** The story with kinds of its own, and its first event of a kind. */
const withKinds = (kinds: string, kind: string): Files =>
  having({
    [STORY]: `${CONTENT[STORY]}kinds:\n${kinds}`,
    [EVENT]: CONTENT[EVENT].replace('kind: statement', `kind: ${kind}`),
  });

const CLOSURE = '  - { id: bridge-closure, names: { en: Closure of a bridge, ko: 다리 폐쇄 } }\n';

const CHOOSE = 'Choose one of the list in docs/fields.md.';

const unknown = (kind: string, near: string, language = 'en'): string =>
  `content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “${kind}”, which neither ` +
  `the story nor the list of common kinds has | ${near} Or add it to ` +
  `story.yaml: kinds: [{ id: ${kind}, names: { ${language}: … } }].`;

export const EVENT_KINDS_OF_STORY: readonly Case[] = [
  {
    name: 'a kind of event that nobody declared, but nothing about who spoke at such an event',
    files: edited(EVENT, 'kind: statement', 'kind: bridge-closing'),
    says: [unknown('bridge-closing', CHOOSE)],
  },
  {
    name: 'a misspelt kind of the story',
    files: withKinds(CLOSURE, 'bridge-closur'),
    says: [unknown('bridge-closur', 'Did you mean “bridge-closure”?')],
  },
  {
    name: 'the word for a kind that is not known yet',
    files: edited(EVENT, 'kind: statement', 'kind: unknown'),
    says: [unknown('unknown', CHOOSE).replace(/ Or add it .*/, '')],
  },
  {
    name: 'a kind that is no id',
    files: edited(EVENT, 'kind: statement', 'kind: Closure of a bridge'),
    says: [
      'content/events/2024-03-04-count.md:5:7 unknown-kind: Unexpected kind “Closure of a ' +
        'bridge” in “kind”, expected the id of one | Write it like press-conference; ' +
        'docs/fields.md lists the common kinds, docs/writing.md how to add one.',
    ],
  },
  {
    name: 'nothing, where a kind is one of the story, or where the story has one of no event',
    files: withKinds(
      `${CLOSURE}  - { id: session, names: { en-GB: Session }, occasion: true }\n`,
      'bridge-closure',
    ),
    says: [],
  },
  {
    name: 'an occasion at which nobody speaks in this story, though in others somebody does',
    files: {
      ...withKinds('  - { id: statement, names: { en: Statement } }\n', 'movement'),
      [EVENT]: CONTENT[EVENT].replace(
        '    says: There are',
        '    occasion: 2024-03-05-denial\n    says: There are',
      ),
    },
    says: [
      'content/events/2024-03-04-count.md:14:15 not-an-occasion: Unexpected occasion ' +
        '“2024-03-05-denial” of the kind “statement”, expected an event at which somebody ' +
        'spoke | Name the entry of the occasion, or give the date under “said”.',
    ],
  },
  {
    name: 'a kind without a name in the language of the story',
    files: withKinds('  - { id: bridge-closure, names: { ko: 다리 폐쇄 } }\n', 'bridge-closure'),
    says: [
      'content/story.yaml:10:34 missing-field: Missing name of the kind “bridge-closure” in ' +
        '“names” of the kind “bridge-closure”, expected one in the story’s language | Add it: ' +
        'names: { en: … }.',
    ],
  },
  {
    name: 'a second kind of one id',
    files: withKinds(CLOSURE + CLOSURE, 'statement'),
    says: [
      'content/story.yaml:11:11 listed-twice: Unexpected second kind “bridge-closure” in ' +
        '“id” of the second of “kinds” | Take one of the two out, or name the one that was ' +
        'meant.',
    ],
  },
  {
    name: 'a kind with the id that stands for none, and a name in a language that is none',
    files: withKinds('  - { id: unknown, names: { en: Unknown, english: Bridge } }\n', 'statement'),
    says: [
      'content/story.yaml:10:11 id-form: Unexpected id “unknown” in “id” of the first of ' +
        '“kinds”, expected one but this, which stands for no kind | Choose another word.',
      'content/story.yaml:10:42 language-form: Unexpected language “english” in “english” ' +
        'under “names” of the kind “unknown”, expected a registered one | Did you mean “en”?',
    ],
  },
  {
    name: 'two kinds of one name in a language',
    files: {
      [STORY]:
        CONTENT[STORY].replace('measure: cranes\n', '') +
        'kinds:\n' +
        '  - { id: closure, names: { en: Closed, ko: 폐쇄 } }\n' +
        '  - { id: locking, names: { en: closed, ko: 잠금 } }\n',
    },
    says: [
      'content/story.yaml:10:33 listed-twice: Unexpected name “closed” in “en” under “names” ' +
        'of the kind “locking”, expected another than that of the kind “closure” | Give one ' +
        'of the two another name, or take “locking” out and write “closure”.',
    ],
  },
  {
    name: 'names of a kind that are not given by language',
    files: {
      [STORY]: `${CONTENT[STORY]}kinds: [{ id: closure, names: Closed }]\n`.replace(
        'measure: cranes\n',
        '',
      ),
    },
    says: [
      'content/story.yaml:8:31 wrong-type: Unexpected text in “names” of the kind ' +
        '“closure”, expected a group of fields | An example of each field is in docs/fields.md.',
    ],
  },
];
