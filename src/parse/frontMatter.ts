import { shown } from '../schema/problemOfField.ts';
import { isFieldName } from './fieldShapes.ts';

/** The fields and the body of a file, and the line on which the fields begin. */
export interface Parts {
  fields: string;
  firstLine: number;
  /** with the fields blanked out rather than cut, so that each place in it is one in the file */
  body: string;
}

/** What is wrong with the lines of --- of a Markdown file. */
export interface Misshapen {
  /** offset in the file */
  offset: number;
  message: string;
  tip: string;
}

/** The fields of a Markdown file, between two lines of ---. */
export const FRONT_MATTER = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

/** A line that somebody may have meant for one of three hyphens. */
const NEARLY = /^\s*(?:-{2,}|[-–—―−]{1,3}|(?:- ){2,}-|\*{3,}|_{3,}|={3,}|\.{3}|\+{3,})\s*$/;

/** Whether a line is nearly one of three hyphens, such as `----` or `—`. */
export const isNearlyDashes = (line: string): boolean => NEARLY.test(line);

/** What is said of a line that is nearly one of three hyphens, or has more in it. */
export const nearlyDashes = (line: string, offset: number): Misshapen => ({
  offset,
  message:
    line.trim() === '---'
      ? 'Unexpected space before ---'
      : `Unexpected “${shown(line.trim())}”, expected ---`,
  tip: 'Write three hyphens at the beginning of the line, and nothing else in it.',
});

const FORMAT_TIP = 'Write each field as “name: value”, between two lines of ---.';

const FIELD = /^(?<name>[A-Za-z]\w*) *:(?:\s|$)/;

const isField = (line: string): boolean =>
  isFieldName(FIELD.exec(line.replace(/^ *(?:- +)?/, ''))?.groups?.name ?? '');

const DASHES = /^---[ \t]*$/m;

/** What is wrong with the beginning of a file that does not begin with a line of ---. */
function misshapenStart(text: string): Misshapen {
  const [first = ''] = text.split('\n', 1);
  const says = (message: string, tip: string, offset = 0): Misshapen => ({ offset, message, tip });
  if (/^\s+---[ \t]*\n/.test(text)) {
    const what = first.trim() === '' ? 'empty line' : 'space';
    return says(`Unexpected ${what} before the first ---`, 'Delete all that stands before it.');
  }
  if (/^\+{3}\s*$/.test(first)) return says('Unexpected fields in TOML, expected YAML', FORMAT_TIP);
  if (first.startsWith('{')) return says('Unexpected fields in JSON, expected YAML', FORMAT_TIP);
  const [fence] = /^(?:`{3,}|~{3,})/.exec(first) ?? [];
  if (fence !== undefined)
    return says(
      `Unexpected line of ${fence}, expected ---`,
      'Delete it, and its partner at the end: it only shows code on web pages.',
    );
  if (isNearlyDashes(first)) return nearlyDashes(first, 0);
  if (first.startsWith('---'))
    return says('Unexpected text behind ---', 'Begin a new line behind the three hyphens.', 3);
  const start = text.length - text.trimStart().length;
  if (FIELD.test(text.slice(start)))
    return DASHES.test(text)
      ? says('Missing line of --- above the fields', 'Begin the file with ---.', start)
      : says(
          'Missing lines of --- around the fields',
          'Write --- on a line of its own above the fields, and again below them.',
          start,
        );
  return says(
    'Unexpected beginning of the file, expected a line of --- and the fields',
    'Begin the file with ---, the fields, and --- again.',
  );
}

/** What is wrong with a file that has a first line of --- and no second one. */
function misshapenEnd(text: string): Misshapen {
  const lines = text.trimEnd().split('\n');
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    if (i > 0 && (isNearlyDashes(line) || /^\s*---/.test(line))) return nearlyDashes(line, offset);
    if (i > 0 && /^[^\s#-]/.test(line) && !/^["'\w]+\s*[:：=]/.test(line))
      return {
        offset,
        message: 'Missing line of --- between the fields and the text',
        tip: 'Write --- on a line of its own above this line.',
      };
    offset += line.length + 1;
  }
  return {
    offset: offset - 1 - (lines.at(-1)?.length ?? 0),
    message: 'Missing line of --- below the fields',
    tip: 'Write --- on a line of its own below the last field.',
  };
}

const SECOND_FIELDS = /^---[ \t]*\n+(?=(?<line>[a-z]\w* *:.*))/gm;

/** What is wrong where fields stand below the second line of --- too. */
function fieldsBelow(text: string, start: number): Misshapen | undefined {
  const below = text.slice(start);
  const [first = '', second = ''] = below.split('\n', 200).filter((line) => line.trim() !== '');
  if (isField(first) && (isField(second) || DASHES.test(below)))
    return {
      offset: text.lastIndexOf('---', start),
      message: 'Unexpected --- above other fields',
      tip: 'Delete the line: one line of --- stands above all fields, and one below them.',
    };
  const copy = [...below.matchAll(SECOND_FIELDS)].find(({ groups }) => isField(groups?.line ?? ''));
  return (
    copy && {
      offset: start + copy.index,
      message: 'Unexpected second set of fields in one file',
      tip: 'Delete it if it is a copy; another entry stands in a file of its own.',
    }
  );
}

/** Takes the text of a content file apart, or says why that cannot be done. */
export function partsOf(file: string, text: string): Parts | Misshapen {
  if (!file.endsWith('.md')) return { fields: text, firstLine: 1, body: '' };
  const match = FRONT_MATTER.exec(text);
  if (!match) return /^---[ \t]*\n/.test(text) ? misshapenEnd(text) : misshapenStart(text);
  const [head, fields = ''] = match;
  const below = fieldsBelow(text, head.length);
  if (below) return below;
  const body = head.replace(/[^\n]/g, ' ') + text.slice(head.length);
  return { fields, firstLine: 2, body };
}
