import type { Problem } from '../problems/problem.ts';
import { meantId } from '../schema/meantId.ts';
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
  /** whether the field takes a list */
  isList: boolean;
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

/** The id of the entry that is called so, or the form that an id of this text has. */
function idCalled(
  content: Omit<Content, 'complete'>,
  kind: Kind,
  text: string,
): string | undefined {
  const id = meantId(text);
  if (id !== undefined && content.ids[kind].has(id)) return id;
  const called = content[kind].filter(({ data }) => namesOf(data).includes(evened(text)));
  if (called.length === 1) return called[0]?.id;
  return id && (nearIds(id, [...content.ids[kind]], 1)[0] ?? id);
}

/** The same problem, its tip with the entries that were meant, where that is known. */
export function withMeantIds(
  { ids, ...problem }: ProblemOfIds,
  content: Omit<Content, 'complete'>,
): Problem {
  if (!ids) return problem;
  const { kind, texts, isList } = ids;
  const meant = texts.map((text) => idCalled(content, kind, text));
  if (meant.length === 0 || meant.some((id) => id === undefined)) return problem;
  const tip = isList ? `Write [${meant.join(', ')}].` : `Write “${meant.join('” or “')}”.`;
  return { ...problem, tip };
}
