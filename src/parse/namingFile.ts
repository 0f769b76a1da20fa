import { nameMaking } from '../basics/whileMaking.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { Content } from './content.ts';

interface Part {
  file: string;
  content: Content;
}

/** The story alone, then each entry alone with the story. */
function partsOf(content: Content): Part[] {
  const none = { events: [], sources: [], actors: [], measures: [], places: [], threads: [] };
  const alone: Content = { ...content, ...none };
  const entries = KIND_NAMES.flatMap((kind) =>
    content[kind].map((entry): Part => ({
      file: entry.file,
      content: { ...alone, [kind]: [entry] },
    })),
  );
  return content.story ? [{ file: content.story.file, content: alone }, ...entries] : entries;
}

function throws(make: () => unknown): boolean {
  try {
    make();
    return false;
  } catch {
    return true;
  }
}

/**
 * Makes something of the whole content. Where that throws, it is tried again with one file at a
 * time, and the error names the first file for which it throws by itself.
 * @param make may be tried again, so it changes nothing that is used after it has thrown; a try
 *   with one file is told its path
 */
export function namingFile<T>(
  content: Content,
  what: string,
  make: (content: Content, file?: string) => T,
): T {
  try {
    return make(content);
  } catch (error) {
    const culprit = partsOf(content).find((part) => throws(() => make(part.content, part.file)));
    throw nameMaking(error, culprit ? `${what} from ${culprit.file}` : what);
  }
}
