import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { ID_PATTERN } from '../schema/common.ts';
import type { Place, Problem } from './problem.ts';
import { controlProblem, controlCharacters } from './text.ts';

/** One source named in a citation, and where. */
export interface CitedSource {
  id: string;
  place: Place;
}

/** `[@source-id; @source-id]` in a text: which sources the passage rests on. */
export interface Citation {
  type: 'citation';
  sources: CitedSource[];
  position?: Text['position'];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}

const MAX_DEPTH = 20;
// Characters that open or close something: matching them up takes time that grows with the square of their number.
const MARKS = /[*_[\]<`!]/g;
const MAX_MARKS = 2000;
const MAX_LINES = 5000;
const ALLOWED = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem', 'heading', 'break', 'citation']);
const NAMES: Record<string, string> = {
  image: 'image', imageReference: 'image', code: 'code block', inlineCode: 'code', blockquote: 'block quotation',
  thematicBreak: 'horizontal rule', definition: 'reference definition', linkReference: 'reference link',
};
const CITATION = /\[@([^\][]*)\]/g;

const processor = unified().use(remarkParse);

/** Quotation and list marks are counted before parsing: the parser’s time grows with the square of their depth. */
function nestsTooDeep(text: string): number {
  let containers = 0;
  for (const line of text.matchAll(/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/gm)) {
    const depth = line[0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    containers += depth;
    if (depth > MAX_DEPTH || containers > MAX_MARKS) return line.index;
  }
  const indented = /^(?: {0,3}\t| {4}){15}[ \t]*\S/m.exec(text);
  if (indented) return indented.index;
  // Long lists take the parser time that grows with the square of their lines.
  for (let at = text.indexOf('\n'), lines = 1; at !== -1; at = text.indexOf('\n', at + 1), lines++) if (lines === MAX_LINES) return at;
  const marks = [...text.matchAll(MARKS)];
  return marks.length > MAX_MARKS ? (marks[MAX_MARKS]?.index ?? 0) : -1;
}

const placeOf = (node: { position?: Text['position'] }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Splits a text node at its citations; `source` is the file’s text, which alone says where a citation stands. */
function splitText(node: Text, source: string, problem: (place: Place, rule: string, message: string, tip: string) => void): PhrasingContent[] {
  const from = node.position?.start.offset ?? 0;
  const raw = source.slice(from, node.position?.end.offset ?? from);
  const rawMatches = [...raw.matchAll(CITATION)];
  const parts: PhrasingContent[] = [];
  let last = 0;
  [...node.value.matchAll(CITATION)].forEach((match, i) => {
    const offset = from + (rawMatches[i]?.index ?? 0);
    const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
    const line = placeOf(node).line + (source.slice(from, offset).match(/\n/g)?.length ?? 0);
    const sources: CitedSource[] = [];
    let inner = 2;
    for (const piece of `@${match[1] ?? ''}`.split(';')) {
      const lead = piece.length - piece.trimStart().length;
      const name = piece.trim();
      const place = { line, column: offset - lineStart + inner + lead };
      inner += piece.length + 1;
      if (name.startsWith('@') && ID_PATTERN.test(name.slice(1))) sources.push({ id: name.slice(1), place });
      else problem(place, 'citation-form', `Unexpected “${name.slice(0, 60)}” in a citation, expected @ and a source’s id`, 'Write [@source-id], or [@first-source-id; @second-source-id].');
    }
    if (match.index > last) parts.push({ type: 'text', value: node.value.slice(last, match.index) });
    parts.push({ type: 'citation', sources, position: node.position });
    last = match.index + match[0].length;
  });
  if (last === 0) return [node];
  if (last < node.value.length) parts.push({ type: 'text', value: node.value.slice(last) });
  return parts;
}

/**
 * Reads the body of an entry: CommonMark, with citations as nodes of their own. What entries do not need is refused.
 * @param text the whole file with its front matter blanked out, so that positions are those of the file
 */
export function parseMarkdown(file: string, text: string): { body: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  const problem = (place: Place, rule: string, message: string, tip: string): void => {
    problems.push({ file, ...place, rule, message, tip });
  };
  const deep = nestsTooDeep(text);
  if (deep !== -1) {
    const line = text.slice(0, deep).split('\n').length;
    problem({ line, column: 1 }, 'yaml-depth', 'Unexpected amount of nesting or marks in the text', `Nest at most ${MAX_DEPTH} levels, write at most ${MAX_LINES} lines, and use at most ${MAX_MARKS} of the characters * _ [ ] < \` ! in an entry.`);
    return { body: { type: 'root', children: [] }, problems };
  }
  const body = processor.parse(text);
  visit(body, (node: Nodes, index, parent: Parents | undefined) => {
    if (node.type === 'html') {
      problem(placeOf(node), 'raw-html', `Unexpected HTML “${node.value.split('\n')[0]?.slice(0, 40) ?? ''}”`, 'Say it in Markdown. A lone < is written &lt;.');
      return SKIP;
    }
    if (!ALLOWED.has(node.type)) {
      problem(placeOf(node), 'unsupported-markdown', `Unexpected ${NAMES[node.type] ?? node.type}`, 'Use paragraphs, lists, emphasis, links and headings ## and ###.');
      return SKIP;
    }
    if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) {
      problem(placeOf(node), 'unsupported-markdown', `Unexpected heading of level ${node.depth}, expected ## or ###`, 'Level 1 is the title of the page.');
    }
    if (node.type === 'link' && !(URL.canParse(node.url) && /^https:\/\//i.test(node.url))) {
      problem(placeOf(node), 'address-not-https', `Unexpected address “${node.url.slice(0, 60)}”, expected one that begins with https://`, 'Give the full https:// address, or take the link out.');
    }
    if (node.type === 'text') {
      // A character reference writes any character, so the text of the file may not show it.
      const [control] = controlCharacters(node.value);
      if (control) problems.push({ file, ...placeOf(node), ...controlProblem(control.name) });
    }
    if (node.type === 'text' && parent && index !== undefined) {
      const parts = splitText(node, text, problem);
      if (parts.length > 1 || parts[0] !== node) {
        (parent.children as Nodes[]).splice(index, 1, ...parts);
        return index + parts.length;
      }
    }
    return undefined;
  });
  return { body, problems };
}

/** The text of a part of a body, without its marks and citations; a line break is a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return 'value' in node ? node.value : '';
  return node.children
    // The space before a citation goes with it.
    .map((child, i) => (node.children[i + 1]?.type === 'citation' ? plainText(child).trimEnd() : plainText(child)))
    .join('');
}

/** Every paragraph of a body, those in lists included, in order. */
export function paragraphsOf(body: Root): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(body, 'paragraph', (node) => void paragraphs.push(node));
  return paragraphs;
}

/** The sources that a part of a body cites, in order, each time it does. */
export function citationsIn(node: Nodes): CitedSource[] {
  const cited: CitedSource[] = [];
  visit(node, 'citation', (citation) => void cited.push(...citation.sources));
  return cited;
}
