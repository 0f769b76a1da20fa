import { isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Place, Problem } from './problem.ts';
import { controlProblem, controlCharacters, placesIn } from './plainText.ts';

export type FieldPath = readonly PropertyKey[];

/** A parsed YAML text: its plain value, and where in the file each field stands. */
export interface YamlText {
  value: unknown;
  /** the text as the parser of YAML has it; nothing where there are problems */
  document: Document | undefined;
  /** the place of a field’s value, or of the nearest field around it that is there */
  at: (path: FieldPath) => Place;
  /** the place of a field’s name, or of its value where it has none */
  atKey: (path: FieldPath) => Place;
  /**
   * a place within a field’s text: `locate` gets the text as it stands in the file, marks of YAML
   * included, and says at which offset
   */
  atText: (path: FieldPath, locate: (raw: string) => number | undefined) => Place;
  problems: Problem[];
}

const MAX_DEPTH = 20;
const MAX_FIELDS = 3000;
const MAX_LINES = 5000;
const FIELD_MARKS = /:(?=\s)|,|^[ \t]*[-?]\s/gm;

const SYNTAX_TIPS: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces; YAML takes no tabs.',
  DUPLICATE_KEY: 'Keep one of the two.',
  MISSING_CHAR:
    'Close the quotation mark or bracket. A text that begins with a bracket stands in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that contains “: ” in quotation marks.',
  BAD_SCALAR_START: 'Put a text that begins with @ or ` in quotation marks.',
  BAD_INDENT: 'Indent fields of one level by the same number of spaces.',
};

/**
 * Brackets are counted before parsing: the parser recurses, and a file of 100,000 brackets would
 * overflow its stack.
 */
function nestsTooDeep(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return i;
  }
  for (const line of text.matchAll(/^(?:[ \t]*[-?:][ \t]+)*[ \t]*/gm)) {
    if ((line[0].match(/[-?:]/g)?.length ?? 0) > MAX_DEPTH || line[0].length > 200)
      return line.index;
  }
  return -1;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text). Anchors, aliases and tags are refused, not
 * expanded.
 * @param firstLine line of the file on which `text` begins, counting from 1
 */
export function parseYaml(file: string, text: string, firstLine: number): YamlText {
  const placeIn = placesIn(text);
  const placeOf = (offset: number): Place => {
    const { line, column } = placeIn(offset);
    return { line: line + firstLine - 1, column };
  };
  const problems: Problem[] = [];
  const report = (offset: number, rule: string, message: string, tip: string): void => {
    problems.push({ file, ...placeOf(offset), rule, message, tip });
  };
  const nothing = (): YamlText => ({
    value: undefined,
    document: undefined,
    at: () => ({ line: firstLine, column: 1 }),
    atKey: () => ({ line: firstLine, column: 1 }),
    atText: () => ({ line: firstLine, column: 1 }),
    problems,
  });

  const deep = nestsTooDeep(text);
  if (deep !== -1) {
    report(
      deep,
      'too-complex',
      `Unexpected nesting, expected at most ${MAX_DEPTH} levels`,
      'Take out the nesting.',
    );
    return nothing();
  }

  // The parser’s time grows with the square of the number of lines of one text, and of the fields
  // of one group.
  if (placeIn(text.length).line > MAX_LINES) {
    report(
      0,
      'too-many-fields',
      `Unexpected number of lines, expected at most ${MAX_LINES}`,
      'Split the entry into several, or put the text into the body.',
    );
    return nothing();
  }
  if ((text.match(FIELD_MARKS)?.length ?? 0) > MAX_FIELDS) {
    report(
      0,
      'too-many-fields',
      `Unexpected number of fields, expected at most ${MAX_FIELDS}`,
      'Split the entry into several.',
    );
    return nothing();
  }

  let document: Document;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (error) {
    // Nesting without brackets, such as maps opened on one line, overflows the parser’s stack all
    // the same.
    if (!(error instanceof RangeError)) throw error;
    report(
      0,
      'too-complex',
      `Unexpected nesting, expected at most ${MAX_DEPTH} levels`,
      'Take out the nesting.',
    );
    return nothing();
  }
  for (const error of [...document.errors, ...document.warnings]) {
    if (error.code === 'MULTIPLE_DOCS') {
      report(
        error.pos[0],
        'yaml-syntax',
        'Unexpected second YAML document, expected one',
        'Take out the line of ---.',
      );
      continue;
    }
    const duplicate = error.code === 'DUPLICATE_KEY';
    // Every tag is refused below.
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    report(
      error.pos[0],
      duplicate ? 'duplicate-key' : 'yaml-syntax',
      duplicate ? 'Unexpected field given twice' : `Unexpected YAML: ${error.message}`,
      SYNTAX_TIPS[error.code] ??
        'Look at the line above too: an open quotation mark or a wrong indent shows up late.',
    );
  }
  visit(document, (_key, node) => {
    if (isPair(node) && !(isScalar(node.key) && node.key.value !== null)) {
      report(
        isNode(node.key) ? (node.key.range?.[0] ?? 0) : 0,
        'yaml-syntax',
        'Unexpected field without a name',
        'Write the name of the field before the colon.',
      );
    }
    if (!isNode(node)) return;
    if (isScalar(node) && typeof node.value === 'string') {
      // YAML writes any character as an escape, so the text of the file may not show it.
      const [control] = controlCharacters(node.value);
      if (control)
        problems.push({ file, ...placeOf(node.range?.[0] ?? 0), ...controlProblem(control.name) });
    }
    const anchored = !isAlias(node) && 'anchor' in node && node.anchor;
    if (isAlias(node) || anchored) {
      report(
        node.range?.[0] ?? 0,
        'yaml-alias',
        `Unexpected YAML ${isAlias(node) ? 'alias' : 'anchor'}`,
        'Write the value out.',
      );
    } else if (node.tag !== undefined) {
      let begin = text.lastIndexOf('!', node.range?.[0] ?? 0);
      while (text[begin - 1] === '!') begin--;
      report(
        begin,
        'yaml-alias',
        `Unexpected YAML tag “${node.tag.replace('tag:yaml.org,2002:', '!!')}”`,
        'Write the plain value; tags are not used here.',
      );
    }
  });
  if (problems.length > 0) return nothing();

  const nodeAt = (path: FieldPath): Node | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node;
    }
    return undefined;
  };
  const at = (path: FieldPath): Place => placeOf(nodeAt(path)?.range?.[0] ?? 0);
  const atKey = (path: FieldPath): Place => {
    const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const name = path.at(-1);
    const pair = isMap(map)
      ? map.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === name,
        )
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? placeOf(pair.key.range[0]) : at(path);
  };
  const atText = (path: FieldPath, locate: (raw: string) => number | undefined): Place => {
    const range = nodeAt(path)?.range;
    if (!range) return at(path);
    return placeOf(range[0] + (locate(text.slice(range[0], range[1])) ?? 0));
  };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { value, document, at, atKey, atText, problems };
}
