import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { hasChildren, isComment, isTag, isText } from 'domhandler';
import type { AnyNode, Element, Text } from 'domhandler';

/** Elements at whose edges white space is never seen. */
const BLOCKS = new Set(
  [
    'html head body main header footer nav section article aside div p h1 h2 h3 h4 ul ol li',
    'dl dt dd table caption thead tbody tr th td form fieldset legend details summary figure',
    'figcaption blockquote meta link title script button style g path rect circle template',
    'base',
  ].flatMap((names) => names.split(' ')),
);

/** What stands in a line like a letter. */
const INLINE_BOXES = new Set(['input', 'img', 'svg']);

/** Attributes that only Pagefind reads, or what was made for it of the page. */
const ofPagefind = ({ attribs }: Element): string[] =>
  Object.keys(attribs).filter(
    (name) =>
      name.startsWith('data-pagefind') ||
      (name === 'data-facets' && 'data-pagefind-body' in attribs),
  );

/** Text of a drawing is only what stands in its `<text>` and `<title>`. */
const isBesideShapes = ($: CheerioAPI, node: AnyNode): boolean =>
  $(node).closest('svg').length > 0 && $(node).closest('text, title').length === 0;

/** The text of a line so far, as far as white space depends on it. */
interface Line {
  /** the last text that was read; a space at its end shows nothing if the line ends there */
  last: Text | undefined;
  endsInSpace: boolean;
}

function endLine(line: Line): void {
  if (line.last) line.last.data = line.last.data.trimEnd();
  line.last = undefined;
  line.endsInSpace = true;
}

/** Removes what white space a browser removes: the second of two spaces, and that at the ends. */
function tidyText(text: Text, line: Line): void {
  const collapsed = text.data.replace(/[ \t\n\r\f]+/g, ' ');
  text.data = line.endsInSpace ? collapsed.trimStart() : collapsed;
  if (text.data === '') return;
  line.last = text;
  line.endsInSpace = text.data.endsWith(' ');
}

function tidy($: CheerioAPI, node: AnyNode, line: Line): void {
  if (isText(node) && isBesideShapes($, node)) node.data = node.data.trim();
  else if (isText(node)) tidyText(node, line);
  else if (isComment(node)) node.data = node.data.replace(/\s+/g, ' ');
  if (!hasChildren(node)) return;
  const isBlock = !isTag(node) || BLOCKS.has(node.name);
  if (isTag(node)) for (const name of ofPagefind(node)) $(node).removeAttr(name);
  if (isBlock) endLine(line);
  for (const child of [...node.children]) tidy($, child, line);
  if (isBlock) endLine(line);
  else if (INLINE_BOXES.has(node.name)) line.endsInSpace = false;
}

/**
 * A built page in the form in which two builds are compared: without white space that no reader
 * can see, and without what only Pagefind reads.
 */
export function comparable(html: string): string {
  const $ = load(html);
  const line: Line = { last: undefined, endsInSpace: true };
  for (const node of $.root().contents().toArray()) tidy($, node, line);
  return $.html().replace(/></g, '>\n<');
}
