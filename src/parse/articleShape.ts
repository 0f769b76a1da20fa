import { ARTICLE_CHARACTERS, ARTICLE_WORDS, NEWS_WORDS } from '../problems/limits.ts';
import { problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { tokensOf } from '../text/tokens.ts';
import { wordCountOf } from '../text/wordCount.ts';
import { isFieldName } from './fieldShapes.ts';
import { FRONT_MATTER } from './frontMatter.ts';
import { placeAt } from './places.ts';

/*
 * An article’s text is told by its shape where there is no fingerprint to compare it with. What is
 * said of it never has any of its words.
 */

/** What stands in news and not in an entry: any of these beside a text is enough. */
const NEWS = [
  // KYIV, Ukraine (AP) — …, SEOUL, Oct. 23 (Yonhap) -- …, (서울=연합뉴스) …
  /^ *\p{Lu}[\p{Lu} .,'’/]{2,40}(?:,[^\n(—–-]{1,40})?(?:\([^()\n]{2,40}\))? *[—–-]{1,2} /mu,
  /^[ \t]*\([^()\n=]{1,20}=[^()\n=]{1,20}\)/m,
  /^[ \t]*By \p{Lu}[\p{L}.'’-]{1,30}(?: [\p{L}.'’-]{1,30}){1,4}[ \t]*$/mu,
  /\b(?:Reporting|Editing|Writing|Additional reporting) by \p{Lu}/u,
  /\bcontributed to this report\b|\bwith inputs from\b/i,
  /(?:©|\(c\)|\bcopyright)\s{0,3}(?:©\s{0,3})?(?:19|20)\d\d|\ball rights reserved\b/i,
  /무단\s?전재|禁止[转轉]载|無断転載|جميع الحقوق محفوظة/,
  /\bsubscribe (?:to|now|free|for)\b|\bsign up (?:to|for)\b|\bour (?:\w+ )?newsletter\b/i,
];

const CITATION = /\[@[^\][\n]{1,300}\]/g;
/** A line of YAML that begins a field, an item or a remark. */
const FIELD_LINE = /^\s*(?:-(?:\s|$)|[\w-]{1,60}:(?:\s|$)|#)/;
/** Several values may stand on a line with braces. */
const IN_BRACES = /^\s*(?:- )?(?:[\w-]{1,60}: )?[{[]/;
const SENTENCE_END = /[.!?…。！？۔।]["'”’»」』)]{0,3}(?=\s|$)|[。！？]/g;
const SENTENCES = 5;

/** A stretch of text and where it begins. */
interface Stretch {
  text: string;
  offset: number;
}

/** The parts of a text that lie between two citations. */
function uncitedParts(text: string, from: number): Stretch[] {
  let start = 0;
  const parts: Stretch[] = [];
  for (const {
    0: { length },
    index,
  } of text.matchAll(CITATION)) {
    parts.push({ text: text.slice(start, index), offset: from + start });
    start = index + length;
  }
  return [...parts, { text: text.slice(start), offset: from + start }];
}

/** The values of fields, each with the lines on which it goes on. */
function valuesIn(fields: string, from: number): Stretch[] {
  const values: Stretch[] = [];
  let offset = from;
  for (const line of fields.split('\n')) {
    const last = values.at(-1);
    if (last === undefined || FIELD_LINE.test(line)) values.push({ text: line, offset });
    else last.text += `\n${line}`;
    offset += line.length + 1;
  }
  return values.filter(({ text }) => !IN_BRACES.test(text));
}

/** Whether prose without a citation is as long as only an article is, or has what only news has. */
function isArticle(text: string, most: number): boolean {
  // As many words have at least twice as many characters in every script.
  if (text.length < 2 * NEWS_WORDS) return false;
  const words = wordCountOf(tokensOf(text));
  return words >= most || (words >= NEWS_WORDS && NEWS.some((sign) => sign.test(text)));
}

/** Lines at the beginning of a file among which its fields would stand. */
const FIRST_LINES = 60;

/** Whether fields of content files stand at the beginning of a text. */
function hasFieldLines(text: string): boolean {
  const names = text
    .split('\n', FIRST_LINES)
    .map((line) => /^[\s"{]*([A-Za-z]+)"? *[:=]/.exec(line)?.[1] ?? '');
  return names.filter(isFieldName).length > 1;
}

const isLongValue = (text: string): boolean =>
  text.length > ARTICLE_CHARACTERS && [...text.matchAll(SENTENCE_END)].length >= SENTENCES;

/**
 * The problem of a content file that holds what looks like an article: prose of some length without
 * a citation, in its body, in a field, or in place of the fields.
 *
 * @param text of the file, with \n line ends
 */
export function articleProblem(file: string, text: string): Problem | undefined {
  const problem = ({ text: part, offset }: Stretch, where: string): Problem =>
    problemAt(
      file,
      placeAt(text, offset + Math.max(part.search(/\S/), 0)),
      'article-text',
      `Unexpected long text without a citation${where}, which looks like an article’s`,
    );
  const [head = '', fields = ''] = FRONT_MATTER.exec(text) ?? [];
  const isBare = file.endsWith('.md') && head === '';
  // An entry all the same: what is wrong with its lines of --- is said elsewhere.
  if (isBare && hasFieldLines(text)) return undefined;
  if (file.endsWith('.md')) {
    const most = isBare ? NEWS_WORDS : ARTICLE_WORDS;
    const body = uncitedParts(text.slice(head.length), head.length);
    const found = body.find((part) => isArticle(part.text, most));
    if (found) return problem(found, '');
  }
  if (isBare) return undefined;
  const start = head === '' ? 0 : head.indexOf('\n') + 1;
  const found = valuesIn(head === '' ? text : fields, start).find((one) => isLongValue(one.text));
  return found && problem(found, ' in a field');
}
