import { withArticle } from '../basics/messages.ts';
import { replacing } from '../problems/mend.ts';
import type { Problem } from '../problems/problem.ts';
import { meantId } from '../schema/meantId.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { evened } from '../text/folding.ts';
import type { Content } from './content.ts';
import { nearIds } from './nearest.ts';

/*
 * Where a text stands for an id and has not the form of one, or stands alone for a list, all
 * content has to be read before it can be said which entry was meant.
 */

/** What stands where ids are expected. */
export interface MeantIds {
  kind: Kind;
  texts: readonly string[];
  /** what the field takes; `item` is one id of a list */
  takes: 'list' | 'item' | 'one';
}

/** A problem, and what its tip depends on besides its own file. */
export interface ProblemOfIds extends Problem {
  ids?: MeantIds | undefined;
}

/** What an entry is called, in the fields that name one. */
const namesOf = (data: object): string[] => {
  const { name, label, title, names = [] } = data as Record<string, unknown>;
  const others = (names as readonly { name: string }[]).map((other) => other.name);
  return [name, label, title, ...others].filter((text) => typeof text === 'string').map(evened);
};

type Known = Omit<Content, 'complete'>;

/** The id of the one entry of which something is true. */
const onlyId = (
  content: Known,
  kind: Kind,
  test: (data: object) => boolean,
): string | undefined => {
  const [first, ...others] = content[kind].filter(({ data }) => test(data));
  return others.length === 0 ? first?.id : undefined;
};

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

const urlOf = (data: object): unknown => ('url' in data ? data.url : undefined);

/** The id that a text has the letters of; a slash between spaces stands between two of them. */
const idOfText = (text: string): string | undefined =>
  /\s\/\s/.test(text) ? undefined : meantId(text);

/** The id that a text is but for its form, or that of the entry that is called so. */
function idCalled(content: Known, kind: Kind, text: string): string | undefined {
  if (isAddress(text)) return onlyId(content, kind, (data) => urlOf(data) === text.trim());
  const id = idOfText(text);
  if (id !== undefined && content.ids[kind].has(id)) return id;
  return onlyId(content, kind, (data) => namesOf(data).includes(evened(text)));
}

/** The id of an entry that is near to a text. One that no entry has is never offered. */
function idNear(content: Known, kind: Kind, text: string): string | undefined {
  const id = isAddress(text) ? undefined : idOfText(text);
  return id && nearIds(id, [...content.ids[kind]], 1)[0];
}

/** What stands between ids that are written one behind the other as one text. */
const BETWEEN = [/\s*[,;、，؛،|&+\n]\s*|\s+(?:and|or|\/|-)\s+/, /\s*[,;、，؛،|&+/]\s*|\s+/];

/** The ids that a text names: one, or all of several. Nothing where one of them is not known. */
function idsCalled(content: Known, kind: Kind, text: string): string[] | undefined {
  const called = idCalled(content, kind, text);
  if (called !== undefined) return [called];
  for (const between of isAddress(text) ? [] : BETWEEN) {
    const parts = text.split(between).filter((part) => part !== '');
    const ids = parts.map((part) => idCalled(content, kind, part));
    const near = ids.map((id, i) => id ?? idNear(content, kind, parts[i] ?? ''));
    // Of words with spaces between them, one that is only like an id is one of a sentence.
    const found = between === BETWEEN[0] ? near : ids;
    if (parts.length > 1 && found.every((id) => id !== undefined)) return [...new Set(found)];
  }
  const near = idNear(content, kind, text);
  return near === undefined ? undefined : [near];
}

/** The tip for a text that names no entry that there is. */
function tipForNone(kind: Kind, takes: MeantIds['takes']): string {
  const { type, ending } = KINDS[kind];
  const file = `the name of its file in content/${kind}/ without ${ending}`;
  return takes === 'list'
    ? `Name ${kind} by their ids, in brackets. An id is ${file}.`
    : `Write the id of ${withArticle(type)}: ${file}.`;
}

function tipForIds(ids: readonly string[], takes: MeantIds['takes']): string {
  if (takes === 'list') return `Write [${ids.join(', ')}].`;
  if (takes === 'item' && ids.length > 1) return `Write each id for itself: ${ids.join(', ')}.`;
  const either = `“${ids.join('” or “')}”`;
  return ids.length === 1 ? `Write ${either}.` : `It takes one id alone: write ${either}.`;
}

const MISSPELT_CITATION = /^Write \[(@[\w-]+(?:; @[\w-]+)*)\]\.$/;

/** The tip for a misspelt citation, where what it names is known or near. */
function citationTip(tip: string, content: Known): string {
  const [, inner] = MISSPELT_CITATION.exec(tip) ?? [];
  if (inner === undefined) return tip;
  const named = inner.split('; ').map((one) => one.slice(1));
  const ids = named.map((id) => idCalled(content, 'sources', id) ?? idNear(content, 'sources', id));
  return ids.includes(undefined)
    ? `${tipForNone('sources', 'one').slice(0, -1)}, as in [@source-id].`
    : `Write [${ids.map((id) => `@${id}`).join('; ')}].`;
}

/** The same problem, its tip with the entries that were meant, where that is known. */
export function withMeantIds({ ids, ...problem }: ProblemOfIds, content: Known): Problem {
  if (problem.rule === 'citation-form')
    return { ...problem, tip: citationTip(problem.tip, content) };
  if (!ids || ids.texts.every((text) => text.trim() === '')) return problem;
  const { kind, texts, takes } = ids;
  const meant = texts.map((text) => idsCalled(content, kind, text));
  const { fix: [mend] = [], ...rest } = problem;
  if (meant.includes(undefined)) return { ...rest, tip: tipForNone(kind, takes) };
  const found = [...new Set(meant.flatMap((some) => some ?? []))];
  // Only ids read back as a list of them, and only those that stand there are no guess.
  const isSure = mend && found.every((id) => mend.was.includes(id));
  const fix = isSure && [replacing(mend, mend.was, `[${found.join(', ')}]`)];
  return { ...rest, tip: tipForIds(found, takes), ...(fix && { fix }) };
}
