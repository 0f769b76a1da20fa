import { nearIds } from '../parse/nearest.ts';
import type { Content } from '../parse/content.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';

/** How many near ids a tip names. */
const NAMED = 3;

/** Up to so many ids of a kind are named where none is near. */
const FEW = 6;

const quoted = (ids: readonly string[]): string[] => ids.map((id) => `“${id}”`);

/** Texts as a question offers them: a, b or c. */
function offered(ids: readonly string[]): string {
  const texts = quoted(ids);
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : `${texts.join(', ')} or ${last}`;
}

/** How the file of an entry that is not there is begun. */
function toMake(kind: Kind, id: string): string {
  if (kind !== 'events') return `npm run new -- ${KINDS[kind].type} ${id}`;
  const [, date, name] = /^(\d{4}(?:-\d{2}){0,2})-(.+)$/.exec(id) ?? [];
  return `npm run new -- event ${date ?? '<date>'} ${name ?? id}`;
}

/** What to do about an id that no entry has. */
export function unknownIdTip(content: Content, kind: Kind, id: string): string {
  const ids = [...content.ids[kind]];
  const near = nearIds(id, ids, NAMED);
  if (near.length > 0) return `Did you mean ${offered(near)}?`;
  const few = ids.length > 0 && ids.length <= FEW && kind !== 'events';
  const those = few ? `Write ${offered(ids.sort())}` : 'Correct the id';
  return `${those}; or begin its file: ${toMake(kind, id)}.`;
}

/**
 * What to do about an id that several places have, where the entry that was meant is named by none:
 * then its file has the wrong name, not the places.
 */
export function renamedTip(
  content: Content,
  kind: Kind,
  id: string,
  isNamed: (id: string) => boolean,
): string | undefined {
  const [near] = nearIds(id, [...content.ids[kind]], 1);
  if (near === undefined || isNamed(near)) return undefined;
  const { ending } = KINDS[kind];
  return (
    `Rename content/${kind}/${near}${ending} to ${id}${ending}, or, if it was published as ` +
    `“${near}”, write that in all of them.`
  );
}
