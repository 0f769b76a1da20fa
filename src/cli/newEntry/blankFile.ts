import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { present } from '../../basics/lists.ts';
import { datePrefix } from '../../editing/newIds.ts';
import { claimTemplate, template } from '../../editing/template.ts';
import { CLAIM_ENDING } from '../../parse/claimFiles.ts';
import { readContent } from '../../parse/content.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { withDrafts } from '../../parse/layers.ts';
import { idForName } from '../../parse/placeId.ts';
import { takenIdsOf } from '../../parse/takenIds.ts';
import type { HistoricDate } from '../../schema/date.ts';
import { DateError } from '../../schema/dateError.ts';
import { CLAIMS } from '../../schema/event.ts';
import { isId } from '../../schema/idForm.ts';
import { givenId, id as idSchema } from '../../schema/ids.ts';
import { KINDS } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { dateTip } from '../../schema/meantDate.ts';
import { title } from '../../schema/texts.ts';
import { parseTimeOrNone } from '../../schema/undated.ts';
import { UsageError } from '../command.ts';
import type { Outcome } from '../command.ts';
import { renewEditorSchemas } from '../editorSchemas.ts';
import { putFiles } from '../putFiles.ts';
import { refusedBySystem } from '../refusedBySystem.ts';
import type { FileKind } from '../../editing/entryText.ts';
import { expectEvent } from './namedEvent.ts';

function dateOf(text: string): HistoricDate {
  try {
    return parseTimeOrNone(text);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const tip = dateTip(text, parseTimeOrNone, error);
    throw new UsageError(`Unexpected date “${text}”, expected ${error.expected}. ${tip}`);
  }
}

/** @throws UsageError where a word is not what its schema says */
function checked(word: string, schema: z.ZodType): string {
  const result = schema.safeParse(word);
  if (result.success) return word;
  const [issue] = result.error.issues;
  const tip = issue?.code === 'custom' ? String(issue.params?.tip) : '';
  throw new UsageError(`${issue?.message ?? ''}. ${tip}`);
}

interface BlankFile {
  /** from the content folder */
  path: string;
  text: string;
  /** what to do with it besides what is done with every file */
  next?: string;
}

function blankEntry(kind: Kind, id: string, given: Record<string, string> = {}): BlankFile {
  const path = join(kind, `${checked(id, givenId)}${KINDS[kind].ending}`);
  return { path, text: template(kind, given) };
}

function blankEvent(edtf: string, name: string): BlankFile {
  const date = dateOf(edtf);
  return blankEntry('events', `${datePrefix(date)}${checked(name, idSchema)}`, { date: date.edtf });
}

async function blankClaim(event: string, id: string, root: string): Promise<BlankFile> {
  const path = join(CLAIMS, checked(event, givenId), `${checked(id, givenId)}${CLAIM_ENDING}`);
  expectEvent(event, (await readContent(onDisk(resolve(root)))).content);
  return { path, text: claimTemplate() };
}

/** The file of a place of some name, with an id that can be made of it. */
async function blankPlace(name: string, root: string): Promise<BlankFile> {
  checked(name, title);
  const content = withDrafts((await readContent(onDisk(resolve(root)))).content, 'all');
  const id = idForName(name, takenIdsOf(content, 'places'));
  return {
    ...blankEntry('places', id, { name: stringify(name, { lineWidth: 0 }).trimEnd() }),
    next: `Its id is “${id}”. To choose another, rename the file before anything names it.`,
  };
}

/** What is said of a source that is there now. */
export const fingerprintStep = (id: string): string =>
  `Then: npm run fingerprint -- ${id} <text file>, so that quotations from it can be checked.`;

/** What stands behind the word for what is new; where it is not here, an id. */
const EXPECTED: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  events: ['date', 'short name'],
  claims: ['id of the event', 'id of the claim'],
};

async function blankFile(
  kind: FileKind,
  word: string,
  words: readonly string[],
  root: string,
): Promise<BlankFile> {
  const expected = EXPECTED[kind] ?? ['id'];
  if (words.length !== expected.length)
    throw new UsageError(
      `Unexpected number of words after “${word}”, expected: ${expected.join(', ')}`,
    );
  const [first = '', second = ''] = words;
  if (kind === CLAIMS) return blankClaim(first, second, root);
  if (kind === 'events') return blankEvent(first, second);
  if (kind === 'places' && !isId(first)) return blankPlace(first, root);
  const entry = blankEntry(kind, first);
  return kind === 'sources' ? { ...entry, next: fingerprintStep(first) } : entry;
}

/**
 * Writes the file of a new entry or claim, its fields empty and explained.
 * @param word for what is new
 * @param words what stands behind it
 * @param root the content folder
 */
export async function writeBlank(
  kind: FileKind,
  word: string,
  words: readonly string[],
  root: string,
): Promise<Outcome> {
  const { path: inside, text, next } = await blankFile(kind, word, words, root);
  const path = join(root, inside);
  try {
    await putFiles({ made: [{ path, text }], replaced: [] });
  } catch (error) {
    throw refusedBySystem(error, 'The file', root);
  }
  await renewEditorSchemas(resolve(root));
  const lines = [
    `Wrote ${path}`,
    'Next: fill in the fields that are empty, ' +
      'and take out the lines that begin with # and are not needed.',
    ...present([next]),
    'Then: npm run check, which notes what is missing. npm run dev shows the draft.',
    'When all is there, take out the line “draft: true”: then it is published.',
    'Each field is explained in docs/fields.md.',
  ];
  return { status: 0, text: `${lines.join('\n')}\n` };
}
