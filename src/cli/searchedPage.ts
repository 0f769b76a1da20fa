import { indexedText } from '../text/indexedText.ts';

/**
 * Only pages that say so are searched: not lists, pages of past days or redirects, which would all
 * say the same again. What of them is searched, and how results can be filtered and sorted, the
 * components say with Pagefind’s other attributes.
 */
const SEARCHED = 'data-pagefind-body';

/** Whether a page is searched. */
export const isSearched = (html: string): boolean => html.includes(SEARCHED);

/** Comments and tags, with any sign in their attributes; what is between them is text. */
const MARKUP = /(<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>)/s;
/** Texts that the search reads from an attribute. */
const SEARCHED_ATTRIBUTE = /( data-pagefind-text=")([^"]*)(")/g;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (html: string): string =>
  html.replace(
    REFERENCE,
    (_, name?: string, decimal?: string, hex?: string) =>
      NAMED[name?.toLowerCase() ?? ''] ??
      String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)),
  );

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * A piece of text as the index gets it. A word that was set apart may have been the last before a
 * tag, or the first behind one, and is no word with what follows there.
 */
function indexedPiece(html: string): string {
  const text = decoded(html);
  const indexed = indexedText(text);
  return indexed === text ? html : escaped(` ${indexed} `);
}

/** A tag as the index gets it. */
const indexedAttributes = (tag: string): string =>
  tag.replace(
    SEARCHED_ATTRIBUTE,
    (_, before: string, text: string, after: string) =>
      before + escaped(indexedText(decoded(text))) + after,
  );

const isText = (_: string, i: number): boolean => i % 2 === 0;

const TAG = /^<(\/?)([a-z][^\s/>]*)/i;
const WITHOUT_END = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const UNSEARCHED = 'data-pagefind-ignore';

/** The searched texts of a page: those of its entry, but for what it does not say itself. */
function searchedTexts(parts: readonly string[]): string[] {
  const start = parts.findIndex((part) => part.includes(SEARCHED));
  const texts: string[] = [];
  // How many elements are open, from one on that is not searched.
  let left = 0;
  for (let i = start + 1; i < parts.length && parts[i] !== '</article>'; i += 1) {
    const part = parts[i] ?? '';
    const [, slash, name = ''] = (isText(part, i) ? null : TAG.exec(part)) ?? [];
    if (isText(part, i) && left === 0) texts.push(part);
    if (name === '' || WITHOUT_END.has(name.toLowerCase())) continue;
    if (left > 0) left += slash === '/' ? -1 : 1;
    else if (part.includes(UNSEARCHED)) left = 1;
  }
  return texts;
}

/**
 * A page as the search index is given it: its words as the index can find them, and in the field
 * `names` the names by which it is to be found whatever names it prints.
 * @param namesOf the names for a text; nothing for a page without any
 */
export function searchedPage(html: string, namesOf: (text: string) => string | undefined): string {
  const parts = html.split(MARKUP);
  const names = namesOf(decoded(searchedTexts(parts).join(' ')));
  const field =
    names === undefined
      ? ''
      : `<meta data-pagefind-meta="names[content]" content="${escaped(indexedText(names))}">`;
  return parts
    .map((part, i) => (isText(part, i) ? indexedPiece(part) : indexedAttributes(part)))
    .join('')
    .replace('</head>', `${field}</head>`);
}
