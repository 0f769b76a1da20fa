import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buffer as readBytes } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { counted } from '../../basics/messages.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import { fingerprintOf } from '../../fingerprint/articleFingerprint.ts';
import { readContent } from '../../parse/content.ts';
import { FINGERPRINT_ENDING, parseFingerprint } from '../../parse/fingerprintFile.ts';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { Refusal, UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { expectContentFolder, readNamedFile } from '../namedPaths.ts';

const USAGE = [
  'Usage: npm run fingerprint -- <source-id> [<text file>] [--content=<folder>]',
  'Without a file, the text is read from standard input.',
].join('\n');

function unknownSource(id: string, sources: ReadonlySet<string>): string {
  const add = `Add it first: npm run new -- source ${id}`;
  const tip = didYouMean(nearest(id, [...sources]), add);
  return `Unexpected source “${id}”, which does not exist. ${tip}`;
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
    options: { content: { type: 'string', default: 'content' } },
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
  const text = await readText(file);
  const fingerprint = whileMaking(`the fingerprint of ${id}`, () => fingerprintOf(text, id));
  if (fingerprint.words === 0) throw new UsageError('Unexpected text without words');
  const count = counted(fingerprint.words, 'word');
  const path = join(root, 'sources', `${id}${FINGERPRINT_ENDING}`);
  const json = `${JSON.stringify(fingerprint, null, 2)}\n`;
  const { problems } = parseFingerprint(path, id, new TextEncoder().encode(json));
  if (problems.length > 0)
    throw new Refusal(`The text is too long for a fingerprint: it has ${count}`);
  await writeFile(path, json);
  return {
    status: 0,
    text: `${relative('', path)}: the fingerprint of ${count}\n`,
  };
}

export const fingerprintCommand: Command = { usage: USAGE, run: takeFingerprint };
