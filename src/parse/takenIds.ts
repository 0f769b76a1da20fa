import type { Kind } from '../schema/kinds.ts';
import type { Content } from './content.ts';

/** The ids that entries of a kind have or had, those included whose words had to go. */
export function takenIdsOf<K extends Kind>(
  content: Pick<Content, K | 'removed' | 'ids'>,
  kind: K,
): Set<string> {
  const entries: readonly { data: { aliases: readonly string[] } }[] = content[kind];
  const removed = content.removed.filter((one) => one.kind === kind);
  return new Set([
    ...content.ids[kind],
    ...[...entries, ...removed].flatMap(({ data }) => data.aliases),
  ]);
}
