import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf } from '../../basics/errorCode.ts';
import { id as idSchema } from '../../schema/ids.ts';
import { certainPart, DateError, parseDate } from '../../schema/date.ts';
import type { HistoricDate } from '../../schema/date.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { Refusal, UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { expectContentFolder } from '../namedPaths.ts';
import { template } from '../template.ts';

const USAGE = [
  'Usage: npm run new -- event <date> <short-name> [--content <folder>]',
  '       npm run new -- source|actor|measure <id> [--content <folder>]',
  'For example: npm run new -- event 2024-11-02 short-name',
].join('\n');

const KIND_OF = new Map<string, Kind>(KIND_NAMES.map((kind) => [KINDS[kind].type, kind]));

function dateOf(text: string): HistoricDate {
  try {
    return parseDate(text);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    throw new UsageError(`Unexpected date “${text}”, expected ${error.expected}. ${error.tip}`);
  }
}

/** What an event’s file name begins with: its first day, as far as that is certain. */
function datePrefix({ start, end }: HistoricDate): string {
  const first = start ?? end;
  return first ? certainPart(first) : '';
}

function checkedId(id: string): string {
  const result = idSchema.safeParse(id);
  if (result.success) return id;
  const [issue] = result.error.issues;
  const tip = issue?.code === 'custom' ? String(issue.params?.tip) : '';
  throw new UsageError(`${issue?.message ?? ''}. ${tip}`);
}

interface NewFile {
  kind: Kind;
  id: string;
  given: Record<string, string>;
}

function planned(words: readonly string[]): NewFile {
  const [word, ...rest] = words;
  const expectedKinds = `expected one of: ${[...KIND_OF.keys()].join(', ')}`;
  if (word === undefined) throw new UsageError(`Missing kind of entry, ${expectedKinds}`);
  const kind = KIND_OF.get(word);
  if (kind === undefined) throw new UsageError(`Unexpected “${word}”, ${expectedKinds}`);
  const expected = kind === 'events' ? ['date', 'short name'] : ['id'];
  if (rest.length !== expected.length)
    throw new UsageError(
      `Unexpected number of words after “${word}”, expected: ${expected.join(', ')}`,
    );
  const [first = '', second = ''] = rest;
  if (kind !== 'events') return { kind, id: checkedId(first), given: {} };
  const date = dateOf(first);
  checkedId(second);
  return { kind, id: checkedId(`${datePrefix(date)}-${second}`), given: { date: date.edtf } };
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

/** Writes the file of a new entry, its fields empty. */
async function begin(words: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const { kind, id, given } = planned(positionals);
  await expectContentFolder(values.content, 'name the content folder with --content');
  const path = join(values.content, kind, `${id}${KINDS[kind].ending}`);
  await write(path, template(kind, given));
  const next = [
    `Wrote ${path}`,
    'Next: fill in the fields that are empty, ' +
      'and take out the lines that begin with # and are not needed.',
    ...(kind === 'sources' ? [fingerprintNext(id)] : []),
    'Then: npm run check',
    'Each field is explained in CONTRIBUTING.md, under “Fields”.',
  ];
  return { status: 0, text: `${next.join('\n')}\n` };
}

export const newCommand: Command = { usage: USAGE, run: begin };
