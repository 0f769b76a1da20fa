import type { Nodes, Paragraph, Parents } from 'mdast';
import type { MarkKind } from '../text/markdownMarks.ts';

/*
 * Marks of other dialects of Markdown, and marks of this one that were not meant as such. Every
 * pattern is read in linear time: a text may be hostile.
 */

/** Kinds of entry whose addresses texts link to, as the beginning of an address. */
const ADDRESS = '<?(?:https?:|www\\.|(?:events|sources|actors|measures|places|threads)/)';

/** Marks that are left in the text of a body, where the parser could make nothing of them. */
export const LEFT_OVER: readonly MarkKind[] = [
  {
    name: '** that marks nothing',
    tip: 'Put it directly before and behind the words, or write \\*\\* for the signs themselves.',
    pattern: /(?<![\p{L}\p{N}\p{P}*])\*\*(?:(?=[^\s*])|[^*\n]{1,300}\*\*)/gu,
  },
  {
    name: '* that marks nothing',
    tip: 'Put one before and one behind the words, or write \\* for the sign itself.',
    pattern: /(?<![\p{L}\p{N}\p{P}*])\*(?=[\p{L}\p{Ps}\p{Pi}"'])/gu,
  },
  {
    name: '_ that marks nothing',
    tip: 'Put one before and one behind the words, or write \\_ for the sign itself.',
    pattern: /(?<![\p{L}\p{N}\p{P}_])_(?=\p{L})/gu,
  },
  {
    name: 'link that cannot be read',
    tip: 'Write %20 for each space in its address, and end it with a ).',
    pattern: /\[[^\][\n]{1,300}\]\(\s*<?(?:https?:|www\.)/g,
  },
  {
    name: 'space between the brackets of a link',
    tip: 'Take it out: [words](address).',
    pattern: new RegExp(
      `\\[[^\\][\\n]{1,300}\\][ \\t]{0,20}\\n?[ \\t]{0,20}\\(\\s?${ADDRESS}`,
      'g',
    ),
  },
  {
    name: 'link with its brackets exchanged',
    tip: 'Write [words](address).',
    pattern: new RegExp(`\\([^()\\n]{1,300}\\)\\[\\s?${ADDRESS}`, 'g'),
  },
  {
    name: 'formula',
    tip: 'Say it in words.',
    pattern:
      /(?<![\p{L}\p{N}$])\$(?=[^\s$\d])(?=[^$\n]{0,200}[\\^_]|[a-z]\$)[^$\n]{1,300}\$(?!\$)/gu,
  },
  {
    name: 'tag of a template',
    tip: 'Take it out, or say it in words.',
    pattern: /\{[{%][^{}\n]{0,200}[%}]\}|\{[.#][a-z][^{}\n]{0,100}\}/g,
  },
  {
    name: 'tag in square brackets',
    tip: 'Use ** around words for emphasis, and [words](https://…) for a link.',
    pattern: /\[\/(?:b|i|u|s|url|quote|img|list|size|color)\]/gi,
  },
  {
    name: 'marks of a wiki',
    tip: 'Write * or ** before and behind words for emphasis.',
    pattern: /(?<!')'{3}(?!')/g,
  },
  {
    name: 'code of a character without ; behind it',
    tip: 'Write the character itself.',
    pattern: /&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip)(?![\w;=])/g,
  },
  {
    name: '\\ at the end of a paragraph',
    tip: 'Take it out: paragraphs are divided by an empty line.',
    pattern: /(?<!\\)\\$/g,
  },
];

/** An address that stands in a text as it is. In a link, the words may be one. */
export const BARE_ADDRESS: MarkKind = {
  name: 'bare address',
  tip: 'Write [words](https://…), or <https://…> to show the address itself.',
  pattern: /(?<![\p{L}\p{N}./@-])(?:https?:\/\/|www\.(?=[\w-]{1,63}\.[a-z]))/gu,
};

/** A cell of the line below the head of a table. */
const CELL = '[ \\t]*:?-+:?[ \\t]*';

/** What a line of a list begins with that is written by hand. */
const LABEL = '[ \\t]*\\(?(?:\\d{1,2}|[a-z])[.)](?!\\d)[ \\t]*\\S';

/** Blocks, by what stands in them. A paragraph is taken for the first that fits. */
const BLOCKS: readonly MarkKind[] = [
  {
    name: 'table',
    tip: 'Tables are not shown: write sentences or a list.',
    pattern: new RegExp(
      `^(?=.*\\|).*\\n[ \\t]*(?=.*\\|)\\|?${CELL}(?:\\|${CELL})*\\|?[ \\t]*$|` +
        '^[ \\t]*\\|(?:[^|\\n]*\\|){2,}[ \\t]*$|^(?=.*\\S\\t+\\S).*\\n(?=.*\\S\\t+\\S)',
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
    name: 'explanation of an abbreviation',
    tip: 'Say it in a sentence.',
    pattern: /^\*\[[^\]\n]{1,100}\]:/,
  },
  {
    name: 'directive',
    tip: 'Write a paragraph, or a heading with ##.',
    pattern: /^[ \t]*(?::::+|!!!)[ \t]*[a-z{]/m,
  },
  {
    name: 'table of contents',
    tip: 'Take it out: an entry has none.',
    pattern: /^\[(?:TOC|_TOC_)\]$/i,
  },
  {
    name: 'heading',
    tip: 'Write ## and a space before its words. A # that is part of a word is written \\#.',
    pattern: /^#{1,6}(?=[^\s#\d])/,
  },
  {
    name: 'heading of a wiki',
    tip: 'Write ## and a space before its words.',
    pattern: /^={2,6}[ \t]*[^=\n]{1,200}={2,6}[ \t]*$/m,
  },
  {
    name: 'list whose marks are not those of Markdown',
    tip: 'Begin each line with “- ”, or with “1. ” in a list with numbers.',
    pattern: new RegExp(
      '^[ \\t]*[•‣◦▪●○∙・](?=\\s*\\S)|^[ \\t]*[-+](?=\\p{L})|' +
        `^[ \\t]*[–—][ \\t].*\\n[ \\t]*[–—][ \\t]|^${LABEL}.*\\n${LABEL}`,
      'mu',
    ),
  },
];

const BOX: MarkKind = {
  name: 'box of a task list',
  tip: 'Boxes are not shown: write a plain list.',
  pattern: /^\[[ xX]\](?=\s)/,
};

const HEADINGS: readonly MarkKind[] = [
  {
    name: 'line below a paragraph, which makes the paragraph a heading',
    tip: 'Take the line out. A heading is written with ## before its words.',
    pattern: /(?<=^[^#][^]*\n)[ \t]*(?:-+|=+)[ \t]*$/,
  },
  {
    name: 'heading without words',
    tip: 'Write its words behind the ##, or take it out.',
    pattern: /^#{1,6}[ \t]*#*$/,
  },
  {
    name: 'braces behind a heading',
    tip: 'Take them out: headings have no ids of their own.',
    pattern: /\{[^{}\n]{1,200}\}\s*$/,
  },
];

/** A field that stands where the text begins. */
const FIELD: MarkKind = {
  name: 'field in the text',
  tip: 'Move it up, between the two lines of ---.',
  pattern: /^[a-z][A-Za-z]{1,30}:(?=\s|$)/,
};

const ALL_STRONG: MarkKind = {
  name: 'paragraph in strong emphasis instead of a heading',
  tip: 'Write ## and a space before its words, without the **.',
  pattern: /^[^@]{1,200}$/,
};

const NUMBERS: MarkKind = {
  name: 'list whose first number is not 1',
  tip: 'Begin it with 1, or write the first number as 2024\\. where it belongs to a sentence.',
  pattern: /^/,
};

const isFirstOfItem = (node: Nodes, parent: Parents | undefined): boolean =>
  parent?.type === 'listItem' && parent.children[0] === node;

function kindsForParagraph(node: Paragraph, parent: Parents | undefined): readonly MarkKind[] {
  const [only, ...more] = node.children;
  if (only?.type === 'strong' && more.length === 0) return [ALL_STRONG];
  if (isFirstOfItem(node, parent)) return [BOX, ...BLOCKS];
  const isFirst = parent?.type === 'root' && parent.children[0] === node;
  return isFirst ? [FIELD, ...BLOCKS] : BLOCKS;
}

/** The marks that a whole block may be, by what it is for the parser; none for most nodes. */
export function blockKinds(node: Nodes, parent: Parents | undefined): readonly MarkKind[] {
  if (node.type === 'paragraph') return kindsForParagraph(node, parent);
  if (node.type === 'heading') return HEADINGS;
  return node.type === 'list' && node.ordered === true && (node.start ?? 1) > 1 ? [NUMBERS] : [];
}
