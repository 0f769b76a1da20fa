import { toArchive } from '../domain/archive.ts';
import { inMemory } from '../editing/memoryFiles.ts';
import { readContent } from '../parse/content.ts';
import { idOf } from '../parse/entry.ts';
import { eventViews } from '../views/pages/eventPage.ts';
import { siteOf } from '../views/site.ts';
import { eventElement } from './eventElement.ts';
import type { SentFile } from './fileList.ts';
import type { FormContext } from './formContext.ts';

/**
 * An event as its page will show it, made by the functions that make the page, from the files of
 * the form and those that they name.
 * @param path of its file
 * @returns nothing as long as the event cannot be read, or names what is not there
 */
export async function previewOf(
  { texts }: FormContext,
  path: string,
  sent: readonly SentFile[],
): Promise<HTMLElement | undefined> {
  const encoder = new TextEncoder();
  const all = { ...texts, ...Object.fromEntries(sent.map((file) => [file.path, file.text])) };
  const files = new Map(Object.entries(all).map(([name, text]) => [name, encoder.encode(text)]));
  const { content } = await readContent(inMemory(files));
  const id = idOf(path);
  const event = content.events.find((one) => one.id === id);
  if (!event) return undefined;
  try {
    const site = siteOf(toArchive(content));
    const view = eventViews(site).find((one) => one.id === id);
    return view && eventElement(site, view);
  } catch {
    // Views are made of content that the check has passed; the check says what this one lacks.
    return undefined;
  }
}
