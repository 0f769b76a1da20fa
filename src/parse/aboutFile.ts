import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { shownPath } from './contentFiles.ts';
import type { ContentFiles, Folder } from './contentFiles.ts';
import { decodeText } from './decodeText.ts';
import { idOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { parseMarkdown } from './markdown.ts';

export const ABOUT_FILE = 'about.md';

/** The text of the about page: a body alone, without fields. */
export type AboutText = Entry<Readonly<Record<string, never>>>;

/**
 * Bytes of the about text to an entry that has no fields.
 * @param file path of the file
 */
function parseAbout(file: string, bytes: Uint8Array): { entry?: AboutText; problems: Problem[] } {
  const { text, problems } = decodeText(file, bytes);
  if (text === undefined) return { problems };
  if (/^---[ \t]*\n/.test(text)) {
    const message = 'Unexpected fields, expected the text alone';
    const tip = 'Take out all between the two lines of ---, and these lines too.';
    return { problems: [...problems, problemAt(file, FILE_START, 'front-matter', message, tip)] };
  }
  const { body, problems: own } = parseMarkdown(file, text);
  const at = () => FILE_START;
  const place = { at, atText: at };
  const entry = { id: idOf(file), file, data: {}, body, text, removedClaims: [], ...place };
  return { entry, problems: [...problems, ...own] };
}

/**
 * Reads the text of the about page, where the story has one of its own.
 * @param top what the content folder contains
 */
export async function readAbout(
  root: ContentFiles,
  top: Folder,
): Promise<{ entry?: AboutText; problems: Problem[] }> {
  if (!top.files.includes(ABOUT_FILE)) return { problems: [] };
  const file = shownPath(root, ABOUT_FILE);
  const read = await root.read(ABOUT_FILE);
  return 'problem' in read ? { problems: [read.problem] } : parseAbout(file, read.bytes);
}
