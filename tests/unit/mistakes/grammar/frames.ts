import { ACTOR, CONTENT, edited, EVENT, having, SOURCE } from '../../../support/content.ts';
import type { Mistake } from '../mistake.ts';

/** What stands around the fields of a file, and marks of a merge. */
export const FRAMES: readonly Mistake[] = [
  {
    name: 'no first line of dashes',
    files: edited(EVENT, '---\ntitle', 'title'),
    says:
      'content/events/2024-03-04-count.md:1:1 front-matter: Missing line of --- above the ' +
      'fields | Begin the file with ---.',
  },
  {
    name: 'no line of dashes between the fields and the text',
    files: edited(EVENT, '---\n\nThe harbour', '\nThe harbour'),
    says:
      'content/events/2024-03-04-count.md:20:1 front-matter: Missing line of --- between ' +
      'the fields and the text | Write --- on a line of its own above this line.',
  },
  {
    name: 'no lines of dashes at all',
    files: edited(
      SOURCE,
      '---\nlabel: The Gazette of 6 March\npublished: 2024-03-06\n' + 'language: en\n---\n',
      'label: The Gazette of 6 March\npublished: 2024-03-06\n' + 'language: en\n',
    ),
    says:
      'content/sources/gazette.md:1:1 front-matter: Missing lines of --- around the fields ' +
      '| Write --- on a line of its own above the fields, and again below them.',
  },
  {
    name: 'two dashes below the fields',
    files: edited(EVENT, '---\n\nThe harbour', '--\n\nThe harbour'),
    says:
      'content/events/2024-03-04-count.md:19:1 front-matter: Unexpected “--”, expected --- ' +
      '| Write three hyphens at the beginning of the line, and nothing else in it.',
  },
  {
    name: 'four dashes above the fields',
    files: edited(EVENT, '---\ntitle', '----\ntitle'),
    says:
      'content/events/2024-03-04-count.md:1:1 front-matter: Unexpected “----”, expected --- ' +
      '| Write three hyphens at the beginning of the line, and nothing else in it.',
  },
  {
    name: 'a long dash below the fields',
    files: edited(EVENT, '---\n\nThe harbour', '—\n\nThe harbour'),
    says:
      'content/events/2024-03-04-count.md:19:1 front-matter: Unexpected “—”, expected --- | ' +
      'Write three hyphens at the beginning of the line, and nothing else in it.',
  },
  {
    name: 'asterisks below the fields',
    files: edited(EVENT, '---\n\nThe harbour', '***\n\nThe harbour'),
    says:
      'content/events/2024-03-04-count.md:19:1 front-matter: Unexpected “***”, expected --- ' +
      '| Write three hyphens at the beginning of the line, and nothing else in it.',
  },
  {
    name: 'a space before the dashes below the fields',
    files: edited(EVENT, '---\n\nThe harbour', ' ---\n\nThe harbour'),
    says:
      'content/events/2024-03-04-count.md:19:1 front-matter: Unexpected space before --- | ' +
      'Write three hyphens at the beginning of the line, and nothing else in it.',
  },
  {
    name: 'an empty line before the first dashes',
    files: edited(EVENT, '---\ntitle', '\n---\ntitle'),
    says:
      'content/events/2024-03-04-count.md:1:1 front-matter: Unexpected empty line before ' +
      'the first --- | Delete all that stands before it.',
  },
  {
    name: 'a space before the first dashes',
    files: edited(EVENT, '---\ntitle', ' ---\ntitle'),
    says:
      'content/events/2024-03-04-count.md:1:1 front-matter: Unexpected space before the ' +
      'first --- | Delete all that stands before it.',
  },
  {
    name: 'the first field in the line of the dashes',
    files: edited(EVENT, '---\ntitle', '--- title'),
    says:
      'content/events/2024-03-04-count.md:1:4 front-matter: Unexpected text behind --- | ' +
      'Begin a new line behind the three hyphens.',
  },
  {
    name: 'a line of dashes among the fields',
    files: edited(EVENT, 'claims:\n', '---\nclaims:\n'),
    says:
      'content/events/2024-03-04-count.md:10:1 front-matter: Unexpected --- above other ' +
      'fields | Delete the line: one line of --- stands above all fields, and one below ' +
      'them.',
  },
  {
    name: 'fields between the marks of TOML',
    files: edited(EVENT, '---\ntitle', '+++\ntitle'),
    says:
      'content/events/2024-03-04-count.md:1:1 front-matter: Unexpected fields in TOML, ' +
      'expected YAML | Write each field as “name: value”, between two lines of ---.',
  },
  {
    name: 'fields in JSON',
    files: edited(EVENT, '---\ntitle', '{ "title": "A count" }\n---\ntitle'),
    says:
      'content/events/2024-03-04-count.md:1:1 front-matter: Unexpected fields in JSON, ' +
      'expected YAML | Write each field as “name: value”, between two lines of ---.',
  },
  {
    name: 'a file in a code fence',
    files: edited(EVENT, '---\ntitle', '```markdown\n---\ntitle'),
    says:
      'content/events/2024-03-04-count.md:1:1 front-matter: Unexpected line of ```, ' +
      'expected --- | Delete it, and its partner at the end: it only shows code on web ' +
      'pages.',
  },
  {
    name: 'the fields in a code fence',
    files: edited(EVENT, '---\ntitle', '---\n```yaml\ntitle'),
    says:
      'content/events/2024-03-04-count.md:2:1 yaml-syntax: Unexpected line of ``` | Take it ' +
      'out, and its partner at the end: it only shows code on web pages.',
  },
  {
    name: 'an event pasted twice',
    files: having({ [EVENT]: CONTENT[EVENT] + CONTENT[EVENT] }),
    says:
      'content/events/2024-03-04-count.md:24:1 front-matter: Unexpected second set of ' +
      'fields in one file | Delete it if it is a copy; another entry stands in a file of ' +
      'its own.',
  },
  {
    name: 'an actor pasted twice',
    files: having({ [ACTOR]: CONTENT[ACTOR] + CONTENT[ACTOR] }),
    says:
      'content/actors/ada-lund.yaml:7:1 duplicate-key: Unexpected second “name”: the first ' +
      'is on line 1 | The fields begin again here: delete the second copy.',
  },
  {
    name: 'an actor with text below its fields, as events have it',
    files: having({ [ACTOR]: `---\n${CONTENT[ACTOR]}---\n\nShe counts.\n` }),
    says:
      'content/actors/ada-lund.yaml:8:1 yaml-syntax: Unexpected line of --- or ..., ' +
      'expected one set of fields | Take the line out: a .yaml file holds fields alone, and ' +
      'a .md file has them between two lines of ---.',
  },
  {
    name: 'an actor in a code fence',
    files: having({ [ACTOR]: `\`\`\`yaml\n${CONTENT[ACTOR]}\`\`\`\n` }),
    says:
      'content/actors/ada-lund.yaml:1:1 yaml-syntax: Unexpected line of ``` | Take it out, ' +
      'and its partner at the end: it only shows code on web pages.',
  },
  {
    name: 'the marks of a merge among the fields',
    files: edited(
      EVENT,
      'kind: statement',
      '<<<<<<< HEAD\nkind: statement\n=======\nkind: briefing\n' + '>>>>>>> other',
    ),
    says:
      'content/events/2024-03-04-count.md:5:1 merge-conflict: Unexpected line of <<<<<<<: a ' +
      'merge conflict between two versions of this file | Keep the lines that are right, ' +
      'and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    name: 'the marks of a merge in an actor',
    files: edited(
      ACTOR,
      'kind: person',
      '<<<<<<< HEAD\nkind: statement\n=======\nkind: briefing\n' + '>>>>>>> other',
    ),
    says:
      'content/actors/ada-lund.yaml:2:1 merge-conflict: Unexpected line of <<<<<<<: a merge ' +
      'conflict between two versions of this file | Keep the lines that are right, and ' +
      'delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    name: 'the marks of a merge in the text',
    files: edited(
      EVENT,
      'The harbour counted.',
      '<<<<<<< HEAD\nThe harbour counted.\n=======\nThe town counted.\n' + '>>>>>>> other',
    ),
    says:
      'content/events/2024-03-04-count.md:21:1 merge-conflict: Unexpected line of <<<<<<<: ' +
      'a merge conflict between two versions of this file | Keep the lines that are right, ' +
      'and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    name: 'the marks of a merge around the dashes',
    files: edited(
      EVENT,
      '---\n\nThe harbour',
      '<<<<<<< HEAD\n---\n=======\nplaces: [harbour]\n---\n>>>>>>> other\n' + '\nThe harbour',
    ),
    says:
      'content/events/2024-03-04-count.md:19:1 merge-conflict: Unexpected line of <<<<<<<: ' +
      'a merge conflict between two versions of this file | Keep the lines that are right, ' +
      'and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    name: 'the marks of a merge of three versions',
    files: edited(
      EVENT,
      'kind: statement',
      '<<<<<<< HEAD\nkind: statement\n||||||| base\nkind: visit\n' +
        '=======\nkind: briefing\n>>>>>>> other',
    ),
    says:
      'content/events/2024-03-04-count.md:5:1 merge-conflict: Unexpected line of <<<<<<<: a ' +
      'merge conflict between two versions of this file | Keep the lines that are right, ' +
      'and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    name: 'one mark of a merge that was left',
    files: edited(EVENT, 'kind: statement', 'kind: statement\n======='),
    says:
      'content/events/2024-03-04-count.md:6:1 merge-conflict: Unexpected line of =======, ' +
      'left over where two versions were merged | Delete the line. If it should underline a ' +
      'heading, write ## before the heading.',
  },
  {
    name: 'one mark of a merge that was left in the text',
    files: edited(EVENT, '\n- So did', '\n=======\n\n- So did'),
    says:
      'content/events/2024-03-04-count.md:23:1 merge-conflict: Unexpected line of =======, ' +
      'left over where two versions were merged | Delete the line. If it should underline a ' +
      'heading, write ## before the heading.',
  },
];
