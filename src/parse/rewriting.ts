import { FRONT_MATTER } from './frontMatter.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { parseFields } from './oldForms.ts';
import { decodeText } from './decodeText.ts';
import { applyEditsToStored } from './textEdits.ts';

/** A content file in the form of today. */
export interface Rewritten {
  text: string;
  /** the migrations that had something to do in it, in their order */
  applied: readonly Migration[];
}

/** Where in a file its fields stand. */
export function fieldsIn(file: string, text: string): { start: number; text: string } | undefined {
  if (!file.endsWith('.md')) return { start: 0, text };
  const fields = FRONT_MATTER.exec(text)?.[1];
  return fields === undefined ? undefined : { start: text.indexOf('\n') + 1, text: fields };
}

function rewriteOnce(
  file: string,
  bytes: Uint8Array,
  migrations: readonly Migration[],
): Rewritten | undefined {
  const { text } = decodeText(file, bytes);
  const fields = text === undefined ? undefined : fieldsIn(file, text);
  if (!fields) return undefined;
  const { yaml, steps } = parseFields(file, fields.text, 1, migrations);
  if (yaml.problems.length > 0 && steps.length === 0) return undefined;
  let stored = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (const { edits } of steps) {
    const inFile = edits.map((edit) => ({
      ...edit,
      start: edit.start + fields.start,
      end: edit.end + fields.start,
    }));
    stored = applyEditsToStored(stored, inFile);
  }
  return { text: stored, applied: steps.map(({ migration }) => migration) };
}

/**
 * A content file with its old forms rewritten. Everything else in it stays byte for byte.
 * @param file path that begins with the content folder
 * @returns `undefined` for a file that cannot be read; the check says why
 * @throws where a migration writes what cannot be read, or finds its old form in what it wrote
 */
export function rewriteOldForms(
  file: string,
  bytes: Uint8Array,
  migrations: readonly Migration[] = MIGRATIONS,
): Rewritten | undefined {
  const rewritten = rewriteOnce(file, bytes, migrations);
  if (!rewritten || rewritten.applied.length === 0) return rewritten;
  const again = rewriteOnce(file, new TextEncoder().encode(rewritten.text), migrations);
  if (again?.applied.length === 0) return rewritten;
  const ids = rewritten.applied.map(({ id }) => id).join(', ');
  const why = again ? 'would be rewritten again' : 'could not be read';
  throw new Error(`${file} ${why} after the migration ${ids}, so it was left as it is`);
}
