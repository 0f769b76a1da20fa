import { buffer as readBytes } from 'node:stream/consumers';
import { Refusal } from '../command.ts';
import { readNamedFile } from '../namedPaths.ts';

/**
 * An article’s text, from a file or from standard input.
 * @throws Refusal where it is not UTF-8
 */
export async function readText(file: string | undefined): Promise<string> {
  const bytes = file === undefined ? await readBytes(process.stdin) : await readNamedFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('Unexpected bytes that are not UTF-8: save the text as UTF-8');
  }
}
