import { fingerprintOf } from '../../../../src/fingerprint/articleFingerprint.ts';
import type { Case } from '../../../support/case.ts';
import { CONTENT, EVENT, having } from '../../../support/content.ts';

const CLAIM = 'claims/2024-03-04-count/weighed.yaml';
const WEIGHED = 'by: ada-lund\nsays: They are heavy.\nsources: [herald]\n';

const fingerprint = (id: string, article: string) => ({
  [`sources/${id}.fingerprint.json`]: JSON.stringify(fingerprintOf(article, id)),
});

/** The event with a correction of its claim `weighed`. */
const corrected = (fields: string): string =>
  CONTENT[EVENT].replace(
    '    sources: [gazette, herald]\n---\n',
    '    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: wording, ' +
      `claim: weighed, ${fields} }\n---\n`,
  );

export const CLAIM_FILES: readonly Case[] = [
  {
    name: 'what a claim in a file of its own refers to',
    files: having({
      [CLAIM]:
        'by: ada-lunt\nsays: They are heavy.\nfigure: { measure: crane, value: 1, hedge: about, ' +
        'asOf: 2024-03 }\nquotes:\n  - { text: twelve of them, source: gazette }\n' +
        'sources: [herald, almanac]\nrelations:\n' +
        '  - { kind: denies, claim: 2024-03-05-denial#denies }\n' +
        '  - { kind: differs, claim: 2024-03-05-denial#denied }\n' +
        '  - { kind: differs, claim: 2024-03-05-denial#denied }\n' +
        '  - { kind: repeats, claim: 2024-03-04-count#weighed }\n',
    }),
    says: [
      'content/claims/2024-03-04-count/weighed.yaml:1:5 unknown-reference: Unexpected actor ' +
        '“ada-lunt”, which does not exist | Did you mean “ada-lund”?',
      'content/claims/2024-03-04-count/weighed.yaml:3:20 unknown-reference: Unexpected ' +
        'measure “crane”, which does not exist | Did you mean “cranes”?',
      'content/claims/2024-03-04-count/weighed.yaml:5:37 source-not-listed: Unexpected ' +
        'source “gazette” of a quotation, which is not among the sources of claim “weighed” | ' +
        'Add “gazette” to the claim’s sources, or correct the id.',
      'content/claims/2024-03-04-count/weighed.yaml:6:19 unknown-reference: Unexpected ' +
        'source “almanac”, which does not exist | Write “gazette” or “herald”; or begin its ' +
        'file: npm run new -- source almanac.',
      'content/claims/2024-03-04-count/weighed.yaml:8:28 unknown-reference: Unexpected ' +
        'claim “denies”, which event “2024-03-05-denial” does not have | Did you mean ' +
        '“2024-03-05-denial#denied”?',
      'content/claims/2024-03-04-count/weighed.yaml:10:5 duplicate-relation: Unexpected ' +
        'second relation “differs” to “2024-03-05-denial#denied” | Take one of the two out, ' +
        'or name another claim.',
      'content/claims/2024-03-04-count/weighed.yaml:11:29 circular-relation: Unexpected ' +
        '“2024-03-04-count#weighed” in “claim” of the fourth of “relations” of the claim ' +
        '“weighed” (ada-lunt), expected another than itself | Name another, or take it out.',
    ],
  },
  {
    name: 'what a claim in a file of its own says and its sources do not print',
    files: {
      ...having({
        [CLAIM]:
          'by: ada-lund\nsays: >-\n  They weigh\n  1200 tons, “all of them”.\nfigure:\n' +
          '  { measure: cranes, value: 13, hedge: about, asOf: 2024-03-07 }\nquotes:\n' +
          '  - text: there are not twelve of them\n    source: gazette\nsources: [gazette]\n',
      }),
      ...fingerprint('gazette', 'There are twelve cranes, not more than twelve of them.'),
      ...fingerprint('herald', 'There are “twelve of them”.'),
    },
    says: [
      'content/claims/2024-03-04-count/weighed.yaml:4:3 number-not-printed: Unexpected number ' +
        '1200, which none of the sources here prints | ' +
        'Correct the number, or cite the source that prints it.',
      'content/claims/2024-03-04-count/weighed.yaml:4:15 quotation-not-cited: Unexpected ' +
        'quotation of 3 words that source “gazette” does not itself set in quotation marks | ' +
        'Quote at least 4 words in a row: fewer can be checked only where the source quotes ' +
        'exactly these.',
      'content/claims/2024-03-04-count/weighed.yaml:6:29 figure-not-printed: Unexpected number ' +
        '13, which none of the claim’s sources prints (“gazette”) | ' +
        'Correct the number, or name the source that prints it.',
      'content/claims/2024-03-04-count/weighed.yaml:6:53 event-after-source: Unexpected date ' +
        '2024-03-07 of a figure, later than all its sources | ' +
        'Correct it, or add expected: true where the number was only expected.',
      'content/claims/2024-03-04-count/weighed.yaml:8:11 quotation-mismatch: Unexpected ' +
        'quotation from “there” on, of which source “gazette” has no 4 words in a row | ' +
        'Quote the words as the source prints them, or name the source that does.',
    ],
  },
  {
    name: 'a claim in a file of its own with an id that the event has',
    files: having({ 'claims/2024-03-04-count/counted.yaml': `# Again\n${WEIGHED}` }),
    says: [
      'content/claims/2024-03-04-count/counted.yaml:2:1 duplicate-claim: Unexpected second claim ' +
        'with the id “counted” | Rename the file, or take one of the two out.',
    ],
  },
  {
    name: 'a claim in a file of its own with an id that another had before',
    files: having({
      'claims/2024-03-04-count/weighed.yaml': `${WEIGHED}aliases: [counted]\n`,
    }),
    says: [
      'content/claims/2024-03-04-count/weighed.yaml:4:11 duplicate-claim: Unexpected second ' +
        'claim with the id “counted” | Take the alias out. If it was the ' +
        'claim’s id in another event, say “merged” in that event’s file instead.',
    ],
  },
  {
    name: 'a correction of a claim in a file of its own that says something else',
    files: having({
      [EVENT]: corrected('field: says, was: light, now: weighty, why: y'),
      [CLAIM]: WEIGHED,
    }),
    says: [
      'content/events/2024-03-04-count.md:20:86 correction-mismatch: Unexpected “weighty”, which ' +
        '“says” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'nothing about a claim whose file cannot be read, but that it cannot',
    files: having({
      [EVENT]: corrected('field: says, was: light, now: heavy, why: y').replace(
        'id: counted\n',
        'id: counted\n    relations: [{ kind: repeats, claim: 2024-03-04-count#weighed }]\n',
      ),
      [CLAIM]: WEIGHED.replace('says', 'say'),
    }),
    says: [
      'content/claims/2024-03-04-count/weighed.yaml:2:1 unknown-field: Unexpected field ' +
        '“say” | Did you mean “says”?',
    ],
  },
];
