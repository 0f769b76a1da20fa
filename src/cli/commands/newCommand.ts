import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { codeOf } from '../../basics/errorCode.ts';
import { present } from '../../basics/lists.ts';
import { datePrefix } from '../../editing/newIds.ts';
import { claimTemplate, template } from '../../editing/template.ts';
import { CLAIM_ENDING } from '../../parse/claimFiles.ts';
import { readContent } from '../../parse/content.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { withDrafts } from '../../parse/layers.ts';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { idForName, takenPlaceIds } from '../../parse/placeId.ts';
import { isId } from '../../schema/idForm.ts';
import { givenId, id as idSchema } from '../../schema/ids.ts';
import { DateError } from '../../schema/dateError.ts';
import { dateTip } from '../../schema/meantDate.ts';
import type { HistoricDate } from '../../schema/date.ts';
import { CLAIMS } from '../../schema/event.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { title } from '../../schema/texts.ts';
import { parseTimeOrNone } from '../../schema/undated.ts';
import { Refusal, UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { renewEditorSchemas } from '../editorSchemas.ts';
import { expectContentFolder } from '../namedPaths.ts';
import { newStory } from '../newStory/newStory.ts';

const USAGE = [
  'Usage: npm run new -- event <date> <short-name> [--content <folder>]',
  '       npm run new -- source|actor|measure|place|thread <id> [--content <folder>]',
  '       npm run new -- place <name> [--content <folder>]',
  '       npm run new -- claim <event-id> <claim-id> [--content <folder>]',
  '       npm run new -- story [--aside|--remove] [--dry-run] [--content <folder>]',
  '           [--title … --summary … --language … --period … --site … --licence …',
  '           --licence-url … --repository … --publisher … --contact …]',
  'For example: npm run new -- event 2024-11-02 short-name',
].join('\n');

const FOLDER_TIP = 'name the content folder with --content';

const KIND_OF = new Map<string, Kind>(KIND_NAMES.map((kind) => [KINDS[kind].type, kind]));

/** What follows the word for what is new; where it is not here, an id. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  event: ['date', 'short name'],
  claim: ['id of the event', 'id of the claim'],
};

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

interface NewFile {
  /** from the content folder */
  path: string;
  text: string;
  /** the event that has to be there */
  event?: string;
  /** what to do with it besides what is done with every file */
  next?: string;
}

function newEntry(kind: Kind, id: string, given: Record<string, string> = {}): NewFile {
  const path = join(kind, `${checked(id, givenId)}${KINDS[kind].ending}`);
  return { path, text: template(kind, given) };
}

function newEvent(edtf: string, name: string): NewFile {
  const date = dateOf(edtf);
  return newEntry('events', `${datePrefix(date)}${checked(name, idSchema)}`, { date: date.edtf });
}

function newClaim(event: string, id: string): NewFile {
  const path = join(CLAIMS, checked(event, givenId), `${checked(id, givenId)}${CLAIM_ENDING}`);
  return { path, text: claimTemplate(), event };
}

/** The name in the words for a new place, where what they have is no id. */
const placeName = ([word, name, ...rest]: readonly string[]): string | undefined =>
  word === 'place' && name !== undefined && !isId(name) && rest.length === 0 ? name : undefined;

/** The file of a place of some name, with an id that can be made of it. */
async function newPlace(name: string, root: string): Promise<NewFile> {
  checked(name, title);
  await expectContentFolder(root, FOLDER_TIP);
  const content = withDrafts((await readContent(onDisk(resolve(root)))).content, 'all');
  const id = idForName(name, takenPlaceIds(content));
  return {
    ...newEntry('places', id, { name: stringify(name, { lineWidth: 0 }).trimEnd() }),
    next: `Its id is “${id}”. To choose another, rename the file before anything names it.`,
  };
}

function planned(words: readonly string[]): NewFile {
  const [word, ...rest] = words;
  const expectedWords = `expected one of: ${[...KIND_OF.keys(), 'claim', 'story'].join(', ')}`;
  if (word === undefined) throw new UsageError(`Missing kind of entry, ${expectedWords}`);
  const kind = KIND_OF.get(word);
  if (kind === undefined && word !== 'claim')
    throw new UsageError(`Unexpected “${word}”, ${expectedWords}`);
  const expected = EXPECTED[word] ?? ['id'];
  if (rest.length !== expected.length)
    throw new UsageError(
      `Unexpected number of words after “${word}”, expected: ${expected.join(', ')}`,
    );
  const [first = '', second = ''] = rest;
  if (kind === undefined) return newClaim(first, second);
  if (kind === 'events') return newEvent(first, second);
  const entry = newEntry(kind, first);
  return kind === 'sources' ? { ...entry, next: fingerprintNext(first) } : entry;
}

/** @throws UsageError where there is no such event */
async function expectEvent(id: string, root: string): Promise<void> {
  const { ids } = (await readContent(onDisk(resolve(root)))).content;
  if (ids.events.has(id)) return;
  const tip = didYouMean(nearest(id, [...ids.events]), 'Begin the event first.');
  throw new UsageError(`Unexpected event “${id}”, which does not exist. ${tip}`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    // “wx” fails where a file is, in one step, so nothing is ever overwritten.
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new Refusal(`There is a file ${path} already. It was not touched.`);
  }
}

const fingerprintNext = (id: string): string =>
  `Then: npm run fingerprint -- ${id} <text file>, so that quotations from it can be checked.`;

/**
 * A year before year 0 begins as options do. The minus sign proper stands for its hyphen where
 * options are read.
 */
const guarded = (word: string): string => word.replace(/^-(?=\d{4})/, '−');
const unguarded = (word: string): string => word.replace(/^−(?=\d{4})/, '-');

/** Writes the file of a new entry or claim, its fields empty. */
async function begin(words: string[]): Promise<Outcome> {
  if (words[0] === 'story') return newStory(words.slice(1));
  const { values, positionals } = parseArgs({
    args: words.map(guarded),
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const given = positionals.map(unguarded);
  const name = placeName(given);
  const file = name === undefined ? planned(given) : await newPlace(name, values.content);
  await expectContentFolder(values.content, FOLDER_TIP);
  if (file.event !== undefined) await expectEvent(file.event, values.content);
  const path = join(values.content, file.path);
  await write(path, file.text);
  await renewEditorSchemas(resolve(values.content));
  const next = [
    `Wrote ${path}`,
    'Next: fill in the fields that are empty, ' +
      'and take out the lines that begin with # and are not needed.',
    ...present([file.next]),
    'Then: npm run check, which notes what is missing. npm run dev shows the draft.',
    'When all is there, take out the line “draft: true”: then it is published.',
    'Each field is explained in CONTRIBUTING.md, under “Fields”.',
  ];
  return { status: 0, text: `${next.join('\n')}\n` };
}

export const newCommand: Command = { usage: USAGE, run: begin };
