import { isMap } from 'yaml';
import { listed, oldField, ofEveryClaim, renamed } from './formEdits.ts';
import type { Migration } from './migrations.ts';

/** `relation: { … }` of a claim becomes `relations: [{ … }]`. */
export const RELATION_LIST: readonly Migration[] = ofEveryClaim({
  id: '2026-11-30-relations',
  what: 'The “relation” of a claim becomes the list “relations”.',
  rewrite: (claim, text) => {
    const relation = oldField(claim, 'relation', 'relations');
    return isMap(relation?.value)
      ? [renamed(relation, 'relations'), ...listed(relation, text)]
      : [];
  },
});
