/**
 * The article of Arabic, which is written as the beginning of its word, and the letters for “and”,
 * “by”, “like” and “for” that may stand before it. Behind it there are three letters at least, so
 * that of other words little is taken for it; the word for parents begins like it.
 */
const ARTICLE = /^([^\p{L}]*)(?!والد)(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{scx=Arab}{3})/u;

/**
 * A word without that, so that the search finds it with it and without.
 * @param word folded, as the index and the query must take the same for an article
 */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, '$1');
