import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { kindNamedAt } from '../schema/references.ts';

/** The kind of entry that a field names by id, or whose claims it names; nothing for others. */
export const namedKind = (field: string): Kind | undefined =>
  field === 'claim' ? 'events' : kindNamedAt([field]);

/** The fields of a record of a kind by which it is known to people. */
export const nameField = (kind: Kind): 'title' | 'label' | 'name' => {
  const { shape } = KINDS[kind].schema;
  if ('title' in shape && !('label' in shape)) return 'title';
  return 'label' in shape ? 'label' : 'name';
};
