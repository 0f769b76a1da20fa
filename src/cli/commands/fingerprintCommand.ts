import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buffer as readBytes } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { counted } from '../../basics/messages.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import { fingerprintOf } from '../../fingerprint/articleFingerprint.ts';
import { readContent } from '../../parse/content.ts';
import {
  FINGERPRINT_ENDING,
  fingerprintName,
  parseFingerprint,
} from '../../parse/fingerprintFile.ts';
import type { Version } from '../../schema/version.ts';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { Refusal, UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { expectContentFolder, readNamedFile } from '../namedPaths.ts';

const USAGE = [
  'Usage: npm run fingerprint -- <source-id> [<text file>] [--seen=<when>] [--content=<folder>]',
  'Without a file, the text is read from standard input.',
  'Of a source with versions, --seen says which one: when it was seen, as its entry has it.',
].join('\n');

function unknownSource(id: string, sources: ReadonlySet<string>): string {
  const add = `Add it first: npm run new -- source ${id}`;
  const tip = didYouMean(nearest(id, [...sources]), add);
  return `Unexpected source “${id}”, which does not exist. ${tip}`;
}

/**
 * Refuses a version that the entry of the source does not list, and the text of no version where it
 * lists some.
 */
function expectVersion(id: string, seen: string | undefined, versions: readonly Version[]): void {
  const moments = versions.map((version) => version.seen.edtf);
  if (seen === undefined ? moments.length === 0 : moments.includes(seen)) return;
  const file = `content/sources/${id}.md`;
  const listed = moments.length > 0 ? `one of ${moments.join(', ')}` : `one that ${file} lists`;
  throw new UsageError(
    seen === undefined
      ? `Missing --seen: source “${id}” has versions, expected ${listed}`
      : `Unexpected version “${seen}” of source “${id}”, expected ${listed}. ` +
          `Add it first, under versions in ${file}`,
  );
}

/** An article’s text, from a file or from standard input. */
async function readText(file: string | undefined): Promise<string> {
  const bytes = file === undefined ? await readBytes(process.stdin) : await readNamedFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('Unexpected bytes that are not UTF-8: save the text as UTF-8');
  }
}

/**
 * Reads an article’s text and writes its fingerprint beside the source. The text itself is kept
 * nowhere.
 */
async function takeFingerprint(words: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { seen: { type: 'string' }, content: { type: 'string', default: 'content' } },
  });
  const [id, file, ...rest] = positionals;
  if (id === undefined) throw new UsageError('Missing id of a source');
  if (rest.length > 0)
    throw new UsageError(
      `Unexpected “${rest[0] ?? ''}”, expected the id of a source and one file at most`,
    );
  await expectContentFolder(values.content, 'name the content folder with --content');
  const root = resolve(values.content);
  const { content } = await readContent(root);
  if (!content.ids.sources.has(id)) throw new UsageError(unknownSource(id, content.ids.sources));
  const { seen } = values;
  const entry = content.sources.find((source) => source.id === id);
  expectVersion(id, seen, entry?.data.versions ?? []);
  const text = await readText(file);
  const fingerprint = whileMaking(`the fingerprint of ${id}`, () => fingerprintOf(text, id, seen));
  if (fingerprint.words === 0) throw new UsageError('Unexpected text without words');
  const count = counted(fingerprint.words, 'word');
  const path = join(root, 'sources', `${fingerprintName(id, seen)}${FINGERPRINT_ENDING}`);
  const json = `${JSON.stringify(fingerprint, null, 2)}\n`;
  const { problems } = parseFingerprint(path, id, new TextEncoder().encode(json), seen);
  if (problems.length > 0)
    throw new Refusal(`The text is too long for a fingerprint: it has ${count}`);
  await writeFile(path, json);
  return {
    status: 0,
    text: `${relative('', path)}: the fingerprint of ${count}\n`,
  };
}

export const fingerprintCommand: Command = { usage: USAGE, run: takeFingerprint };
