import { parseDocument } from 'yaml';
import type { Document, ScalarTag } from 'yaml';
import { collectProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { placesIn } from './places.ts';
import type { PlaceAt } from './places.ts';
import { spaceInIndentation } from './unusualSpaces.ts';
import { reportComplexity, reportNesting } from './yamlComplexity.ts';
import { onlyPlace, yamlPlaces } from './yamlPlaces.ts';
import type { YamlPlaces } from './yamlPlaces.ts';
import { reportMisread, reportRefused, reportSyntax } from './yamlProblems.ts';

/** A parsed YAML text: its plain value, and where in the file each field stands. */
export interface YamlText extends YamlPlaces {
  value: unknown;
  /** the text as the parser of YAML has it; nothing where there are problems */
  document: Document | undefined;
  problems: Problem[];
}

/**
 * What YAML takes for a number and a person writes as a text: digits with noughts before them, such
 * as the year 0079, and the numbers of programmers, such as 0x1F and .inf. 2.5e6 is a number.
 */
const NO_NUMBERS: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^(?:-?0\d+|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i,
  resolve: (text) => text,
};

/** Parses YAML, or gives nothing back where nesting overflows the parser’s stack. */
function documentOf(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      customTags: (tags) => [NO_NUMBERS, ...tags],
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (error) {
    // Some nesting, such as maps that open on one line, has no brackets by which it could have been
    // counted before.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads YAML 1.2 (core schema: dates stay text; so do, here, all numbers but plain ones).
 * Anchors, aliases and tags are refused, not expanded.
 * @param firstLine line of the file on which `text` begins, counting from 1
 */
export function parseYaml(file: string, text: string, firstLine: number): YamlText {
  const { problems, report } = collectProblems(file);
  const placeIn = placesIn(text);
  const placeAt: PlaceAt = (offset) => {
    const { line, column } = placeIn(offset);
    return { line: line + firstLine - 1, column };
  };
  const first = onlyPlace(placeAt(0));
  const unread: YamlText = { value: undefined, document: undefined, ...first, problems };

  if (reportComplexity(text, placeAt, report)) return unread;
  const space = spaceInIndentation(text);
  if (space) {
    report(placeAt(space.offset), 'yaml-syntax', space.message, space.tip);
    return unread;
  }
  const document = documentOf(text);
  if (document === undefined) {
    reportNesting(report, placeAt(0));
    return unread;
  }
  if (reportSyntax(document, text, placeAt, report)) return unread;
  reportRefused(document, text, placeAt, report);
  if (problems.length === 0) reportMisread(document, text, placeAt, report);
  if (problems.length > 0) return unread;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { value, document, ...yamlPlaces(document, text, placeAt), problems };
}
