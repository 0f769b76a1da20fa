import {
  ALWAYS_QUOTED_WORDS,
  CHARACTERS_PER_WORD,
  inDigits,
  inWords,
  MAX_QUOTED_PERCENT,
  MAX_QUOTED_WORDS,
  MIN_CHECKED_NUMBER,
  MIN_CHECKED_WORDS,
  MIN_COPIED_WORDS,
} from '../limits.ts';
import type { RuleTexts } from './ruleText.ts';

const NOT_CERTAIN =
  'Where a source may print it in a way that cannot be read with certainty, or in words of a ' +
  'language whose number words are not read, this is a note and the check does not fail.';

/** What a limit in words is in scripts that have no spaces between words. */
const inCharacters = (words: number): string =>
  `In Chinese and Japanese these are ${inDigits(words * CHARACTERS_PER_WORD.ideographsAndKana)} ` +
  `characters, in Thai, Lao, Khmer and Burmese ${inDigits(words * CHARACTERS_PER_WORD.others)}.`;

const LONG_SENTENCE = (
  'nobody has shown us a longer list than this one and nobody will before the ice has gone from ' +
  'the bay and the ships are back'
).split(' ');

const quoting = (words: number): string =>
  `# the Herald prints: “${LONG_SENTENCE.join(' ')}”
quotes:
  - text: ${LONG_SENTENCE.slice(0, words).join(' ')}
    source: herald`;

const SPOKEN = [
  'There are twelve cranes in the harbour and not one of them sleeps',
  'We saw them by daylight and again by the light of the moon',
  'Nobody in this town has ever seen so many of them before',
];

const quotingAll = (quotations: number): string =>
  [
    `# the Herald prints: ${SPOKEN.map((text) => `“${text}.”`).join(' ')}`,
    'quotes:',
    ...SPOKEN.slice(0, quotations).map((text) => `  - { text: ${text}, source: herald }`),
  ].join('\n');

/** What a fingerprint of an article proves, and what it finds copied. */
export const PROOF_RULES = {
  'fingerprint-form': {
    when:
      'A file with a fingerprint, or with the results of a private one, is not what “npm run ' +
      'fingerprint” writes, or belongs to no source or to no version of it. Or the text was read ' +
      'in another language than its source states today, so it proves nothing. Or what is kept ' +
      'of a private fingerprint stands beside a public one of the same text, which alone counts.',
    mend: 'Run npm run fingerprint again, or delete the file.',
    wrong: 'content/sources/gazette.fingerprint.json (written by hand)',
    right: 'content/sources/gazette.fingerprint.json (written by npm run fingerprint)',
  },
  'source-unverified': {
    when:
      'A source has no fingerprint, or a version of it has none, or the published results of a ' +
      'private one are not those of today. This is a note: the check does not fail for it, and ' +
      'the pages say that its quotations and figures are not checked.',
    mend:
      'With the article’s text at hand, run npm run fingerprint -- <source-id> <text file>, and ' +
      'for a version add --seen=<when>, as its entry has it. Where the fingerprint is private, ' +
      'run npm run fingerprint -- --results.',
    wrong: 'content/sources/gazette.md',
    right: 'content/sources/gazette.md\ncontent/sources/gazette.fingerprint.json',
  },
  'copied-prose': {
    when:
      `${inDigits(MIN_COPIED_WORDS)} or more words in a row outside quotation marks stand in a ` +
      `source just so. ${inCharacters(MIN_COPIED_WORDS)}`,
    mend: 'Say it in your own words: facts and figures carry over, sentences do not.',
    tip: 'Say it in your own words.',
    wrong: `# the Herald prints: We went to the harbour at night and found them asleep.
summary: The Herald went to the harbour at night and found them.`,
    right: `# the Herald prints: We went to the harbour at night and found them asleep.
summary: By night, the Herald saw all of them sleep.`,
  },
  'figure-not-printed': {
    when:
      'None of a claim’s sources prints the number of its figure, in digits (3,000, 3000 or ' +
      '3.000), in words (three thousand) or with a unit (USD 800 million, 3천). The two ends of ' +
      `a range may stand in different sources. ${NOT_CERTAIN} The pages count such a figure ` +
      'as not checked.',
    mend: 'Correct the number, or name the source that prints it.',
    tip: 'Correct the number, or name the source that prints it.',
    wrong: `# the Herald prints: fourteen cranes
figure: { measure: cranes, value: 15, hedge: exactly, asOf: 2024-03-04 }`,
    right: `# the Herald prints: fourteen cranes
figure: { measure: cranes, value: 14, hedge: exactly, asOf: 2024-03-04 }`,
  },
  'number-not-printed': {
    when:
      `A number of ${inDigits(MIN_CHECKED_NUMBER)} or more in a body, or in a field in our own ` +
      'words, is printed by none of the sources that the passage rests on. Years are left alone. ' +
      NOT_CERTAIN,
    mend: 'Correct the number, or cite the source that prints it.',
    tip: 'Correct the number, or cite the source that prints it.',
    wrong: '# the Herald prints: 1,200 crates\nsummary: They counted 1,300 crates.',
    right: '# the Herald prints: 1,200 crates\nsummary: They counted 1,200 crates.',
  },
  'quotation-mismatch': {
    when:
      'A quotation under quotes does not stand word for word in the source it names, inside its ' +
      'quotation marks. Where it stands there outside of them as a whole, it is not checked, and ' +
      'this is a note: the words may be the reporter’s. Of a source that may be quoted freely ' +
      '(quotedFreely) all words count. Ellipses ' +
      'and [editor’s words] split it into parts, each checked. A part of fewer than ' +
      `${inWords(MIN_CHECKED_WORDS)} words can be checked only where the source sets exactly ` +
      'these words in quotation marks itself. Of a translation the original is looked for; one ' +
      'without, from a source in another language than the story, is noted and fails nothing.',
    mend:
      `Quote the words as the source prints them, at least ${inWords(MIN_CHECKED_WORDS)} in a ` +
      'row; the message names the first word at which they part. Of words that were translated, ' +
      'add “translated: true”, and the “original” as the source prints it.',
    wrong: `# the Herald prints: “There are twelve of them and no more”
quotes:
  - { text: There are twelve of them and no less, source: herald }`,
    right: `# the Herald prints: “There are twelve of them and no more”
quotes:
  - { text: There are twelve of them and no more, source: herald }`,
  },
  'quotation-not-cited': {
    when:
      'Words between quotation marks, double or single, of any language (“…”, ‘…’, „…“, «…», ' +
      '”…”, 「…」 and others), in a body or a field, stand in none of the sources that the ' +
      'paragraph cites or the entry rests on; or a quotation mark has no partner. Where a single ' +
      'mark may as well be an apostrophe, this is a note and the check does not fail.',
    mend: 'Quote the words as a cited source prints them, or cite the source that prints them.',
    tip: 'Cite the source that prints it.',
    wrong: `# the Herald prints: “There are twelve of them and no more”
summary: Ada Lund said “there are eleven of them and no more”.`,
    right: `# the Herald prints: “There are twelve of them and no more”
summary: Ada Lund said “there are twelve of them and no more”.`,
    inDraft: 'note',
  },
  'quotation-too-long': {
    when:
      `More than ${inDigits(MAX_QUOTED_WORDS)} words in a row stand between quotation marks or ` +
      `under quotes. ${inCharacters(MAX_QUOTED_WORDS)}`,
    mend: 'Quote a shorter phrase, and say the rest in your own words.',
    tip: 'Quote a shorter phrase, and say the rest in your own words.',
    wrong: quoting(MAX_QUOTED_WORDS + 1),
    right: quoting(MAX_QUOTED_WORDS),
  },
  'quoted-too-much': {
    when:
      `All quotations together have more than ${MAX_QUOTED_PERCENT} % of the words of a source, ` +
      `and more than ${ALWAYS_QUOTED_WORDS} words. Words that several of them repeat count once. ` +
      'The fingerprint of a source says how long it is: one without is not measured.',
    mend:
      'Quote less of it, and say the rest in your own words. Where all of it may be quoted, say ' +
      'why in its entry, under quotedFreely.',
    tip: 'Quote less of it, or say under quotedFreely why all of it may be quoted.',
    wrong: quotingAll(3),
    right: quotingAll(2),
  },
} as const satisfies RuleTexts;
