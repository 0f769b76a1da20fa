import { MAX_DEPTH, MAX_INDENT, MAX_YAML_FIELDS, MAX_YAML_LINES } from '../problems/limits.ts';
import type { Report } from '../problems/problem.ts';
import type { PlaceAt } from './places.ts';

const INDENTATION = /^(?:[ \t]*[-?:][ \t]+)*[ \t]*/gm;
const FIELD_MARKS = /:(?=\s)|,|^[ \t]*[-?]\s/gm;

const countOf = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** The offset of the first bracket within more than `MAX_DEPTH` others. */
function deepBracket(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return i;
  }
  return undefined;
}

/** The offset of the first line that is indented too far, by spaces or by marks of lists. */
function deepLine(text: string): number | undefined {
  for (const { 0: indentation, index } of text.matchAll(INDENTATION)) {
    if (countOf(indentation, /[-?:]/g) > MAX_DEPTH || indentation.length > MAX_INDENT) return index;
  }
  return undefined;
}

/** Reports that a text is nested too deep. */
export function reportNesting(report: Report, place: ReturnType<PlaceAt>): void {
  report(place, 'too-complex', `Unexpected nesting, expected at most ${MAX_DEPTH} levels`);
}

/**
 * Reports what makes a text too costly to parse. The parser recurses, so that a file of 100,000
 * brackets would overflow its stack, and its time grows with the square of the number of lines of
 * one text, and of the fields of one group.
 * @returns whether there is something
 */
export function reportComplexity(text: string, placeAt: PlaceAt, report: Report): boolean {
  const deep = deepBracket(text) ?? deepLine(text);
  if (deep !== undefined) {
    reportNesting(report, placeAt(deep));
    return true;
  }
  if (text.split('\n').length > MAX_YAML_LINES) {
    report(
      placeAt(0),
      'too-many-fields',
      `Unexpected number of lines, expected at most ${MAX_YAML_LINES}`,
      'Split the entry into several, or put the text into the body.',
    );
    return true;
  }
  if (countOf(text, FIELD_MARKS) > MAX_YAML_FIELDS) {
    report(
      placeAt(0),
      'too-many-fields',
      `Unexpected number of fields, expected at most ${MAX_YAML_FIELDS}`,
    );
    return true;
  }
  return false;
}
