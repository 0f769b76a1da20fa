import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buffer as readBytes } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { fingerprintOf } from '../fingerprint/articleFingerprint.ts';
import { readContent } from '../parse/content.ts';
import { FINGERPRINT_ENDING, parseFingerprint } from '../parse/fingerprintFile.ts';
import { nearest } from '../parse/validate.ts';
import { Refusal, run, UsageError } from './run.ts';

const USAGE =
  'Usage: npm run fingerprint -- <source-id> [<text file>] [--content=<folder>]\nWithout a file, the text is read from standard input.';

/**
 * Reads an article’s text and writes its fingerprint beside the source. The text itself is kept
 * nowhere.
 */
await run(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const [id, file, ...rest] = positionals;
  if (id === undefined || rest.length > 0)
    throw new UsageError('Expected a source’s id and at most one file');
  const root = resolve(values.content);
  const { content } = await readContent(root);
  if (!content.ids.sources.has(id)) {
    const near = nearest(id, [...content.ids.sources]);
    throw new UsageError(
      `Unexpected source “${id}”, which does not exist. ${near ? `Did you mean “${near}”?` : `Add it first: npm run new -- source ${id}`}`,
    );
  }
  const bytes = file === undefined ? await readBytes(process.stdin) : await readFile(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('Unexpected bytes that are not UTF-8: save the text as UTF-8');
  }
  const prints = fingerprintOf(text, id);
  if (prints.words === 0) throw new UsageError('Unexpected text without words');
  const path = join(root, 'sources', `${id}${FINGERPRINT_ENDING}`);
  const json = `${JSON.stringify(prints, null, 2)}\n`;
  const { problems } = parseFingerprint(path, id, new TextEncoder().encode(json));
  if (problems.length > 0)
    throw new Refusal(`The text is too long for a fingerprint: it has ${prints.words} words`);
  await writeFile(path, json);
  return { status: 0, text: `${relative('', path)}: the fingerprint of ${prints.words} words\n` };
});
