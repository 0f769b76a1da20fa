import type { ErrorCode } from 'yaml';
import type { Slip } from './yamlSlip.ts';

type Words = Pick<Slip, 'message' | 'tip'>;

const LOOK_ABOVE =
  'Compare the line with its neighbours, and look for a missing quotation mark or bracket above.';

const QUOTE = 'Put the whole text in quotation marks.';

const TAGS: Words = {
  message: 'Unexpected “&”, “*” or “!” at the beginning of a text',
  tip: QUOTE,
};

const UNREADABLE: Words = {
  message: 'Unexpected text, expected the next field or the end of this one',
  tip: LOOK_ABOVE,
};

const INDENT: Words = {
  message: 'Unexpected indentation',
  tip: 'Put the same number of spaces before fields that belong together.',
};

const LIST_AS_NAME: Words = {
  message: 'Unexpected name of a field, expected a word on one line',
  tip: 'Write the name, a colon, a space and the value.',
};

/**
 * What is said of each error that the parser of YAML knows, where nothing tells which slip it comes
 * from. The parser’s own words are for programmers.
 */
export const ERROR_WORDS: Readonly<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: TAGS,
  BAD_ALIAS: TAGS,
  MULTIPLE_ANCHORS: TAGS,
  MULTIPLE_TAGS: TAGS,
  BAD_PROP_ORDER: TAGS,
  TAG_RESOLVE_FAILED: TAGS,
  BAD_COLLECTION_TYPE: TAGS,
  BAD_DIRECTIVE: {
    message: 'Unexpected line that begins with %',
    tip: 'Take it out, or put the text in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Unexpected backslash between " marks, where it stands for a special character',
    tip: "Write \\\\ for a backslash, or put the text between ' marks.",
  },
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: { message: 'Unexpected sign at the beginning of a text', tip: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected colon in a text without quotation marks',
    tip: QUOTE,
  },
  BLOCK_IN_FLOW: {
    message: 'Unexpected colon or dash between brackets',
    tip: 'Put texts in quotation marks, and a comma behind each item.',
  },
  DUPLICATE_KEY: { message: 'Unexpected field given twice', tip: 'Keep one of the two.' },
  IMPOSSIBLE: UNREADABLE,
  KEY_OVER_1024_CHARS: LIST_AS_NAME,
  MISSING_CHAR: UNREADABLE,
  MULTILINE_IMPLICIT_KEY: LIST_AS_NAME,
  MULTIPLE_DOCS: {
    message: 'Unexpected line of --- or ..., expected one set of fields',
    tip:
      'Take the line out: a .yaml file holds fields alone, and a .md file has them between two ' +
      'lines of ---.',
  },
  NON_STRING_KEY: LIST_AS_NAME,
  RESOURCE_EXHAUSTION: {
    message: 'Unexpected amount of nesting',
    tip: 'Take out the nesting.',
  },
  TAB_AS_INDENT: {
    message: 'Unexpected tab, expected spaces',
    tip: 'Delete it and type spaces.',
  },
  UNEXPECTED_TOKEN: UNREADABLE,
};
