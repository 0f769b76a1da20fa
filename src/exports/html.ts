import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const text = (value: string): ElementContent => ({ type: 'text', value });

/** An element of HTML; texts among its children are escaped when it is written. */
export const element = (
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** The language of a text, and its direction, each where it is not that of what is around it. */
interface InLanguage {
  language: string | undefined;
  direction: string | undefined;
}

/** A text that may be in another language (BCP 47) than what is around it. */
export const inLanguage = (
  { language: lang, direction: dir }: InLanguage,
  value: string,
): ElementContent =>
  lang === undefined ? text(value) : element('span', [value], dir ? { lang, dir } : { lang });

/** Nodes as HTML. All text is escaped on the way, so nothing that an entry says becomes markup. */
export const toHtml = (children: readonly ElementContent[]): string =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [...children] });

/** A plain text as HTML that says the same. */
export const htmlText = (value: string): string => toHtml([text(value)]);
