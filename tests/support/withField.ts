import { vi } from 'vitest';
import type { Field, Fields } from '../../src/schema/field.ts';

type FieldModule = typeof import('../../src/schema/field.ts');

const FIELD_MODULE = '../../src/schema/field.ts';

/**
 * Loads modules anew, in which groups of fields have one field more than they declare. The next
 * module that is loaded has the fields as they are.
 * @param added the field that a group gets, by what its schema is a schema of; nothing for none
 * @param load imports the modules
 */
export async function withField<T>(
  added: (of: string, module: FieldModule) => Fields | undefined,
  load: () => Promise<T>,
): Promise<T> {
  vi.resetModules();
  vi.doMock(FIELD_MODULE, async (importOriginal) => {
    const original = await importOriginal<FieldModule>();
    const declareFields = (of: string, fields: Readonly<Record<string, Field>>) =>
      original.declareFields(of, { ...fields, ...added(of, original) });
    return { ...original, declareFields };
  });
  try {
    return await load();
  } finally {
    vi.doUnmock(FIELD_MODULE);
    vi.resetModules();
  }
}
