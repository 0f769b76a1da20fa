import { isNearlyDashes, nearlyDashes } from './frontMatter.ts';
import { isFieldName } from './fieldShapes.ts';
import { nameOfSpace, UNUSUAL_SPACE } from './unusualSpaces.ts';
import type { Slip, SlipFinder } from './yamlSlip.ts';
import type { YamlLine } from './yamlLines.ts';

/** A shape of a line by which a slip is known; its columns count from where `pattern` is tried. */
interface Shape {
  pattern: RegExp;
  /** what is wrong, and what to do, from the groups of the match */
  says: (groups: Readonly<Record<string, string>>) => Pick<Slip, 'message' | 'tip'>;
}

/** Shapes of a whole line, its indentation included. */
const OF_LINE: readonly Shape[] = [
  {
    pattern: /^(?<before>[ -]*)\t/,
    says: () => ({
      message: 'Unexpected tab in the indentation, expected spaces',
      tip: 'Delete it and type spaces: as many as stand before the fields beside it.',
    }),
  },
];

/** Shapes of what stands in a line behind its indentation and the dashes of list items. */
const OF_CONTENT: readonly Shape[] = [
  {
    pattern: /^-(?<item>[^\s-]\S*)/,
    says: ({ item }) => ({
      message: `Unexpected “-${item}”, expected a space behind the dash of a list item`,
      tip: `Write “- ${item}”.`,
    }),
  },
  {
    pattern: /^(?<mark>\/\/|\/\*|<!--)/,
    says: ({ mark }) => ({
      message: `Unexpected “${mark}” at the beginning of a line, expected the name of a field`,
      tip: 'Begin a remark with #.',
    }),
  },
  {
    pattern: /^(?<fence>`{3,}|~{3,})/,
    says: ({ fence }) => ({
      message: `Unexpected line of ${fence}`,
      tip: 'Take it out, and its partner at the end: it only shows code on web pages.',
    }),
  },
  {
    pattern: /^(?<dash>[–—−•·‣▪](?=\s|\w)|[*+](?=\s)|\d{1,3}[.)](?=\s))/,
    says: ({ dash }) => ({
      message: `Unexpected “${dash}”, expected the “-” that begins a list item`,
      tip: 'Type a hyphen and a space.',
    }),
  },
  {
    pattern: new RegExp(`^(?<before>\\w+:|\\w+(?=.[^:]*:))(?<space>${UNUSUAL_SPACE})`),
    says: ({ space = '' }) => ({
      message: `Unexpected ${nameOfSpace(space)} beside the colon of a field`,
      tip: 'Delete it and type an ordinary space.',
    }),
  },
  {
    pattern: /^(?<before>(?<name>\w+)\s*)(?<colon>[：﹕꞉∶])/,
    says: ({ name, colon }) => ({
      message: `Unexpected “${colon}” behind “${name}”, expected an ordinary colon`,
      tip: `Write “${name}: ”, with a space behind the colon.`,
    }),
  },
  {
    pattern: /^(?<before>(?<name>[a-z]\w*) *):(?=[^\s/:])/i,
    says: ({ name }) => ({
      message: `Unexpected text right behind the colon of “${name}”, expected a space`,
      tip: `Write “${name}: ”, with a space behind the colon.`,
    }),
  },
  {
    pattern: /^(?<before>(?<name>[a-z]\w*) *)=/i,
    says: ({ name }) => ({
      message: `Unexpected “=” behind “${name}”, expected a colon`,
      tip: `Write “${name}: ”, with a space behind the colon.`,
    }),
  },
  {
    pattern: /^(?<mark>[“”„«»‘’‚])/,
    says: ({ mark }) => ({
      message: `Unexpected “${mark}” at the beginning of a line, expected the name of a field`,
      tip: 'A name stands without quotation marks: name: value.',
    }),
  },
  {
    pattern: /^(?<mark>\*{1,3}|_{1,3}|>|`)(?<name>\w+)?/,
    says: ({ mark }) => ({
      message: `Unexpected “${mark}” at the beginning of a line, expected the name of a field`,
      tip: 'Fields are no Markdown: write name: value, without marks before the name.',
    }),
  },
];

function shapeIn(text: string, start: number, shapes: readonly Shape[]): Slip | undefined {
  for (const { pattern, says } of shapes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    const before = groups.name !== undefined && groups.before === '' ? groups.name : groups.before;
    return { offset: start + (before?.length ?? 0), ...says(groups) };
  }
  return undefined;
}

/** The slip that a line shows by itself. */
export const slipInLine = ({ start, text, column, content }: YamlLine): Slip | undefined =>
  shapeIn(text, start, OF_LINE) ?? shapeIn(content, start + column, OF_CONTENT);

/** Knows a slip by the look of the line on which the parser stopped. */
export const lineSlip: SlipFinder = ({ lines, at }) => {
  const line = lines[at];
  return line && slipInLine(line);
};

/** What is said of a field that begins with a dash where no list is. */
const dashed = ({ start, indent, name = '' }: YamlLine): Slip => ({
  offset: start + indent,
  message: `Unexpected “-” before the field “${name}”, which is in no list`,
  tip: 'Take the dash and the space behind it away.',
});

/** Knows a line that should be a field and has no colon, or is a text outside any field. */
export const namelessSlip: SlipFinder = ({ text, lines, at, error }) => {
  const line = lines[at];
  if (!line) return undefined;
  if (line.name !== undefined) return line.isItem ? dashed(line) : undefined;
  if (!['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'BAD_INDENT'].includes(error.code))
    return undefined;
  const offset = line.start + line.column;
  if (isNearlyDashes(line.text)) return nearlyDashes(line.text, offset);
  const [word = ''] = /^\w+/.exec(line.content) ?? [];
  if (isFieldName(word))
    return {
      offset: offset + word.length,
      message: `Missing colon behind “${word}”`,
      tip: `Write “${word}: ” and then its value.`,
    };
  const above = lines[at - 1];
  if (/^["']\w+:/.test(line.content))
    return {
      offset,
      message: 'Unexpected quotation mark before the name of a field',
      tip: 'Quotation marks stand around the value alone: name: "value".',
    };
  if (above?.name !== undefined && above.value !== '' && line.column > above.column) {
    const remark = /(?:^|\s)#/m.exec(text.slice(above.valueStart, line.start));
    if (remark)
      return {
        offset: above.valueStart + remark.index + remark[0].length - 1,
        message: 'Unexpected “#” in a text, where YAML stops reading',
        tip: 'Put the whole text in quotation marks; a remark stands above the field.',
      };
  }
  if (above?.isItem && above.name === undefined && above.indent === line.column)
    return {
      offset,
      message: 'Missing “-” before an item of a list',
      tip: 'Write “- ” before it, as before the item above.',
    };
  return {
    offset,
    message: 'Unexpected text that belongs to no field',
    tip:
      'A text that goes on here is indented further than the name of its field. ' +
      'Text for the page stands below the second line of ---.',
  };
};
