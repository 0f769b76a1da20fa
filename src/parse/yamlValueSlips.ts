import { isFieldName, isListOfWords, isWithin } from './fieldShapes.ts';
import { markBehind } from './yamlSlip.ts';
import type { Slip, SlipFinder } from './yamlSlip.ts';

/** What a text may begin with that YAML reads as a sign of its own. */
const SIGN = /^(?:[-?](?=\s|$)|[@`%*&!>|,])/;

const BRACKETED = /^(?:\[[^\]]*\]|\{[^}]*\})/;

/** The offset in a value of a colon that YAML takes for the end of a field’s name. */
const colonIn = (value: string): number => /:(?=\s|$)/.exec(value)?.index ?? -1;

/** The quotation marks that a text can stand between. */
const marksFor = (text: string): string => (text.includes('"') ? "' marks" : '" marks');

/** What is said of a text that begins with a sign of YAML. */
const signAtStart = (sign: string, text: string, offset: number): Slip => ({
  offset,
  message: `Unexpected “${sign}” at the beginning of a text without quotation marks`,
  tip: `Put the whole text between ${marksFor(text)}, or take the ${sign} away.`,
});

/** What is said of a text with a colon in it, which may be a field that lost its own line. */
function withColon(field: string, value: string, start: number): Slip {
  const colon = colonIn(value);
  const [name = ''] = /(?<!\w)\w+$/.exec(value.slice(0, colon).trimEnd()) ?? [];
  if (isWithin(field, name))
    return {
      offset: start,
      message: `Missing braces around the fields of “${field}”`,
      tip: 'Write { before the first and } behind the last, and a comma between each two.',
    };
  const isField = isFieldName(name);
  return isField
    ? {
        offset: start + value.lastIndexOf(name, colon),
        message: `Unexpected field “${name}” in the line of another field`,
        tip: `Begin a line of its own with “${name}”, or put the whole text in quotation marks.`,
      }
    : {
        offset: start + colon,
        message: 'Unexpected colon in a text without quotation marks',
        tip: `Put the whole text between ${marksFor(value)}.`,
      };
}

/** What is said of a value with a bracket at one of its ends and more text beside it. */
function besideBracket(field: string, value: string, start: number): Slip | undefined {
  if (/^[^[{]*[\]}]$/.test(value)) {
    const [open, close] = value.endsWith(']') ? ['[', ']'] : ['{', '}'];
    return {
      offset: start,
      message: `Missing “${open}” for the “${close}” at the end of the line`,
      tip: `Write ${open} before the first of the items.`,
    };
  }
  const [bracketed] = BRACKETED.exec(value) ?? [];
  const rest = bracketed === undefined ? '' : value.slice(bracketed.length).trim();
  if (bracketed === undefined || rest === '' || rest.startsWith('#')) return undefined;
  const behind = start + bracketed.length;
  if (/^[,;]$/.test(rest)) return markBehind(rest, behind);
  return isListOfWords(field)
    ? {
        offset: behind,
        message: `Unexpected text behind the “${bracketed.at(-1) ?? ''}” of “${field}”`,
        tip: 'Put all items between the brackets, with commas between them.',
      }
    : signAtStart(value[0] ?? '', value, start);
}

/** A question mark in the place of a value. */
const QUESTION = /(?:[:,[{]|^\s*-)\s+(?<found>\?)\s*(?:[,}\]]|$)/d;

/** A value within braces that begins with a word in brackets. */
const WORD_IN_BRACKETS = /\{[^"']*:\s+(?<found>\[[^\][]*\])\s*[^\s,}\]#]/d;

/** Knows a value that is no value, or looks like a list within braces. */
export const strangeValueSlip: SlipFinder = ({ lines, at }) => {
  const line = lines[at];
  if (!line) return undefined;
  const [question] = QUESTION.exec(line.text)?.indices?.groups?.found ?? [];
  if (question !== undefined && !/["']/.test(line.text.slice(0, question)))
    return {
      offset: line.start + question,
      message: 'Unexpected “?” in the place of a value',
      tip: 'Fill the value in, or leave the field out.',
    };
  const [bracket] = WORD_IN_BRACKETS.exec(line.text)?.indices?.groups?.found ?? [];
  return bracket === undefined
    ? undefined
    : signAtStart('[', line.text.slice(bracket), line.start + bracket);
};

/** The signs of a text in the lines below, with some of it or a wrong dash right behind them. */
const BLOCK_SIGN = /^[>|](?:[-+\d]+\s+(?=[^\s#])|[-+\d]*[–—]|[-+](?=\p{L}))/u;

/** Knows a text that needs quotation marks, by the value on the line where the parser stopped. */
export const valueSlip: SlipFinder = ({ lines, at }) => {
  const line = lines[at];
  const [, item = ''] = /^(?:- +)+(.*)$/.exec(line?.text.trimStart() ?? '') ?? [];
  const value = line?.name === undefined ? item : line.value;
  if (!line || value === '') return undefined;
  const start = line.name === undefined ? line.start + line.column : line.valueStart;
  const [block] = BLOCK_SIGN.exec(value) ?? [];
  if (block !== undefined)
    return {
      offset: start,
      message: `Unexpected “${block.trim()}” with a text or another sign right behind it`,
      tip:
        `Write ${value[0] ?? ''}- alone, and begin the text on the next line, indented; or put ` +
        'all of it in quotation marks.',
    };
  const [sign] = SIGN.exec(value) ?? [];
  if (sign !== undefined) return signAtStart(sign, value, start);
  if (/^[“”„«»‘’‚]/.test(value) && colonIn(value) !== -1)
    return {
      offset: start,
      message: 'Unexpected typographic quotation mark before a text with a colon in it',
      tip: `Put the whole text between ${marksFor(value)}: YAML knows straight ones only.`,
    };
  const bracket = besideBracket(line.name ?? '', value, start);
  if (bracket) return bracket;
  return /^["']/.test(value) || colonIn(value) === -1
    ? undefined
    : withColon(line.name ?? '', value, start);
};
