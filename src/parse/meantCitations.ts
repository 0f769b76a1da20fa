import { isId } from '../schema/idForm.ts';

const OPENING = '[\\[［【〔{]';
const CLOSING = '[\\]］】〕})）]';
const AT = '[@＠]';
/** What stands in a citation, however it is misspelt. */
const INNER = '[^\\][［］【】〔〕{}()（）]{0,300}';
const CITATION = '\\[@([^\\][]*)\\](?!\\])';
const WRONG_BRACKETS = `${OPENING}{1,2}[ \\t^!-]{0,5}${AT}${INNER}${CLOSING}{1,2}`;
const WITH_WORDS = `\\[(?=[^\\][@＠\\n]{1,60}[\\s;,]${AT}[a-z\\d])${INNER}\\]`;
const NOT_CLOSED = '\\[@[\\w.-]{1,100}';
const NOT_OPENED = '(?<![\\p{L}\\p{N}@.;[])@[\\w.-]{1,100}\\]';
const FOOTNOTE = '\\[\\^(?!@)[^\\][\\s]{1,100}\\]';

/**
 * Everything in a text that is a citation or can only be meant as one. A citation as it should be
 * has its inside as the first group, and a footnote, which is reported elsewhere, itself as the
 * second. A backslash makes a bracket plain text: it and the character behind it are matched first,
 * which skips them.
 */
export const CITATIONS = new RegExp(
  `\\\\[^]|${CITATION}|(${FOOTNOTE})|${WRONG_BRACKETS}|${WITH_WORDS}|${NOT_CLOSED}|${NOT_OPENED}`,
  'gu',
);

/** Where in a source something stands, which citations do not say. */
const IN_SOURCE =
  /^(?:pp?|pages?|paras?|paragraphs?|sections?|sec|chapters?|ch|lines?)\.? ?\d+(?:[-–]\d+)?\.?$/;

/** A name in a citation without what is no part of an id. */
const asId = (name: string): string =>
  name
    .replace(/^(?:content\/)?sources\//, '')
    .replace(/\.md$/, '')
    .replace(/[_ ]/g, '-');

/**
 * What to write instead of a citation that is misspelt, with the ids that are named in it.
 *
 * @returns nothing where they cannot be told
 */
export function citationMeantBy(text: string): string | undefined {
  const names = text
    .slice(Math.max(text.search(/[@＠]/), 0))
    .normalize('NFKC')
    .toLowerCase()
    .split(/[;,、，；&@\][【】〔〕{}()^]|\s(?:and|und|et|y)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !IN_SOURCE.test(name))
    .map(asId);
  if (names.length === 0 || !names.every(isId)) return undefined;
  return `[${[...new Set(names)].map((id) => `@${id}`).join('; ')}]`;
}
