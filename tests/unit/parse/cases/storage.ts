import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../../../../src/fingerprint/articleFingerprint.ts';
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
} from '../../../support/content.ts';
import { bytes, putOutside } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';

const LONG_NAME = 'a'.repeat(101);
/** With the folder, a slash and the ending, a path of 181 characters. */
const LONG_EVENT = `2024-03-04-${'a'.repeat(80)}`;
const LONG_CLAIM = 'b'.repeat(77);
const FOR_A_DEVICE =
  'expected one that Windows stores | Add a word to it: Windows keeps this name for a device.';
const WEIGHED = 'by: ada-lund\nsays: They are heavy.\nsources: [herald]\n';

const keptOf = (source: string): string =>
  JSON.stringify(fingerprintOf('There are “twelve of them”.', source));
const RESULTS_OF_GAZETTE = JSON.stringify({
  ...{ version: 1, source: 'gazette', language: 'en', words: 4, bits: 20 },
  ...{ proved: [], notProved: [] },
});

export const STORAGE: readonly Case[] = [
  {
    name: 'no content folder',
    files: CONTENT,
    arrange: (folder) => rename(folder, `${folder}-elsewhere`),
    says: [
      'content:1:1 content-folder: Unexpected state of the content folder: there is none | ' +
        'Run the command in the project’s folder, or name the content folder.',
    ],
  },
  {
    name: 'a file in place of the content folder',
    files: CONTENT,
    arrange: async (folder) => {
      await rename(folder, `${folder}-elsewhere`);
      await writeFile(folder, 'text');
    },
    says: [
      'content:1:1 content-folder: Unexpected state of the content folder: it is not a folder ' +
        '| Run the command in the project’s folder, or name the content folder.',
    ],
  },
  {
    name: 'no story.yaml',
    files: having({ [STORY]: undefined }),
    says: [
      'content/story.yaml:1:1 content-folder: Missing file story.yaml | ' +
        'It names the story; docs/fields.md lists its fields.',
    ],
  },
  {
    name: 'a file in place of a folder of entries',
    files: having({
      [MEASURE]: undefined,
      measures: 'text',
      [STORY]: CONTENT[STORY].replace('measure: cranes\n', ''),
      [EVENT]: CONTENT[EVENT].replace(/ {4}figure: .*\n/, ''),
    }),
    says: [
      'content/measures:1:1 unexpected-file: Unexpected file “measures”, expected ' +
        'story.yaml, about.md or the folders events, sources, actors, measures, places, threads, ' +
        'claims | ' +
        'Rename it, move it or take it out.',
    ],
  },
  {
    name: 'a file with another ending',
    files: having({ 'actors/other.yml': 'name: Other\n' }),
    says: [
      'content/actors/other.yml:1:1 unexpected-file: Unexpected file “other.yml”, expected ' +
        'a file whose name ends in .yaml | Rename it to other.yaml.',
    ],
  },
  {
    name: 'an ending in capitals',
    files: having({ 'events/2024-03-06-x.MD': 'text' }),
    says: [
      'content/events/2024-03-06-x.MD:1:1 unexpected-file: Unexpected file ' +
        '“2024-03-06-x.MD”, expected a file whose name ends in .md | Rename it to ' +
        '2024-03-06-x.md.',
    ],
  },
  {
    name: 'a folder where a file belongs',
    files: having({ 'events/2024/2024-03-06-x.md': 'text' }),
    says: [
      'content/events/2024:1:1 unexpected-file: Unexpected folder “2024”, expected a file ' +
        'whose name ends in .md | Move its files up into content/events/, and delete it.',
    ],
  },
  {
    name: 'a folder named like a file',
    files: CONTENT,
    arrange: (folder) => mkdir(join(folder, 'sources/other.md')),
    says: [
      'content/sources/other.md:1:1 unexpected-file: Unexpected folder “other.md”, expected a ' +
        'file whose name ends in .md | Delete it, and put a file of this name in its place.',
    ],
  },
  {
    name: 'a folder and a file that do not belong to the content',
    files: having({ 'drafts/a.md': 'text', 'notes.txt': 'text' }),
    says: [
      'content/drafts:1:1 unexpected-file: Unexpected folder “drafts”, expected ' +
        'story.yaml, about.md or the folders events, sources, actors, measures, places, threads, ' +
        'claims | ' +
        'Rename it, move it or take it out.',
      'content/notes.txt:1:1 article-text: Unexpected file of a kind in which articles are ' +
        'saved | Delete the article’s text, and do not commit it; once it is committed Git keeps ' +
        'it, so ask a maintainer. Only your own words may stand here, each paragraph with a ' +
        'citation.',
    ],
  },
  {
    name: 'claims in folders that are not named for an event as it is called now',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('kind:', 'aliases: [2024-03-04-weight]\nkind:'),
      'claims/2024-03-04-cuont/weighed.yaml': WEIGHED,
      'claims/2024-03-04-weight/weighed.yaml': WEIGHED,
      'claims/elsewhere/weighed.yaml': WEIGHED,
    }),
    says: [
      'content/claims/2024-03-04-cuont:1:1 unexpected-file: Unexpected folder ' +
        '“2024-03-04-cuont”, expected the id of an event | Did you mean “2024-03-04-count”?',
      'content/claims/2024-03-04-weight:1:1 unexpected-file: Unexpected folder ' +
        '“2024-03-04-weight”, expected the id of an event | ' +
        'The event is now called “2024-03-04-count”: rename the folder too.',
      'content/claims/elsewhere:1:1 unexpected-file: Unexpected folder “elsewhere”, expected ' +
        'the id of an event | Name it for an event, or take it out.',
    ],
  },
  {
    name: 'what does not belong among the claims',
    files: having({
      'claims/weighed.yaml': WEIGHED,
      'claims/2024-03-04-count/weighed.md': WEIGHED,
      'claims/2024-03-04-count/more/weighed.yaml': WEIGHED,
      'claims/2024-03-04-count/Weighed.yaml': WEIGHED,
      'claims/2024-03-04-count/empty.yaml': '',
    }),
    arrange: async (folder) => {
      await symlink('2024-03-04-count', join(folder, 'claims/2024-03-05-denial'));
      await symlink('empty.yaml', join(folder, 'claims/2024-03-04-count/link.yaml'));
    },
    says: [
      'content/claims/2024-03-04-count/Weighed.yaml:1:1 file-name: Unexpected file name ' +
        '“Weighed”, expected an id | Rename it to weighed.yaml.',
      'content/claims/2024-03-04-count/empty.yaml:1:1 empty-file: Unexpected empty file | ' +
        'Fill it in or delete it.',
      'content/claims/2024-03-04-count/link.yaml:1:1 link-refused: Unexpected link, ' +
        'expected a plain file | Put the file itself there; links are never followed.',
      'content/claims/2024-03-04-count/more:1:1 unexpected-file: Unexpected folder “more”, ' +
        'expected a file whose name ends in .yaml | Move its files up into ' +
        'content/claims/2024-03-04-count/, and delete it.',
      'content/claims/2024-03-04-count/weighed.md:1:1 unexpected-file: Unexpected file ' +
        '“weighed.md”, expected a file whose name ends in .yaml | Save it as weighed.yaml, ' +
        'without the lines of ---.',
      'content/claims/2024-03-05-denial:1:1 link-refused: Unexpected link, expected a plain ' +
        'file | Put the file itself there; links are never followed.',
      'content/claims/weighed.yaml:1:1 unexpected-file: Unexpected file “weighed.yaml”, ' +
        'expected a folder named for an event | Move it to ' +
        'content/claims/<event-id>/weighed.yaml.',
    ],
  },
  {
    name: 'a claim in a file of its own that says twice when it was made',
    files: having({
      'claims/2024-03-04-count/weighed.yaml': `${WEIGHED}said: 2024-03-04\noccasion: unknown\n`,
    }),
    says: [
      'content/claims/2024-03-04-count/weighed.yaml:4:7 said-twice: Unexpected date beside the ' +
        'occasion of a claim in “said” | ' +
        'Keep the occasion, which has a date of its own, and take “said” out.',
    ],
  },
  {
    name: 'a link in place of the folder of claims',
    files: CONTENT,
    arrange: async (folder) => {
      const outside = await putOutside(folder, 'weighed.yaml', WEIGHED);
      await symlink(outside, join(folder, 'claims'));
    },
    says: [
      'content/claims:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
    ],
  },
  {
    name: 'a link to a file outside the folder',
    files: CONTENT,
    arrange: async (folder) => {
      const outside = await putOutside(folder, 'secret.md', 'secret');
      await symlink(join(outside, 'secret.md'), join(folder, 'sources/other.md'));
    },
    says: [
      'content/sources/other.md:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
    ],
  },
  {
    name: 'a link to another file of the folder',
    files: CONTENT,
    arrange: (folder) => symlink('town.yaml', join(folder, 'actors/other.yaml')),
    says: [
      'content/actors/other.yaml:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
    ],
  },
  {
    name: 'a link that leads nowhere',
    files: CONTENT,
    arrange: (folder) => symlink('nowhere.md', join(folder, 'sources/other.md')),
    says: [
      'content/sources/other.md:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
    ],
  },
  {
    name: 'a link in place of story.yaml',
    files: CONTENT,
    arrange: async (folder) => {
      const outside = await putOutside(folder, 'story.yaml', CONTENT[STORY]);
      await rm(join(folder, STORY));
      await symlink(join(outside, 'story.yaml'), join(folder, STORY));
    },
    says: [
      'content/story.yaml:1:1 link-refused: Unexpected link, expected a plain file | ' +
        'Put the file itself there; links are never followed.',
    ],
  },
  {
    name: 'a file over the size limit',
    files: having({ 'sources/other.md': 'a'.repeat(300 * 1024 - 3) }),
    says: [
      'content/sources/other.md:1:1 file-too-large: Unexpected size of 300 KiB, expected at ' +
        'most 256 KiB | Split the entry into several events.',
    ],
  },
  {
    name: 'a byte of Latin-1',
    files: having({ [ACTOR]: bytes('name: A\nkind: person\npartOf: tow', [0xe9], 'n\n') }),
    says: [
      'content/actors/ada-lund.yaml:3:12 not-utf-8: Unexpected bytes that are not UTF-8 | ' +
        'Save the file as UTF-8.',
    ],
  },
  {
    name: 'UTF-16',
    files: having({ 'actors/other.yaml': bytes([0xff, 0xfe, 0x6e, 0, 0x61, 0]) }),
    says: [
      'content/actors/other.yaml:1:1 not-utf-8: Unexpected bytes that are not UTF-8 | ' +
        'Save the file as UTF-8.',
    ],
  },
  {
    name: 'a character cut off at the end',
    files: having({ 'actors/other.yaml': bytes('name: A', [0xe2, 0x82]) }),
    says: [
      'content/actors/other.yaml:1:8 not-utf-8: Unexpected bytes that are not UTF-8 | ' +
        'Save the file as UTF-8.',
    ],
  },
  {
    name: 'an overlong encoding',
    files: having({ 'actors/other.yaml': bytes('name: ', [0xc0, 0xaf], '\n') }),
    says: [
      'content/actors/other.yaml:1:7 not-utf-8: Unexpected bytes that are not UTF-8 | ' +
        'Save the file as UTF-8.',
    ],
  },
  {
    name: 'control characters',
    files: edited(EVENT, 'A first count.', 'A\u0000 first\u202e \u0007count.\u2028'),
    says: [
      'content/events/2024-03-04-count.md:7:11 control-character: Unexpected control ' +
        'character U+0000 | Delete the character; it is invisible and can mislead.',
      'content/events/2024-03-04-count.md:7:18 control-character: Unexpected control ' +
        'character U+202E | Delete the character; it is invisible and can mislead.',
      'content/events/2024-03-04-count.md:7:20 control-character: Unexpected control ' +
        'character U+0007 | Delete the character; it is invisible and can mislead.',
      'content/events/2024-03-04-count.md:7:27 control-character: Unexpected control ' +
        'character U+2028 | Delete the character; it is invisible and can mislead.',
    ],
  },
  {
    name: 'an empty file',
    files: having({ 'actors/other.yaml': '' }),
    says: [
      'content/actors/other.yaml:1:1 empty-file: Unexpected empty file | Fill it in or delete it.',
    ],
  },
  {
    name: 'a file of white space',
    files: having({ 'sources/other.md': ' \n\t\n' }),
    says: [
      'content/sources/other.md:1:1 empty-file: Unexpected empty file | Fill it in or delete it.',
    ],
  },
  {
    name: 'a file of nothing but a byte order mark',
    files: having({ 'actors/other.yaml': bytes([0xef, 0xbb, 0xbf]) }),
    says: [
      'content/actors/other.yaml:1:1 empty-file: Unexpected empty file | Fill it in or delete it.',
    ],
  },
  {
    name: 'a file of comments',
    files: having({ 'measures/other.yaml': '# Later.\n' }),
    says: [
      'content/measures/other.yaml:1:1 wrong-type: Unexpected nothing in “the file”, expected ' +
        'a group of fields | An example of each field is in docs/fields.md.',
    ],
  },
  {
    name: 'a name with capitals and a space',
    files: having({ 'actors/The Town.yaml': 'name: T\nkind: group\n' }),
    says: [
      'content/actors/The Town.yaml:1:1 file-name: Unexpected file name “The Town”, ' +
        'expected an id | Rename it to the-town.yaml.',
    ],
  },
  {
    name: 'a name with two endings',
    files: having({ 'actors/town.old.yaml': 'name: T\nkind: group\n' }),
    says: [
      'content/actors/town.old.yaml:1:1 file-name: Unexpected file name “town.old”, ' +
        'expected an id | Rename it to town-old.yaml.',
    ],
  },
  {
    name: 'a name of 101 characters',
    files: having({ [`actors/${LONG_NAME}.yaml`]: 'name: T\nkind: group\n' }),
    says: [
      `content/actors/${LONG_NAME}.yaml:1:1 file-name: Unexpected file name “${LONG_NAME}”, ` +
        'expected an id | Use small letters a to z, digits and single hyphens, at most 100 ' +
        'characters.',
    ],
  },
  {
    name: 'names that Windows keeps for devices, of files, ids and aliases',
    files: having({
      'actors/con.yaml': 'name: T\nkind: group\naliases: [aux]\n',
      'claims/2024-03-04-count/com1.yaml': WEIGHED.replace('sources:', 'aliases: [lpt9]\nsources:'),
      [EVENT]: CONTENT[EVENT].replace('id: counted', 'id: nul'),
      [DENIAL]: CONTENT[DENIAL].replace('#counted', '#nul').replace('by: town', 'by: con'),
    }),
    says: [
      `content/actors/con.yaml:1:1 file-name: Unexpected file name “con”, ${FOR_A_DEVICE}`,
      'content/actors/con.yaml:3:11 id-form: Unexpected id “aux” in the first of “aliases”, ' +
        FOR_A_DEVICE,
      'content/claims/2024-03-04-count/com1.yaml:1:1 file-name: Unexpected file name “com1”, ' +
        FOR_A_DEVICE,
      'content/claims/2024-03-04-count/com1.yaml:3:11 id-form: Unexpected id “lpt9” in ' +
        'the first of “aliases”, ' +
        FOR_A_DEVICE,
      'content/events/2024-03-04-count.md:11:9 id-form: Unexpected id “nul” in ' +
        '“id” of the first of “claims” (ada-lund), ' +
        FOR_A_DEVICE,
    ],
  },
  {
    name: 'nothing for longer names that begin as those of devices',
    files: having({
      'actors/town.yaml': `${CONTENT['actors/town.yaml']}aliases: [con-1, com10, auxiliary]\n`,
    }),
    says: [],
  },
  {
    name: 'a path of 181 characters',
    files: having({
      [EVENT]: undefined,
      [`events/${LONG_EVENT}.md`]: CONTENT[EVENT],
      [DENIAL]: CONTENT[DENIAL].replace('2024-03-04-count', LONG_EVENT),
      [`claims/${LONG_EVENT}/${LONG_CLAIM}.yaml`]: WEIGHED,
    }),
    says: [
      `content/claims/${LONG_EVENT}/${LONG_CLAIM}.yaml:1:1 file-name: Unexpected path of 181 ` +
        'characters, expected at most 180 | ' +
        'Give the claim a shorter id, or put it into the file of its event.',
    ],
  },
  {
    name: 'a Markdown file without fields',
    files: having({ [EVENT]: 'The harbour counted.\n' }),
    says: [
      'content/events/2024-03-04-count.md:1:1 front-matter: Unexpected beginning of the file, ' +
        'expected a line of --- and the fields | ' +
        'Begin the file with ---, the fields, and --- again.',
    ],
  },
  {
    name: 'marks of a merge',
    files: edited(SOURCE, 'language: en', '<<<<<<< HEAD\nlanguage: en\n=======\n>>>>>>> other'),
    says: [
      'content/sources/gazette.md:4:1 merge-conflict: Unexpected line of <<<<<<<: a merge ' +
        'conflict between two versions of this file | Keep the lines that are right, and delete ' +
        'the lines of <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  {
    name: 'fields that are not closed',
    files: having({ [EVENT]: '---\ntitle: A\n' }),
    says: [
      'content/events/2024-03-04-count.md:2:1 front-matter: Missing line of --- below the ' +
        'fields | Write --- on a line of its own below the last field.',
    ],
  },
  {
    name: 'fields between three dashes, with nothing in them',
    files: having({ [EVENT]: '---\n---\n' }),
    says: [
      'content/events/2024-03-04-count.md:2:1 wrong-type: Unexpected nothing in “the file”, ' +
        'expected a group of fields | An example of each field is in docs/fields.md.',
    ],
  },
  {
    name: 'a fingerprint that is not JSON',
    files: having({ 'sources/gazette.fingerprint.json': '{' }),
    says: [
      'content/sources/gazette.fingerprint.json:1:1 fingerprint-form: Unexpected text that is ' +
        'not JSON | Run npm run fingerprint -- gazette <text file> again.',
    ],
  },
  {
    name: 'a fingerprint with a wrong field',
    files: having({ 'sources/gazette.fingerprint.json': '{ "version": 4 }' }),
    says: [
      'content/sources/gazette.fingerprint.json:1:1 fingerprint-form: Unexpected fingerprint: ' +
        '“version” is not as expected | Run npm run fingerprint -- gazette <text file> again.',
    ],
  },
  {
    name: 'a fingerprint of a version that the source does not have',
    files: having({
      'sources/gazette.2024-03-08.fingerprint.json': '{}',
      'sources/nobody.2024-03-08.fingerprint.json': '{}',
    }),
    says: [
      'content/sources/gazette.2024-03-08.fingerprint.json:1:1 fingerprint-form: Unexpected ' +
        'fingerprint of “gazette.2024-03-08”, a version that does not exist | ' +
        'Add it under versions in content/sources/gazette.md, or delete the file.',
      'content/sources/nobody.2024-03-08.fingerprint.json:1:1 fingerprint-form: Unexpected ' +
        'fingerprint of “nobody.2024-03-08”, a source that does not exist | ' +
        'Add content/sources/nobody.md, or delete the file.',
    ],
  },
  {
    name: 'a fingerprint of a version in a file named for another',
    files: {
      ...edited(SOURCE, 'language: en', 'versions: [{ seen: 2024-03-08T14:05Z }]\nlanguage: en'),
      'sources/gazette.2024-03-08T1405Z.fingerprint.json': JSON.stringify(
        fingerprintOf('There are twelve cranes.', 'gazette', {
          language: 'en',
          seen: '2024-03-08',
        }),
      ),
    },
    says: [
      'content/sources/gazette.2024-03-08T1405Z.fingerprint.json:1:1 fingerprint-form: ' +
        'Unexpected fingerprint of “gazette.2024-03-08” in a file named for ' +
        '“gazette.2024-03-08T1405Z” | Run npm run fingerprint -- gazette <text file> ' +
        '--seen=2024-03-08T14:05Z again.',
    ],
  },
  {
    name: 'nothing of a fingerprint of a version where the source could not be read',
    files: {
      ...edited(SOURCE, 'language: en', 'language: en\nlanguage: en'),
      'sources/gazette.2024-03-08.fingerprint.json': '{}',
    },
    says: [
      'content/sources/gazette.md:5:1 duplicate-key: Unexpected second “language”: the first ' +
        'is on line 4 | Keep one of the two.',
    ],
  },
  {
    name: 'a fingerprint of another source, and one beside no source',
    files: having({
      'sources/gazette.fingerprint.json': JSON.stringify({
        version: 1,
        algorithm: 'sha256',
        source: 'herald',
        sequenceLength: 4,
        bits: 10,
        words: 0,
        sequences: '',
        phrases: '',
        numbers: '',
      }),
      'sources/nobody.fingerprint.json': JSON.stringify({
        version: 1,
        algorithm: 'sha256',
        source: 'nobody',
        sequenceLength: 4,
        bits: 10,
        words: 0,
        sequences: '',
        phrases: '',
        numbers: '',
      }),
    }),
    says: [
      'content/sources/gazette.fingerprint.json:1:1 fingerprint-form: Unexpected fingerprint ' +
        'of “herald” in a file named for “gazette” | ' +
        'Run npm run fingerprint -- gazette <text file> again.',
      'content/sources/nobody.fingerprint.json:1:1 fingerprint-form: Unexpected fingerprint ' +
        'of “nobody”, a source that does not exist | ' +
        'Add content/sources/nobody.md, or delete the file.',
    ],
  },
  {
    name: 'results and a private fingerprint beside a public one: one problem for each text',
    files: having({
      'sources/gazette.fingerprint.json': keptOf('gazette'),
      'sources/gazette.results.json': RESULTS_OF_GAZETTE,
      'private/gazette.fingerprint.json': keptOf('gazette'),
      'private/gazette.txt': 'There are twelve cranes.',
      'sources/herald.fingerprint.json': keptOf('herald'),
      'private/herald.fingerprint.json': keptOf('herald'),
    }),
    says: [
      'content/private/herald.fingerprint.json:1:1 fingerprint-form: Unexpected private ' +
        'fingerprint of “herald” beside a public one, which alone counts | Delete ' +
        'content/private/herald.fingerprint.json; or, to keep the fingerprint private, delete ' +
        'content/sources/herald.fingerprint.json.',
      'content/sources/gazette.results.json:1:1 fingerprint-form: Unexpected results of a ' +
        'private fingerprint of “gazette” beside a public one, which alone counts | Delete ' +
        'content/sources/gazette.results.json and content/private/gazette.fingerprint.json; or, ' +
        'to keep the fingerprint private, delete content/sources/gazette.fingerprint.json.',
    ],
  },
  {
    name: 'a fingerprint of more hashes than its bits can tell apart',
    files: having({
      'sources/gazette.fingerprint.json': JSON.stringify({
        version: 1,
        algorithm: 'sha256',
        source: 'gazette',
        sequenceLength: 4,
        bits: 10,
        words: 9,
        sequences: 'AQE=',
        phrases: '',
        numbers: '',
      }),
    }),
    says: [
      'content/sources/gazette.fingerprint.json:1:1 fingerprint-form: Unexpected fingerprint: ' +
        'more “sequences” than hashes of 10 bits can tell apart | ' +
        'Run npm run fingerprint -- gazette <text file> again.',
    ],
  },
];
