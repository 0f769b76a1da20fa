import { inMemory } from '../../editing/memoryFiles.ts';
import { readContent } from '../../parse/content.ts';
import type { Content } from '../../parse/content.ts';
import type { ContentFiles } from '../../parse/contentFiles.ts';
import { withDrafts } from '../../parse/layers.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkContent } from '../../rules/checkContent.ts';

/** Files by their paths below the content folder. */
type NewTexts = ReadonlyMap<string, string>;

/** A content folder as it would be with some files in it, or with other texts of some. */
function withTexts(disk: ContentFiles, texts: NewTexts): ContentFiles {
  const encoder = new TextEncoder();
  const fresh = inMemory(new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])));
  return {
    ...disk,
    list: async (folder) => {
      const there = await disk.list(folder);
      const added = (await fresh.list(folder)) ?? [];
      if (typeof there === 'string' || typeof added === 'string') return there;
      const names = new Set(added.map(({ name }) => name));
      return [...(there ?? []).filter(({ name }) => !names.has(name)), ...added];
    },
    read: (path) => (texts.has(path) ? fresh.read(path) : disk.read(path)),
  };
}

/** A content folder, and what is to be written into it. */
export interface ContentInWork {
  disk: ContentFiles;
  /** what is written when all has been asked */
  texts: Map<string, string>;
  /** what the check says of the folder as it is, which is not the fault of what is new */
  known: ReadonlySet<string>;
}

/** What tells one problem from another, wherever in its file it stands. */
const keyOf = ({ file, rule, message }: Problem): string => [file, rule, message].join('\n');

/** A content folder in which nothing is new yet. */
export async function contentInWork(disk: ContentFiles): Promise<ContentInWork> {
  const { problems, notes } = await checkContent(disk);
  return { disk, texts: new Map(), known: new Set([...problems, ...notes].map(keyOf)) };
}

/** The content with all that is new so far, and with drafts. */
export const contentOf = async ({ disk, texts }: ContentInWork): Promise<Content> =>
  withDrafts((await readContent(withTexts(disk, texts))).content, 'all');

/** What the check would say of all that is new, and of some texts besides. */
export async function problemsWith(
  { disk, texts, known }: ContentInWork,
  more: NewTexts,
): Promise<Problem[]> {
  const { problems } = await checkContent(withTexts(disk, new Map([...texts, ...more])));
  return problems.filter((problem) => !known.has(keyOf(problem)));
}

/** What the check would note of all that is new. */
export async function notesOn({ disk, texts, known }: ContentInWork): Promise<Problem[]> {
  const { notes } = await checkContent(withTexts(disk, texts));
  return notes.filter((note) => !known.has(keyOf(note)));
}

/** The text of a file as it would be; nothing where there is none that can be read. */
export async function fileText({ disk, texts }: ContentInWork, path: string) {
  const fresh = texts.get(path);
  if (fresh !== undefined) return fresh;
  const read = await disk.read(path);
  return 'bytes' in read
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes)
    : undefined;
}
