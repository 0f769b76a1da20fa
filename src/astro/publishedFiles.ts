import { knownContent } from '../editing/checkFiles.ts';
import { contentIndex } from '../editing/publishedPaths.ts';
import type { ContentIndex } from '../editing/publishedPaths.ts';
import { readContent } from '../parse/content.ts';
import { decodeText } from '../parse/decodeText.ts';
import { onDisk } from '../parse/diskFiles.ts';
import { contentFolder } from './contentFolder.ts';

/** What the form for new entries may load: an index, and the files that it names. */
export interface PublishedFiles {
  index: ContentIndex;
  /** the texts of files, by their paths below the content folder */
  texts: ReadonlyMap<string, string>;
}

/** Reads what is published of the content folder. */
async function read(): Promise<PublishedFiles> {
  const root = onDisk(contentFolder());
  const { content } = await readContent(root);
  const known = knownContent(content);
  const read = await Promise.all(
    known.paths.map(async (path): Promise<[string, string][]> => {
      const file = await root.read(path);
      const text = 'bytes' in file ? decodeText(path, file.bytes).text : undefined;
      return text === undefined ? [] : [[path, text]];
    }),
  );
  const texts = new Map(read.flat());
  const index = contentIndex(content, known, texts);
  for (const path of index.withheld) texts.delete(path);
  return { index, texts };
}

let published: Promise<PublishedFiles> | undefined;

/** The files of the content that is built, read once; the development server reads them anew. */
export function publishedFiles(): Promise<PublishedFiles> {
  if (import.meta.env.DEV) return read();
  published ??= read();
  return published;
}
