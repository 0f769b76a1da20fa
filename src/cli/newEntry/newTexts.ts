import { CLAIMS } from '../../schema/event.ts';
import { problemsWith, fileText } from './contentInWork.ts';
import type { ContentInWork } from './contentInWork.ts';
import { newPath, newText } from './newFile.ts';
import type { NewThing } from './newFile.ts';
import { isOfDraft } from './settle.ts';

/** A file as it is to be written. */
interface Written {
  text: string;
  /** whether it is there already, and is added to */
  isThere: boolean;
}

/** What has to be written: a claim goes into the file of its event as that is now. */
export async function newFilesOf(made: readonly NewThing[], content: ContentInWork) {
  const files = new Map<string, Written>();
  const onDiskNow: ContentInWork = { ...content, texts: new Map() };
  for (const thing of made) {
    const path = newPath(thing);
    const before = files.get(path);
    const text = newText(thing, before?.text ?? (await fileText(onDiskNow, path)));
    const isThere = before?.isThere ?? (thing.kind === CLAIMS && thing.alone !== true);
    files.set(path, { text, isThere });
  }
  return files;
}

/** Makes drafts of what nothing names yet, and of what names a draft: the check takes these so. */
export async function markDrafts(made: readonly NewThing[], content: ContentInWork): Promise<void> {
  for (;;) {
    const problems = await problemsWith(content, new Map());
    const found = made.filter(
      (thing) =>
        thing.form.values.draft !== true &&
        problems.some(
          (problem) =>
            problem.file === `${content.disk.name}/${newPath(thing)}` && isOfDraft(problem, thing),
        ),
    );
    if (found.length === 0) return;
    for (const { form } of found) form.values.draft = true;
    for (const [path, { text }] of await newFilesOf(made, content)) content.texts.set(path, text);
  }
}
