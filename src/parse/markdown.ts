import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { decodeString } from 'micromark-util-decode-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { expectedOfAddress } from '../schema/webAddress.ts';
import { isId } from '../schema/ids.ts';
import { shown } from '../schema/problemOfField.ts';
import type { Place, Problem } from './problem.ts';
import { controlProblem, controlCharacters, placesIn } from './plainText.ts';

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
// Characters that open or close something: matching them up takes time that grows with the square
// of their number.
const MARKS = /[*_[\]<`!]/g;
const MAX_MARKS = 2000;
const MAX_CONTAINERS = 1000;
const MAX_LINES = 2000;
const ALLOWED = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'heading',
  'break',
  'citation',
]);
const NAMES: Record<string, string> = {
  image: 'image',
  imageReference: 'image',
  code: 'code block',
  inlineCode: 'code',
  blockquote: 'block quotation',
  thematicBreak: 'horizontal rule',
  definition: 'reference definition',
  linkReference: 'reference link',
};
// A bracket behind a backslash is a bracket; what a backslash escapes is passed over.
const CITATION = /\\[^]|\[@([^\][]*)\]/g;

const processor = unified().use(remarkParse);

/**
 * Quotation and list marks are counted before parsing: the parser’s time grows with the square of
 * their depth.
 */
function nestsTooDeep(text: string): number {
  let containers = 0;
  for (const line of text.matchAll(/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/gm)) {
    const depth = line[0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    containers += depth;
    if (depth > MAX_DEPTH || containers > MAX_CONTAINERS) return line.index;
  }
  const indented = /^(?: *\t| {4}){15}[ \t]*\S/m.exec(text);
  if (indented) return indented.index;
  // Long lists take the parser time that grows with the square of their lines.
  for (let at = text.indexOf('\n'), lines = 1; at !== -1; at = text.indexOf('\n', at + 1), lines++)
    if (lines === MAX_LINES) return at;
  const marks = [...text.matchAll(MARKS)];
  return marks.length > MAX_MARKS ? (marks[MAX_MARKS]?.index ?? 0) : -1;
}

const placeOf = (node: { position?: Text['position'] }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Removes a refused node, so that no rule judges what is in it. */
function takeOut(parent: Parents | undefined, index: number | undefined): number | typeof SKIP {
  if (!parent || index === undefined) return SKIP;
  parent.children.splice(index, 1);
  return index;
}

/**
 * Splits a text node at its citations, which are looked for in the file’s text: only there do they
 * have a place.
 */
function splitText(
  node: Text,
  source: string,
  placeAt: (offset: number) => Place,
  problem: (place: Place, rule: string, message: string, tip: string) => void,
): PhrasingContent[] {
  const from = node.position?.start.offset ?? 0;
  const raw = source.slice(from, node.position?.end.offset ?? from);
  const parts: PhrasingContent[] = [];
  const pointAt = (offset: number): Point => ({ ...placeAt(offset), offset });
  const text = (start: number, end: number): void => {
    if (start < end)
      parts.push({
        type: 'text',
        value: decodeString(raw.slice(start, end).replace(/[ \t]*\n[ \t]*/g, '\n')),
      });
  };
  let last = 0;
  for (const match of raw.matchAll(CITATION)) {
    const [whole, inner] = match;
    if (inner === undefined) continue;
    const sources: CitedSource[] = [];
    let offset = from + match.index + 1;
    for (const piece of `@${inner}`.split(';')) {
      const place = placeAt(offset + piece.length - piece.trimStart().length);
      const name = piece.trim();
      offset += piece.length + 1;
      if (name.startsWith('@') && isId(name.slice(1))) sources.push({ id: name.slice(1), place });
      else
        problem(
          place,
          'citation-form',
          `Unexpected “${shown(name)}” in a citation, expected @ and a source’s id`,
          'Write [@source-id], or [@first-source-id; @second-source-id].',
        );
    }
    text(last, match.index);
    last = match.index + whole.length;
    parts.push({
      type: 'citation',
      sources,
      position: { start: pointAt(from + match.index), end: pointAt(from + last) },
    });
  }
  if (last === 0) return [node];
  text(last, raw.length);
  return parts;
}

/**
 * Reads the body of an entry: CommonMark, with citations as nodes of their own. What entries do not
 * need is refused.
 * @param text the whole file with its front matter blanked out, so that positions are those of the
 *   file
 */
export function parseMarkdown(file: string, text: string): { body: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  const problem = (place: Place, rule: string, message: string, tip: string): void => {
    problems.push({ file, ...place, rule, message, tip });
  };
  const placeAt = placesIn(text);
  const deep = nestsTooDeep(text);
  if (deep !== -1) {
    problem(
      { ...placeAt(deep), column: 1 },
      'too-complex',
      'Unexpected amount of nesting or marks in the text',
      `Nest at most ${MAX_DEPTH} levels, write at most ${MAX_LINES} lines and ${MAX_CONTAINERS} list items, and use at most ${MAX_MARKS} of the characters * _ [ ] < \` ! in an entry.`,
    );
    return { body: { type: 'root', children: [] }, problems };
  }
  const body = processor.parse(text);
  visit(body, (node: Nodes, index, parent: Parents | undefined) => {
    if (node.type === 'html') {
      problem(
        placeOf(node),
        'raw-html',
        `Unexpected HTML “${node.value.split('\n')[0]?.slice(0, 40) ?? ''}”`,
        'Say it in Markdown. A lone < is written &lt;.',
      );
      return takeOut(parent, index);
    }
    if (!ALLOWED.has(node.type)) {
      problem(
        placeOf(node),
        'unsupported-markdown',
        `Unexpected ${NAMES[node.type] ?? node.type}`,
        'Use paragraphs, lists, emphasis, links and headings ## and ###.',
      );
      return takeOut(parent, index);
    }
    if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) {
      problem(
        placeOf(node),
        'unsupported-markdown',
        `Unexpected heading of level ${node.depth}, expected ## or ###`,
        'Level 1 is the title of the page.',
      );
    }
    const expected = node.type === 'link' ? expectedOfAddress(node.url) : undefined;
    if (node.type === 'link' && expected !== undefined) {
      problem(
        placeOf(node),
        'address-not-https',
        `Unexpected address “${shown(node.url)}”, expected ${expected}`,
        'Give the full https:// address, or take the link out.',
      );
    }
    if (node.type === 'link' && node.title) {
      problem(
        placeOf(node),
        'unsupported-markdown',
        'Unexpected title of a link',
        'Write only the address between the brackets.',
      );
    }
    if (node.type === 'text') {
      // A character reference writes any character, so the text of the file may not show it.
      const [control] = controlCharacters(node.value);
      if (control) problems.push({ file, ...placeOf(node), ...controlProblem(control.name) });
    }
    if (node.type === 'text' && parent && index !== undefined) {
      const parts = splitText(node, text, placeAt, problem);
      if (parts.length > 1 || parts[0] !== node) {
        (parent.children as Nodes[]).splice(index, 1, ...parts);
        return index + parts.length;
      }
    }
    return undefined;
  });
  // A citation is a link itself, and HTML has none within another.
  visit(body, 'link', (link) => {
    visit(link, 'citation', (citation) =>
      problem(
        placeOf(citation),
        'citation-form',
        'Unexpected citation within a link',
        'Put the citation behind the link.',
      ),
    );
    return SKIP;
  });
  return { body, problems };
}

/** The text of a part of a body, without its marks and citations; a line break is a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return 'value' in node ? node.value : '';
  return (
    node.children
      // The space before a citation goes with it.
      .map((child, i) =>
        node.children[i + 1]?.type === 'citation' ? plainText(child).trimEnd() : plainText(child),
      )
      .join('')
  );
}

/** The stretches of text of a body, each between two marks, links or citations. */
export function texts(body: Root): string[] {
  const found: string[] = [];
  visit(body, 'text', ({ value }) => void found.push(value));
  return found;
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
