import type { Content } from '../parse/content.ts';
import type { Kind } from '../schema/kinds.ts';

/** The id of the entry that had another id before; nothing where no entry had it. */
export const presentId = <K extends Kind>(
  content: Pick<Content, K>,
  kind: K,
  former: string,
): string | undefined =>
  (content[kind] as readonly { id: string; data: { aliases: readonly string[] } }[]).find(
    ({ data }) => data.aliases.includes(former),
  )?.id;
