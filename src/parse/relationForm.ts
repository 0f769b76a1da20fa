import { isMap, isSeq } from 'yaml';
import type { Document } from 'yaml';
import { listed, oldField, renamed } from './formEdits.ts';
import type { Migration } from './migrations.ts';

function claimsOf({ contents }: Document): unknown[] {
  const claims = isMap(contents) ? contents.get('claims') : undefined;
  return isSeq(claims) ? claims.items : [];
}

/** `relation: { … }` of a claim becomes `relations: [{ … }]`. */
export const RELATION_LIST: Migration = {
  id: '2026-11-30-relations',
  kind: 'events',
  what: 'The “relation” of a claim becomes the list “relations”.',
  rewrite: (document, text) =>
    claimsOf(document).flatMap((claim) => {
      const relation = oldField(claim, 'relation', 'relations');
      return isMap(relation?.value)
        ? [renamed(relation, 'relations'), ...listed(relation, text)]
        : [];
    }),
};
