import { isListOfWords } from './fieldShapes.ts';
import { nameOfSpace, UNUSUAL_SPACE } from './unusualSpaces.ts';
import { markBehind } from './yamlSlip.ts';
import type { Slip } from './yamlSlip.ts';

/*
 * Values without quotation marks that YAML accepts and reads otherwise than they were meant. Each
 * shape here is one that no value has on purpose.
 */

/** A value without quotation marks, and what stands around it. */
export interface Plain {
  raw: string;
  start: number;
  /** the name of the field that it is the value of, or whose list it is an item of */
  field: string;
  isKey: boolean;
  /** whether it stands between brackets */
  isInFlow: boolean;
  /** what stands before it in its line, and behind it */
  before: string;
  behind: string;
  value: unknown;
}

/**
 * Fields whose text is a sentence or a headline, so that the whole of it may be a quotation, and
 * one word of it may be followed by what looks like a comment.
 */
const SENTENCES: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'says',
  'answer',
  'whole',
  'as',
  'was',
  'now',
  'why',
  'scope',
  'role',
]);

/** A word that is an id, a date, a language, an address or a number, never a text. */
const CODE_WORD = /^[a-z\d][^\s]*$/;

const COMMENT = /^[ \t]+(?=#)/;

/** @returns what is said of a value of this shape; its place is that of the value if it has none */
type Shape = (plain: Plain) => (Omit<Slip, 'offset'> & { offset?: number }) | null | undefined;

const cutShort: Shape = ({ raw, start, field, behind, value }) => {
  const [gap] = COMMENT.exec(behind) ?? [];
  const isCode = CODE_WORD.test(raw) && !SENTENCES.has(field);
  if (gap === undefined || raw === '' || typeof value !== 'string' || isCode) return undefined;
  return {
    offset: start + raw.length + gap.length,
    message: 'Unexpected “#” behind a text, where YAML stops reading',
    tip: 'Put the whole text in quotation marks; a remark stands on a line of its own.',
  };
};

const HASH_FIRST = /^\s*#(?=[^\s#])/;

const hashFirst: Shape = ({ raw, start, behind }) =>
  raw === '' && HASH_FIRST.test(behind)
    ? {
        offset: start + behind.indexOf('#'),
        message: 'Unexpected “#” at the beginning of a value, where YAML stops reading',
        tip: 'Put the value in quotation marks, or a space behind the # of a remark.',
      }
    : undefined;

const nothing: Shape = ({ raw, value, isKey }) =>
  raw !== '' && value === null && !isKey
    ? {
        message: `Unexpected “${raw}”, which YAML reads as nothing`,
        tip: 'Take the field out if it has no value; put the word in quotation marks if it has.',
      }
    : undefined;

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
};

const inMarks: Shape = ({ raw, field, isKey }) => {
  const [first = '', last = ''] = [raw[0], raw.at(-1)];
  const isWhole = raw.length > 2 && (PAIRS[first] ?? '').includes(last);
  if (!isWhole || raw.slice(1, -1).includes(last) || (SENTENCES.has(field) && !isKey))
    return undefined;
  const what = isKey ? 'name' : 'value';
  return {
    message: `Unexpected ${first} and ${last} around a ${what}, which would stay in it`,
    tip: 'Take them away; where YAML needs quotation marks, they are straight: ".',
  };
};

const OPENERS: Readonly<Record<string, string>> = { '"': '"', ']': '[', '}': '{' };

const unopened: Shape = ({ raw, isInFlow }) => {
  const last = raw.at(-1) ?? '';
  const first = OPENERS[last];
  const isOpened =
    first === '"' ? raw.split('"').length % 2 === 1 : first !== undefined && raw.includes(first);
  if (first === undefined || isOpened || isInFlow) return undefined;
  return {
    message: `Missing ${first} at the beginning of the value, for the ${last} at its end`,
    tip: `Write ${first} before it, or take the ${last} away.`,
  };
};

const endsInMark: Shape = ({ raw, start, isInFlow, isKey }) => {
  const [mark] = /[,;]$/.exec(raw) ?? [];
  return mark === undefined || isInFlow || isKey
    ? undefined
    : markBehind(mark, start + raw.length - 1);
};

const secondColon: Shape = ({ raw, start, isKey }) =>
  isKey && raw.endsWith(':')
    ? {
        offset: start + raw.length - 1,
        message: 'Unexpected second colon behind the name of a field',
        tip: 'Write one colon.',
      }
    : undefined;

const SPACE_WITHIN = new RegExp(UNUSUAL_SPACE);
const SPACE_AT_END = new RegExp(`^${UNUSUAL_SPACE}|${UNUSUAL_SPACE}$`);

const strangeSpace: Shape = ({ raw, start, isKey }) => {
  const match = (isKey ? SPACE_WITHIN : SPACE_AT_END).exec(raw);
  return match
    ? {
        offset: start + match.index,
        message: `Unexpected ${nameOfSpace(match[0])} in a word, or beside it`,
        tip: 'Delete it; type an ordinary space where one belongs.',
      }
    : undefined;
};

const ITEM_MARK = /^(?:-(?=[^\s\d-])|[–—−•·‣▪*+]\s|\d{1,3}[.)]\s)/;

const lostItem: Shape = ({ raw, field, before, isInFlow, isKey }) => {
  const [mark] = ITEM_MARK.exec(raw) ?? [];
  if (mark === undefined || before.trim() !== '' || isInFlow || isKey) return undefined;
  if (mark !== '-' && SENTENCES.has(field)) return undefined;
  return {
    message: `Unexpected “${mark.trim()}”, expected “- ” before each item of a list`,
    tip: 'Write a hyphen and a space.',
  };
};

const WORD_LINES = /^[a-z\d-]+(?:[ \t]*\n[ \t\n]*[a-z\d-]+)+$/;
const DASHED_LINE = /\n *(?=-\s)/;
const WORDS = /^[a-z\d-]+\s+[a-z\d-]+/;

const joinedItem: Shape = ({ raw, start, isInFlow }) => {
  const match = isInFlow ? null : DASHED_LINE.exec(raw);
  return (
    match && {
      offset: start + match.index + match[0].length,
      message: 'Unexpected spaces before “-”, which join this line to the one above',
      tip: 'Put the dashes of one list exactly below each other.',
    }
  );
};

const unmarkedItems: Shape = ({ raw, start, field, isInFlow, isKey }) => {
  if (!isListOfWords(field) || isKey) return undefined;
  if (isInFlow)
    return WORDS.test(raw)
      ? {
          offset: start + raw.search(/\s/),
          message: 'Missing comma between two items of a list',
          tip: 'Put a comma behind each item between brackets.',
        }
      : undefined;
  return WORD_LINES.test(raw)
    ? {
        message: 'Missing “-” before an item of a list',
        tip: 'Begin each item with “- ”, on a line of its own.',
      }
    : undefined;
};

const WRONG_SEPARATOR = /^[a-z\d-]+\s*(?<mark>[，、،;])\s*[a-z\d-]+/;

const wrongComma: Shape = ({ raw, start, isInFlow }) => {
  const mark = isInFlow ? WRONG_SEPARATOR.exec(raw)?.groups?.mark : undefined;
  return mark === undefined
    ? undefined
    : {
        offset: start + raw.indexOf(mark),
        message: `Unexpected “${mark}” between the items of a list`,
        tip: 'Write an ordinary comma and a space.',
      };
};

const SHAPES: readonly Shape[] = [
  strangeSpace,
  inMarks,
  lostItem,
  joinedItem,
  unmarkedItems,
  nothing,
  unopened,
  endsInMark,
  secondColon,
  wrongComma,
  cutShort,
  hashFirst,
];

/** What a value says otherwise than it was meant. */
export function misreadValue(plain: Plain): Slip | undefined {
  for (const shape of SHAPES) {
    const slip = shape(plain);
    if (slip) return { offset: plain.start, ...slip };
  }
  return undefined;
}
