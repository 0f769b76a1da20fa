import type { Content } from '../parse/content.ts';
import type { Kind } from '../schema/kinds.ts';

/** The id of the entry that had another id before; nothing where no entry had it. */
export const presentId = (content: Content, kind: Kind, former: string): string | undefined =>
  content[kind].find(({ data }) => data.aliases.includes(former))?.id;
