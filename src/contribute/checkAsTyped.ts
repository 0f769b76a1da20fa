import { checkerOf } from '../editing/checkFiles.ts';
import type { CheckedFiles, FileTexts } from '../editing/checkFiles.ts';
import { STORY_FILE } from '../parse/storyFile.ts';
import type { FormContext } from './formContext.ts';

/** How often more files may be named by those that were loaded. */
const ROUNDS = 4;

/** Loads files of the content: those that are published, each once. */
export function loaderOf(
  { index, texts }: FormContext,
  address: (path: string) => string,
): (paths: readonly string[]) => Promise<boolean> {
  const withheld = new Set(index.withheld);
  const known = new Set(index.paths);
  const asked = new Map<string, Promise<void>>();
  const load = async (path: string): Promise<void> => {
    // Without a connection the check says less; the file is asked for again when it is named again.
    const answer = await fetch(address(path)).catch(() => undefined);
    if (answer?.ok) texts[path] = (await answer.json()) as string;
    else asked.delete(path);
  };
  return async (paths) => {
    const wanted = paths.filter((path) => known.has(path) && !withheld.has(path));
    const missing = wanted.filter((path) => texts[path] === undefined);
    for (const path of missing) if (!asked.has(path)) asked.set(path, load(path));
    await Promise.all(missing.map(async (path) => asked.get(path)));
    return missing.some((path) => texts[path] !== undefined);
  };
}

/**
 * The check of the form’s files: the very one of the command line. What files name is loaded as it
 * is named.
 */
export function checkAsTyped(
  context: FormContext,
  load: (paths: readonly string[]) => Promise<boolean>,
): (given: FileTexts) => Promise<CheckedFiles> {
  const { index, texts } = context;
  const made = (): ReturnType<typeof checkerOf> =>
    checkerOf({ ...index, texts: { ...texts, [STORY_FILE]: texts[STORY_FILE] ?? '' } });
  let check = made();
  let atHand = Object.keys(texts).length;
  return async (given) => {
    for (let round = 0; ; round += 1) {
      if (Object.keys(texts).length !== atHand) {
        check = made();
        atHand = Object.keys(texts).length;
      }
      const checked = await check(given);
      if (round === ROUNDS || !(await load(checked.wanted))) return checked;
    }
  };
}
