import { decodeString } from 'micromark-util-decode-string';
import type { Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from '../problems/problem.ts';
import { typedMarks } from '../text/markdownMarks.ts';
import type { MarkKind } from '../text/markdownMarks.ts';
import type { PlaceAt } from './places.ts';

/*
 * Marks that other readers of Markdown know, and this one prints as they were typed. They are
 * looked for in the file’s text, because there a backslash still tells a sign that is meant as one.
 */

/** Marks that are left in the text of a body, where the parser could make nothing of them. */
const LEFT_OVER: readonly MarkKind[] = [
  {
    name: '** that marks nothing',
    tip: 'Put it directly before and behind the words, or write \\*\\* for the signs themselves.',
    pattern: /(?<![\p{L}\p{N}\p{P}*])\*\*(?:(?=[^\s*])|[^*\n]{1,300}\*\*)/gu,
  },
  {
    name: 'link that cannot be read',
    tip: 'Write %20 for each space in its address.',
    pattern: /\[[^\][\n]{1,300}\]\(\s*<?(?:https?:|www\.)/g,
  },
];

/** A cell of the line below the head of a table. */
const CELL = '[ \\t]*:?-+:?[ \\t]*';

/** Blocks, by what stands in them. A paragraph is taken for the first that fits. */
const BLOCKS: readonly MarkKind[] = [
  {
    name: 'table',
    tip: 'Tables are not shown: write sentences or a list.',
    pattern: new RegExp(
      `^(?=.*\\|).*\\n[ \\t]*(?=.*\\|)\\|?${CELL}(?:\\|${CELL})*\\|?[ \\t]*$`,
      'm',
    ),
  },
  {
    name: 'definition list',
    tip: 'Write sentences or a list.',
    pattern: /(?<=\S[ \t]*\n)[ \t]*:[ \t]+\S/,
  },
  {
    name: 'footnote',
    tip: 'Say it in a sentence; the body cites a source as [@source-id].',
    pattern: /^\[\^[^\]\s]{1,100}\]:/,
  },
  {
    name: 'directive',
    tip: 'Write a paragraph, or a heading with ##.',
    pattern: /^[ \t]*(?::::+|!!!)[ \t]*[a-z{]/m,
  },
  { name: 'heading', tip: 'Put a space behind the ##.', pattern: /^#{2,6}(?=[^\s#\d])/ },
];

const BOX: MarkKind = {
  name: 'box of a task list',
  tip: 'Boxes are not shown: write a plain list.',
  pattern: /^\[[ xX]\](?=\s)/,
};

const ATTRIBUTES: MarkKind = {
  name: 'braces behind a heading',
  tip: 'Take them out: headings have no ids of their own.',
  pattern: /\{[^{}\n]{1,200}\}\s*$/,
};

/** A text of the file in which every escaped sign is blank, so that none is taken for a mark. */
const withoutEscapes = (text: string): string => text.replace(/\\[^]/g, '  ');

const isFirstOfItem = (node: Nodes, parent: Parents | undefined): boolean =>
  parent?.type === 'listItem' && parent.children[0] === node;

function kindsFor(node: Nodes, parent: Parents | undefined): readonly MarkKind[] {
  if (node.type === 'heading') return [ATTRIBUTES];
  if (node.type !== 'paragraph') return [];
  return isFirstOfItem(node, parent) ? [BOX, ...BLOCKS] : BLOCKS;
}

/** A code of a character that is none, so that it stays as it was typed. */
const UNKNOWN_ENTITY = /&[a-z][a-z\d]{2,30};/gi;

/**
 * Reports the marks of other dialects in a body, as long as its texts have places in the file.
 * @param source the text of the file
 */
export function reportDialects(body: Root, source: string, placeAt: PlaceAt, report: Report): void {
  const say = (offset: number, name: string, tip: string): void =>
    report(placeAt(offset), 'unsupported-markdown', `Unexpected ${name}`, tip);
  visit(body, (node, _index, parent) => {
    const start = node.position?.start.offset ?? 0;
    const raw = withoutEscapes(source.slice(start, node.position?.end.offset ?? start));
    for (const { name, tip, pattern } of kindsFor(node, parent)) {
      const match = pattern.exec(raw);
      if (!match) continue;
      say(start + match.index, name, tip);
      return SKIP;
    }
    if (node.type !== 'text') return undefined;
    for (const { offset, name, tip } of typedMarks(raw, LEFT_OVER)) say(start + offset, name, tip);
    for (const { 0: code, index } of raw.matchAll(UNKNOWN_ENTITY))
      if (decodeString(code) === code)
        say(start + index, `code “${code}” of a character`, 'Write the character itself.');
    return undefined;
  });
}
