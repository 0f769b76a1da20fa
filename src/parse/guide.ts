import type { RuleGuide } from './problem.ts';

/** Rules about one file by itself: how it is stored, its YAML, its fields and its Markdown. */
export const FILE_RULES: readonly RuleGuide[] = [
  {
    id: 'content-folder',
    trigger: 'The content folder or its story.yaml is missing or cannot be read.',
    mend: 'Run the command in the project’s folder, and keep content/story.yaml there.',
  },
  {
    id: 'unexpected-file',
    trigger: 'A file or folder stands where none belongs, or has the wrong ending.',
    mend: 'Events and sources are .md files, actors and measures .yaml files, each directly in its folder. Move the file, rename it or take it out.',
  },
  {
    id: 'link-refused',
    trigger: 'A symbolic link, or anything else that is not a plain file or folder.',
    mend: 'Put the file itself there. Links are never followed, so that nothing outside the content folder can be read.',
  },
  {
    id: 'file-too-large',
    trigger: 'A content file is larger than 256 KiB.',
    mend: 'Split the entry into several events.',
  },
  {
    id: 'not-utf-8',
    trigger: 'A file holds bytes that are not UTF-8.',
    mend: 'Save it as UTF-8. A byte order mark and Windows line ends are fine.',
  },
  {
    id: 'control-character',
    trigger:
      'A file holds an invisible control character, among them those that turn the direction of writing.',
    mend: 'Delete the character: the message gives its number and place.',
  },
  { id: 'empty-file', trigger: 'A file holds nothing.', mend: 'Fill it in or delete it.' },
  {
    id: 'file-name',
    trigger: 'A file’s name is not an id.',
    mend: 'Use small letters a to z, digits and single hyphens, at most 100 characters: the name is the address of the page.',
  },
  {
    id: 'front-matter',
    trigger: 'A Markdown file does not begin with fields between two lines of ---.',
    mend: 'Begin the file with ---, the fields, and --- again.',
  },
  {
    id: 'yaml-syntax',
    trigger:
      'The fields are not valid YAML 1.2: a tab in the indentation, a missing quote, a wrong indent.',
    mend: 'Indent with spaces; put text with “: ” or special first characters in quotes.',
  },
  { id: 'duplicate-key', trigger: 'A field is given twice.', mend: 'Keep one of the two.' },
  {
    id: 'yaml-alias',
    trigger: 'YAML anchors, aliases or tags are used.',
    mend: 'Write the value out. They are not used here, because a few of them can blow up into gigabytes.',
  },
  {
    id: 'too-complex',
    trigger:
      'Fields or Markdown are nested deeper than 20 levels, or the Markdown has more than 2,000 lines, 1,000 list items or 2,000 marks.',
    mend: 'Take out the nesting, or split the entry into several.',
  },
  {
    id: 'too-many-fields',
    trigger:
      'The fields of a file have more than 5,000 lines, or more than 3,000 fields and list items.',
    mend: 'Split the entry into several.',
  },
  {
    id: 'unknown-field',
    trigger: 'A field does not exist.',
    mend: 'Use one of the fields listed for the kind of file; the tip names the nearest.',
  },
  { id: 'missing-field', trigger: 'A required field is left out.', mend: 'Add it.' },
  {
    id: 'wrong-type',
    trigger: 'A field holds another type of value than expected, such as a number for a text.',
    mend: 'Write the value as in the example for the field; text that looks like a number goes in quotes.',
  },
  {
    id: 'unknown-value',
    trigger: 'A field takes one of a few words and holds another.',
    mend: 'Use one of the words listed; the tip names the nearest.',
  },
  {
    id: 'empty-text',
    trigger: 'A text field is empty.',
    mend: 'Fill it in, or leave out an optional field.',
  },
  {
    id: 'text-too-long',
    trigger: 'A text field is longer than its limit.',
    mend: 'Say it shorter; the body has room for more.',
  },
  {
    id: 'out-of-range',
    trigger: 'A number or a list is smaller or larger than its limits.',
    mend: 'Give a number or list within the limits of the message.',
  },
  {
    id: 'id-form',
    trigger: 'An id or the address of a claim has a form that no id can have.',
    mend: 'Use small letters a to z, digits and single hyphens; a claim is <event-id>#<claim-id>.',
  },
  {
    id: 'date-form',
    trigger: 'A date does not exist (30 February) or is not written in EDTF, level 0 or 1.',
    mend: 'Write 2024-10-23, 2024-10, 2024-10-24~ (approximate), 2024-10-01~/2024-10-15~ (range) or 2024-10-24/.. (open).',
  },
  {
    id: 'language-form',
    trigger: 'A language is not a BCP 47 tag.',
    mend: 'Write en, ko, pt-BR …',
  },
  {
    id: 'address-not-https',
    trigger:
      'An address does not begin with https://, or a name or password stands before its host.',
    mend: 'Give the full https:// address or leave it out.',
  },
  {
    id: 'dangerous-address',
    trigger: 'javascript:, data:, vbscript: or file: stands before something, anywhere in a file.',
    mend: 'Take it out. If it is a plain word, put a space after the colon.',
  },
  {
    id: 'figure-value',
    trigger:
      'A pair of numbers without the hedge “between”, that hedge without a pair, or a pair in the wrong order.',
    mend: 'A pair [low, high] and the hedge “between” belong together.',
  },
  {
    id: 'raw-html',
    trigger: 'HTML stands in Markdown.',
    mend: 'Say it in Markdown; no markup of an entry’s own reaches a page.',
  },
  {
    id: 'unsupported-markdown',
    trigger:
      'Markdown is used that entries do not need: images, code, block quotations, reference links, titles of links, headings other than ## and ###.',
    mend: 'Use paragraphs, lists, emphasis, links to https:// addresses and headings ## and ###.',
  },
  {
    id: 'fingerprint-form',
    trigger:
      'A fingerprint file is not what “npm run fingerprint” writes, or stands beside no source.',
    mend: 'Run npm run fingerprint again, or delete the file.',
  },
  {
    id: 'source-unverified',
    trigger:
      'A source has no fingerprint. This is a note: the check does not fail for it, and the pages say that its quotations and figures are not verified.',
    mend: 'With the article’s text at hand, run npm run fingerprint -- <source-id> <text file>.',
  },
  {
    id: 'citation-form',
    trigger: 'A citation is misspelt, or stands within a link.',
    mend: 'Write [@source-id], or [@first-source-id; @second-source-id], behind the link if there is one.',
  },
];
