import { fingerprintOf } from '../../../../src/fingerprint/articleFingerprint.ts';
import type { Case } from '../../../support/case.ts';
import { CONTENT, DENIAL, EVENT, having, SOURCE, STORY } from '../../../support/content.ts';
import type { Files } from '../../../support/content.ts';

/** Files with fingerprints of two invented articles. */
const HERALD =
  'The Herald went to the harbour at night and found 14 cranes asleep in the rain. “There are ' +
  'twelve of them and no more,” said Ada Lund to us.';
const printed = (files: Files): Files => ({
  ...files,
  'sources/herald.fingerprint.json': JSON.stringify(fingerprintOf(HERALD, 'herald')),
  'sources/gazette.fingerprint.json': JSON.stringify(
    fingerprintOf('Ada Lund counted 12.', 'gazette'),
  ),
});
const QUOTING = CONTENT[EVENT].replace('twelve of them', 'There are twelve of them and no more');
const withEvent = (from: string, to: string): Files =>
  printed(having({ [EVENT]: QUOTING.replace(from, to) }));
const withDenial = (words: string): Files =>
  printed(
    having({ [EVENT]: QUOTING, [DENIAL]: CONTENT[DENIAL].replace('The town denied it.', words) }),
  );

const SPOKEN = [
  'There are twelve cranes in the harbour and not one of them sleeps',
  'We saw them by daylight and again by the light of the moon',
  'Nobody in this town has ever seen so many of them before',
];

/** The event with quotations of a source that prints little else. */
const quotingAll = (quotations: readonly string[]): Files => ({
  ...having({
    [EVENT]: CONTENT[EVENT].replace(
      '      - { text: twelve of them, source: herald }',
      quotations.map((text) => `      - { text: ${text}, source: herald }`).join('\n'),
    ),
  }),
  'sources/herald.fingerprint.json': JSON.stringify(
    fingerprintOf(`${SPOKEN.map((text) => `“${text}.”`).join(' ')} So she said.`, 'herald'),
  ),
});

const ONLY_GONE =
  'suppressed-words: Unexpected quotation that no source can print but one that had to go | ' +
  'Take the quotation out; what it says may stay in your own words.';

export const FINGERPRINTS: readonly Case[] = [
  {
    name: 'words of a report outside quotation marks',
    files: withDenial('The town went to the harbour at night and found none.'),
    says: [
      'content/events/2024-03-05-denial.md:16:10 copied-prose: Unexpected 8 words in a row as ' +
        'they stand in source “herald” | Say it in your own words.',
    ],
  },
  {
    name: 'fingerprints, one of them private, of texts read in another language than is stated',
    files: {
      ...withEvent('no more', 'no fewer'),
      [SOURCE]: CONTENT[SOURCE].replace('language: en', 'language: ko'),
      'sources/herald.md': CONTENT['sources/herald.md'].replace('language: en\n', ''),
      'sources/herald.fingerprint.json': undefined,
      'private/herald.fingerprint.json': JSON.stringify(fingerprintOf(HERALD, 'herald')),
    },
    says: [
      'content/private/herald.fingerprint.json:1:1 fingerprint-form: Unexpected fingerprint of a ' +
        'text read in “en”, expected no known language, as its source says | Run npm run ' +
        'fingerprint -- herald <text file> --private again, or correct “language” in ' +
        'content/sources/herald.md.',
      'content/sources/gazette.fingerprint.json:1:1 fingerprint-form: Unexpected fingerprint of ' +
        'a text read in “en”, expected “ko”, as its source says | Run npm run fingerprint -- ' +
        'gazette <text file> again, or correct “language” in content/sources/gazette.md.',
    ],
  },
  {
    name: 'results of a text read in another language than is stated',
    files: having({
      'sources/gazette.results.json': JSON.stringify({
        ...{ version: 2, source: 'gazette', language: 'ko', words: 9, bits: 20 },
        ...{ proved: [], notProved: [] },
      }),
    }),
    says: [
      'content/sources/gazette.results.json:1:1 fingerprint-form: Unexpected results of a text ' +
        'read in “ko”, expected “en”, as its source says | Run npm run fingerprint -- --results ' +
        'again, or correct “language” in content/sources/gazette.md.',
    ],
  },
  {
    name: 'a quotation from a source that cannot be read, in a text that may quote any',
    files: printed(
      having({
        [EVENT]: QUOTING,
        [STORY]: CONTENT[STORY].replace('Who counted', '“Ada Lund counted 12” and who counted'),
        [SOURCE]: CONTENT[SOURCE].replace('language: en', 'language: en\nretracted: true'),
      }),
    ),
    says: [
      'content/sources/gazette.md:5:12 wrong-type: Unexpected truth value true in ' +
        '“retracted”, expected a group of fields | Write { date: …, why: …, now: … }.',
    ],
  },
  {
    name: 'quotations that only a source can print whose words had to go',
    files: printed(
      having({
        [EVENT]: QUOTING.replace('summary: A first', 'summary: “Ada Lund counted 12.” A first'),
        [STORY]: CONTENT[STORY].replace('Who counted', '“Ada Lund counted 12” and who counted'),
        [DENIAL]: CONTENT[DENIAL].replace('denied it', 'denied “twelve of them and no more”'),
        [SOURCE]: CONTENT[SOURCE].replace(
          'language: en',
          'language: en\nsuppressed: { date: 2024-12-02, reason: court }',
        ),
      }),
    ),
    says: [
      `content/events/2024-03-04-count.md:7:11 ${ONLY_GONE}`,
      `content/story.yaml:2:11 ${ONLY_GONE}`,
    ],
  },
  {
    name: 'a quotation that a source may print of which no fingerprint is there',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('summary: A first', 'summary: “A first” first'),
      'sources/herald.md': `---
language: en
suppressed: { date: 2024-12-02, reason: court }
---
`,
    }),
    says: [],
  },
  {
    name: 'quotation marks and a number in a story that begins, without any source',
    files: {
      [STORY]: CONTENT[STORY].replace('measure: cranes\n', '')
        .replace('The cranes of Eastmere', 'The “cranes” of Eastmere')
        .replace('Who counted', 'Who counted 5,000'),
    },
    says: [],
  },
  {
    name: 'a figure that no source of the claim prints',
    files: withEvent('value: 12', 'value: 13'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-not-printed: Unexpected number 13, ' +
        'which none of the claim’s sources prints (“gazette”, “herald”) | ' +
        'Correct the number, or name the source that prints it.',
    ],
  },
  {
    name: 'a number in prose that no source prints',
    files: withDenial('The town denied 1,200 of them.'),
    says: [
      'content/events/2024-03-05-denial.md:16:17 number-not-printed: Unexpected number 1200, ' +
        'which none of the sources here prints | ' +
        'Correct the number, or cite the source that prints it.',
    ],
  },
  {
    name: 'a quotation with another word',
    files: withEvent('no more', 'no fewer'),
    says: [
      'content/events/2024-03-04-count.md:17:49 quotation-mismatch: Unexpected “fewer” in a ' +
        'quotation: here it stops matching source “herald” | ' +
        'Quote the words as the source prints them.',
    ],
  },
  {
    name: 'a quotation in prose that no cited source prints',
    files: withDenial('The town said: “There are eleven of them at most.”'),
    says: [
      'content/events/2024-03-05-denial.md:16:17 quotation-not-cited: Unexpected quotation ' +
        'from “There” on, of which source “herald” has no 4 words in a row | ' +
        'Quote the words as the source prints them, or name the source that does.',
    ],
  },
  {
    name: 'more than a quarter of a source quoted in all',
    files: quotingAll(SPOKEN),
    says: [
      'content/sources/herald.md:1:1 quoted-too-much: Unexpected quotations of 93 % of source ' +
        '“herald” in all, expected at most 25 % | Quote less of it, or say under quotedFreely ' +
        'why all of it may be quoted.',
    ],
  },
  {
    name: 'all of a source that may be quoted freely',
    files: {
      ...quotingAll(SPOKEN),
      'sources/herald.md': CONTENT['sources/herald.md'].replace(
        'language: en',
        'language: en\nquotedFreely: The town lets anyone print it.',
      ),
    },
    says: [],
  },
  {
    name: 'the same words of a source quoted again and again',
    files: quotingAll([
      ...SPOKEN.slice(0, 2),
      'by daylight and again',
      'in the harbour and not one of them',
    ]),
    says: [],
  },
  {
    name: 'a quotation of more than 15 words',
    files: {
      ...withEvent(
        'There are twelve of them and no more',
        'found 14 cranes asleep in the rain. There are twelve of them and no more said Ada Lund ' +
          'to us',
      ),
      'sources/herald.fingerprint.json': JSON.stringify(
        fingerprintOf(HERALD, 'herald', { language: 'en', quotedFreely: true }),
      ),
    },
    says: [
      'content/events/2024-03-04-count.md:17:17 quotation-too-long: Unexpected quotation of ' +
        '20 words in a row, expected at most 15 | ' +
        'Quote a shorter phrase, and say the rest in your own words.',
    ],
  },
];
