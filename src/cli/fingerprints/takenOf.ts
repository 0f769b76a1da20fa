import { z } from 'zod';
import type { Taking } from '../../fingerprint/articleFingerprint.ts';
import type { Content } from '../../parse/content.ts';
import { title } from '../../schema/texts.ts';
import { UNKNOWN_LANGUAGE } from '../../text/unknownLanguage.ts';
import { UsageError } from '../command.ts';
import { today } from '../today.ts';

/** How a text is read: its language, and whether all of it may be quoted, as its entry says. */
export function readingOf(
  { sources, story }: Content,
  id: string,
): Pick<Taking, 'language' | 'quotedFreely'> {
  const entry = sources.find((source) => source.id === id);
  return {
    language: entry ? (entry.data.language ?? UNKNOWN_LANGUAGE) : (story?.data.language ?? 'en'),
    ...(entry?.data.quotedFreely === undefined ? {} : { quotedFreely: true }),
  };
}

/**
 * What the caller notes of a text: the day, by whom, and of which copy.
 * @throws UsageError
 */
export function notedIn({
  taken = today(),
  by,
  copy,
}: {
  taken?: string | undefined;
  by?: string | undefined;
  copy?: string | undefined;
}): Partial<Taking> {
  if (!z.iso.date().safeParse(taken).success)
    throw new UsageError(`Unexpected day “${taken}” for --taken, expected one such as 2024-11-07`);
  for (const [option, text] of Object.entries({ by, copy })) {
    const result = title.safeParse(text ?? '–');
    if (!result.success)
      throw new UsageError(`${result.error.issues[0]?.message ?? ''} for --${option}`);
  }
  return {
    taken,
    ...(by === undefined ? {} : { by: by.trim() }),
    ...(copy === undefined ? {} : { copy: copy.trim() }),
  };
}
