import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../basics/errorCode.ts';
import type { KeptText, Taking } from '../../fingerprint/articleFingerprint.ts';
import type { Content } from '../../parse/content.ts';
import { fingerprintName, TEXT_ENDING } from '../../parse/keptFileName.ts';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { Refusal, UsageError } from '../command.ts';
import type { Outcome } from '../command.ts';
import { writeFingerprint } from './keptFile.ts';
import { textsOpenToGit } from './keptFromGit.ts';
import { readText } from './readText.ts';
import { readingOf } from './takenOf.ts';

/** A text that a source has, and what is kept of it. */
interface WantedText {
  id: string;
  seen: string | undefined;
  isPrivate: boolean;
  /** its fingerprint, where there is one here */
  kept: KeptText | undefined;
  /** whether somebody else has a private one, of which there are results */
  hasResults: boolean;
}

/** What is asked for besides the folder. */
interface Asked {
  /** whether a first fingerprint is private; one that there was stays what it is */
  isPrivate: boolean;
  /** what is noted of all of them */
  noted: Partial<Taking>;
}

/** The names of the texts in a folder, without their ending. */
async function textsIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    const files = (await readdir(folder)).filter((name) => name.endsWith(TEXT_ENDING)).sort();
    return new Set(files.map((name) => name.slice(0, -TEXT_ENDING.length)));
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
    throw new UsageError(`There is no folder “${folder}”`);
  }
}

/** Every text of every source by the name that it goes by, in the order of the sources. */
function wantedTexts(content: Content, isPrivate: boolean): Map<string, WantedText> {
  const wanted = new Map<string, WantedText>();
  for (const { id, data } of content.sources) {
    const secret = content.privateFingerprints.get(id) ?? [];
    const published = content.fingerprints.get(id) ?? [];
    const hasWhole = [...secret, ...published].some(({ seen }) => seen === undefined);
    const moments = data.versions.map(({ seen }) => seen.edtf);
    const whole = hasWhole || moments.length === 0 ? [undefined] : [];
    for (const seen of [...whole, ...moments]) {
      const own = secret.find((kept) => kept.seen === seen);
      const open = published.find((kept) => kept.seen === seen);
      const hasResults = open !== undefined && 'proved' in open;
      const kept = own ?? (hasResults ? undefined : open);
      const staysPrivate = own !== undefined || hasResults;
      wanted.set(fingerprintName(id, seen), {
        ...{ id, seen, kept, hasResults },
        isPrivate: staysPrivate || (kept === undefined && isPrivate),
      });
    }
  }
  return wanted;
}

/** What is noted of a fingerprint: what is given now, else what was before. */
function notedAgain(kept: KeptText | undefined, given: Partial<Taking>): Partial<Taking> {
  const before: Partial<Taking> =
    kept === undefined || 'sequences' in kept ? {} : { by: kept.by, copy: kept.copy };
  return { ...before, ...given };
}

/** What became of a source whose text is not in the folder. */
function untaken(name: string, { kept, hasResults }: WantedText, path: string): string {
  const lacking = `there is no ${path}\n`;
  if (kept !== undefined)
    return `${name}: left as it was (version ${kept.version}), because ${lacking}`;
  const has = hasResults ? 'its private fingerprint is not here' : 'has no fingerprint';
  return `${name}: ${has}, and ${lacking}`;
}

/** Why nothing was taken of a text, by its name. */
function unusedReason(name: string, { ids, sources }: Content, names: readonly string[]): string {
  const [id = ''] = name.split('.');
  if (ids.sources.has(id) && !sources.some((source) => source.id === id))
    return 'Its source cannot be read. Run npm run check.';
  const own = names.filter((one) => one === id || one.startsWith(`${id}.`));
  if (own.length > 0) return `Expected a text named for ${own.join(' or ')}.`;
  return `No source has this name. ${didYouMean(nearest(name, names), '')}`.trimEnd();
}

/**
 * Takes the fingerprint of every source whose text is in a folder, again or for the first time. A
 * text is named as its fingerprint is: `<source-id>.txt`, or `<source-id>.2024-10-24T1405Z.txt` for
 * a version.
 * @returns a line for each source and for each text that belongs to none; status 1 where a text
 *   cannot be taken
 */
export async function renewFingerprints(
  root: string,
  content: Content,
  folder: string,
  { isPrivate, noted }: Asked,
): Promise<Outcome> {
  const texts = await textsIn(folder);
  const wanted = wantedTexts(content, isPrivate);
  const lines: string[] = [];
  const used: string[] = [];
  let status: Outcome['status'] = 0;
  for (const [name, one] of wanted) {
    const path = join(folder, `${name}${TEXT_ENDING}`);
    if (!texts.has(name)) {
      lines.push(untaken(name, one, path));
      continue;
    }
    const { id, seen, kept } = one;
    const taking = { ...readingOf(content, id), seen, ...notedAgain(kept, noted) };
    try {
      lines.push(await writeFingerprint(root, one, await readText(path), taking));
      used.push(path);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lines.push(`${path}: nothing was taken. ${error.message}\n`);
      status = 1;
    }
  }
  for (const name of texts.difference(new Set(wanted.keys())))
    lines.push(
      `${join(folder, `${name}${TEXT_ENDING}`)}: nothing was taken. ` +
        `${unusedReason(name, content, [...wanted.keys()])}\n`,
    );
  lines.push(await textsOpenToGit(used, root));
  return { status, text: lines.join('') || 'There is no source.\n' };
}
