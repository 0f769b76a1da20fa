import type { Heading, Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { cut } from '../basics/messages.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Place, Report } from '../problems/problem.ts';
import { meansEntry } from '../schema/entryLink.ts';
import { expectedOfAddress } from '../schema/webAddress.ts';
import { shown } from '../schema/problemOfField.ts';
import type { Citation } from './citations.ts';
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

const IMAGE = { name: 'image', tip: 'Take it out: pages show no pictures.' };

/** What entries do not need, as a message names it, and what to do about it. */
const REFUSED: Readonly<Record<string, { name: string; tip: string }>> = {
  image: IMAGE,
  imageReference: IMAGE,
  code: {
    name: 'code block',
    tip: 'Begin its lines without spaces or tabs, and take out ``` or ~~~ around them.',
  },
  inlineCode: { name: 'code', tip: 'Take out the ` around it.' },
  blockquote: {
    name: 'block quotation',
    tip: 'Take the > out; words that are quoted stand in quotation marks.',
  },
  thematicBreak: {
    name: 'horizontal rule',
    tip: 'Take it out; a heading that begins with ## divides a text.',
  },
  definition: {
    name: 'reference definition',
    tip: 'Write the address where the link stands: [words](https://…).',
  },
  linkReference: {
    name: 'reference link',
    tip: 'Write the address where the link stands: [words](https://…).',
  },
};

const FOOTNOTE = {
  name: 'footnote',
  tip: 'Say it in a sentence; the body cites a source as [@source-id].',
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
    // The mistake is said where it begins.
    if (node.value.startsWith('</')) return;
    const [line = ''] = node.value.split('\n');
    report(placeOf(node), 'raw-html', `Unexpected HTML “${cut(line, MAX_HTML)}”`);
  } else {
    const { name, tip } = isFootnote(node)
      ? FOOTNOTE
      : (REFUSED[node.type] ?? { name: node.type, tip: 'Take it out.' });
    report(placeOf(node), 'unsupported-markdown', `Unexpected ${name}`, tip);
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
  if (link.children.length === 0)
    report(
      placeOf(link),
      'unsupported-markdown',
      'Unexpected link without words',
      'Write words between the square brackets.',
    );
  const marked = /^(?:[“”„‘’«"']|%E2%80%9[C-F])/i.exec(link.url);
  if (marked) {
    report(
      placeOf(link),
      'address-not-https',
      'Unexpected quotation mark before the address of a link',
      'Take the quotation marks out: [words](https://…).',
    );
    // Nothing else that is wrong with the address is worth saying then.
    link.url = '';
    return;
  }
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

/** A citation that is marked as code stays one, of no source: its paragraph does not lack one. */
const inItsPlace = (node: Nodes): Citation[] =>
  node.type === 'inlineCode' && /^\[?@/.test(node.value) ? [{ type: 'citation', sources: [] }] : [];

/**
 * Reports everything in a body that entries do not need. A node that is refused as a whole is taken
 * out, so that no rule across files judges what is in it.
 */
export function reportUnsupported(body: Root, report: Report): void {
  const referred = new Set<string>();
  visit(body, 'linkReference', ({ identifier }) => void referred.add(identifier));
  visit(body, (node, index, parent) => {
    if (!ALLOWED.has(node.type)) {
      // What it defines is reported where the text refers to it.
      if (node.type !== 'definition' || !referred.has(node.identifier)) reportRefused(node, report);
      if (!parent || index === undefined) return SKIP;
      parent.children.splice(index, 1, ...inItsPlace(node));
      return index;
    }
    if (node.type === 'heading') reportHeading(node, report);
    if (node.type === 'link') reportLink(node, report);
    return undefined;
  });
}
