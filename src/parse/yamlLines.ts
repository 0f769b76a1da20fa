/** One line of a YAML text, taken apart as a person reads it, whatever YAML makes of it. */
export interface YamlLine {
  /** offset of its first character in the text */
  start: number;
  text: string;
  /** columns before what stands in it, from 0; the dashes of list items stand in it */
  indent: number;
  /** columns before what stands in it behind the dashes of list items, from 0 */
  column: number;
  /** whether it begins with the dash of a list item */
  isItem: boolean;
  /** what stands in it behind the dashes of list items */
  content: string;
  /** the name of its field, where it is `name:` or `name: value` */
  name: string | undefined;
  /** what stands behind the colon; empty where there is nothing or only a comment */
  value: string;
  /** offset of the value in the text */
  valueStart: number;
}

const MARKS = /^(?<indent> *)(?<dashes>(?:-(?: +|$))*)/;
const FIELD = /^(?<name>"\w+"|'\w+'|\w+) *:(?=\s|$)\s*/;

function lineOf(text: string, start: number): YamlLine {
  const { indent = '', dashes = '' } = MARKS.exec(text)?.groups ?? {};
  const column = indent.length + dashes.length;
  const content = text.slice(column);
  const field = FIELD.exec(content);
  const rest = content.slice(field?.[0].length ?? content.length);
  return {
    start,
    text,
    indent: indent.length,
    column,
    isItem: dashes !== '',
    content,
    name: field?.groups?.name?.replace(/\W/g, ''),
    value: rest.startsWith('#') ? '' : rest.trimEnd(),
    valueStart: start + text.length - rest.length,
  };
}

/** The lines of a YAML text that say something: those that are empty or comments are left out. */
export function yamlLines(text: string): YamlLine[] {
  const lines: YamlLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (/^\s*[^\s#]/.test(line)) lines.push(lineOf(line, start));
    start += line.length + 1;
  }
  return lines;
}
