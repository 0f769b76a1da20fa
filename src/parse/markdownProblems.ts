import type { Heading, Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { cut } from '../basics/messages.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Place, Report } from '../problems/problem.ts';
import { meansEntry } from '../schema/entryLink.ts';
import { expectedOfAddress } from '../schema/webAddress.ts';
import { shown } from '../schema/problemOfField.ts';
import { reportHiddenCharacter } from './controlCharacters.ts';

const ALLOWED: ReadonlySet<string> = new Set([
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

/** What entries do not need, as a message names it. */
const NAMES: Readonly<Record<string, string>> = {
  image: 'image',
  imageReference: 'image',
  code: 'code block',
  inlineCode: 'code',
  blockquote: 'block quotation',
  thematicBreak: 'horizontal rule',
  definition: 'reference definition',
  linkReference: 'reference link',
};

/** Whether it is a footnote of another dialect, which this one takes for a reference. */
const isFootnote = (node: Nodes): boolean =>
  (node.type === 'definition' || node.type === 'linkReference') && node.identifier.startsWith('^');

/** Characters of HTML that a message shows, the ellipsis among them. */
const MAX_HTML = 41;

const placeOf = ({ position }: Nodes): Place => {
  const { line, column } = position?.start ?? FILE_START;
  return { line, column };
};

/** Reports a node that entries do not need. */
function reportRefused(node: Nodes, report: Report): void {
  if (node.type === 'html') {
    const [line = ''] = node.value.split('\n');
    report(placeOf(node), 'raw-html', `Unexpected HTML “${cut(line, MAX_HTML)}”`);
  } else {
    const name = isFootnote(node) ? 'footnote' : (NAMES[node.type] ?? node.type);
    report(placeOf(node), 'unsupported-markdown', `Unexpected ${name}`);
  }
}

function reportHeading(heading: Heading, report: Report): void {
  if (heading.depth === 2 || heading.depth === 3) return;
  report(
    placeOf(heading),
    'unsupported-markdown',
    `Unexpected heading of level ${heading.depth}, expected ## or ###`,
    'Level 1 is the title of the page.',
  );
}

function reportLink(link: Link, report: Report): void {
  const expected = meansEntry(link.url) ? undefined : expectedOfAddress(link.url);
  if (expected !== undefined) {
    report(
      placeOf(link),
      'address-not-https',
      `Unexpected address “${shown(link.url)}”, expected ${expected}`,
      'Give the full https:// address, or take the link out.',
    );
  }
  if (link.title) {
    report(
      placeOf(link),
      'unsupported-markdown',
      'Unexpected title of a link',
      'Write only the address between the brackets.',
    );
  }
}

/** Reports control characters that a character reference hides in a text. */
export function reportHiddenCharacters(body: Root, report: Report): void {
  visit(body, 'text', (node) => reportHiddenCharacter(node.value, placeOf(node), report));
}

/**
 * Reports everything in a body that entries do not need. A node that is refused as a whole is taken
 * out, so that no rule across files judges what is in it.
 */
export function reportUnsupported(body: Root, report: Report): void {
  visit(body, (node, index, parent) => {
    if (!ALLOWED.has(node.type)) {
      reportRefused(node, report);
      if (!parent || index === undefined) return SKIP;
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type === 'heading') reportHeading(node, report);
    if (node.type === 'link') reportLink(node, report);
    return undefined;
  });
}
