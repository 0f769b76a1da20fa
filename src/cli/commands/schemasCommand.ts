import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../parse/content.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import type { Command, Outcome } from '../command.ts';
import { writeEditorSchemas } from '../editorSchemas.ts';
import { expectContentFolder } from '../namedPaths.ts';

const USAGE = 'Usage: npm run schemas';
const ROOT = 'content';

/** Writes the JSON Schemas by which editors complete and check content files. */
async function schemas(words: string[]): Promise<Outcome> {
  parseArgs({ args: words });
  await expectContentFolder(ROOT, 'run npm run new -- story');
  const root = resolve(ROOT);
  const { content } = await readContent(onDisk(root));
  const folder = await writeEditorSchemas(content, root);
  return { status: 0, text: `The schemas for editors are in ${relative('', folder)}.\n` };
}

export const schemasCommand: Command = { usage: USAGE, run: schemas };
