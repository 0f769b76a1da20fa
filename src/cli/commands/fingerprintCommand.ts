import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../parse/content.ts';
import type { Content } from '../../parse/content.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { withDrafts } from '../../parse/layers.ts';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { privateResults, sayTheSame } from '../../rules/privateProof.ts';
import type { Version } from '../../schema/version.ts';
import { UNKNOWN_LANGUAGE } from '../../text/unknownLanguage.ts';
import { UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { writeFingerprint, writeResults } from '../fingerprints/keptFile.ts';
import { textsOpenToGit } from '../fingerprints/keptFromGit.ts';
import { missingFingerprints } from '../fingerprints/missingFingerprints.ts';
import { readText } from '../fingerprints/readText.ts';
import { renewFingerprints } from '../fingerprints/renewFingerprints.ts';
import { readingOf, notedIn } from '../fingerprints/takenOf.ts';
import { expectContentFolder } from '../namedPaths.ts';

const USAGE = [
  'Usage: npm run fingerprint -- <source-id> [<text file>] [--seen=<when>] [--private]',
  '         [--by=<who>] [--copy=<which copy>] [--taken=<day>] [--content=<folder>]',
  '       npm run fingerprint -- --renew=<folder with the texts> [--private] [--by=…] [--copy=…]',
  '         [--taken=…] [--content=<folder>]',
  '       npm run fingerprint -- --results [--taken=<day>] [--content=<folder>]',
  '       npm run fingerprint -- --missing [--content=<folder>]',
  'Without a file, the text is read from standard input.',
  'Of a source with versions, --seen says which one: when it was seen, as its entry has it.',
  'A private fingerprint stays in content/private/, which Git leaves alone: --results writes what',
  'it proves. --renew takes the fingerprint of every source whose text is in the folder, as',
  '<source-id>.txt: again, or for the first time. Without --taken, the day is today.',
  '--missing lists the sources and versions that have no fingerprint yet.',
].join('\n');

const OPTIONS = {
  seen: { type: 'string' },
  private: { type: 'boolean', default: false },
  by: { type: 'string' },
  copy: { type: 'string' },
  taken: { type: 'string' },
  renew: { type: 'string' },
  results: { type: 'boolean', default: false },
  missing: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
} as const;

/** The options that say something to a call without a source; others are refused there. */
const MEANT = {
  renew: ['renew', 'private', 'by', 'copy', 'taken', 'content'],
  results: ['results', 'taken', 'content'],
  missing: ['missing', 'content'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>>;

/** The calls without a source, of which one counts: the first that was asked for. */
const CALLS = Object.keys(MEANT) as (keyof typeof MEANT)[];

/** @throws UsageError for an option that would be passed over */
function expectMeant(call: keyof typeof MEANT, given: Readonly<Record<string, unknown>>): void {
  const meant: readonly string[] = MEANT[call];
  const idle = Object.keys(given).find((name) => !meant.includes(name) && Boolean(given[name]));
  if (idle !== undefined) throw new UsageError(`Unexpected --${idle} with --${call}`);
}

function unknownSource(id: string, sources: ReadonlySet<string>): string {
  const add = `Add it first: npm run new -- source ${id}`;
  const tip = didYouMean(nearest(id, [...sources]), add);
  return `Unexpected source “${id}”, which does not exist. ${tip}`;
}

/**
 * Refuses a version that the entry of the source does not list, and the text of no version where it
 * lists some.
 */
function expectVersion(id: string, seen: string | undefined, versions: readonly Version[]): void {
  const moments = versions.map((version) => version.seen.edtf);
  if (seen === undefined ? moments.length === 0 : moments.includes(seen)) return;
  const file = `content/sources/${id}.md`;
  const listed = moments.length > 0 ? `one of ${moments.join(', ')}` : `one that ${file} lists`;
  throw new UsageError(
    seen === undefined
      ? `Missing --seen: source “${id}” has versions, expected ${listed}`
      : `Unexpected version “${seen}” of source “${id}”, expected ${listed}. ` +
          `Add it first, under versions in ${file}`,
  );
}

/** Writes the results that are not what they were, of private fingerprints. */
async function publishResults(root: string, content: Content, checked: string): Promise<string> {
  const results = privateResults(content);
  if (results.length === 0) return 'There is no private fingerprint of version 3 or later.\n';
  const lines: string[] = [];
  for (const one of results) {
    const published = content.fingerprints.get(one.source)?.find(({ seen }) => seen === one.seen);
    if (!sayTheSame(one, published)) lines.push(await writeResults(root, { ...one, checked }));
  }
  return lines.join('') || 'The results are what they were.\n';
}

/** What a fingerprint cannot prove where the entry of its source leaves the language out. */
const withoutLanguage = (id: string): string =>
  `Its language is not known, so it proves no numbers. Who can tell adds “language” to ` +
  `content/sources/${id}.md and runs this again.\n`;

/** Takes fingerprints, renews them, or publishes what private ones prove. */
async function takeFingerprint(words: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: OPTIONS,
  });
  const { seen, renew } = values;
  const [id, file, ...rest] = positionals;
  const call = CALLS.find((name) => values[name] !== undefined && values[name] !== false);
  const needsId = call === undefined;
  if (needsId && id === undefined) throw new UsageError('Missing id of a source');
  const unexpected = needsId ? rest[0] : id;
  if (unexpected !== undefined)
    throw new UsageError(
      `Unexpected “${unexpected}”, expected ` +
        (needsId ? 'the id of a source and one file at most' : 'nothing but options'),
    );
  if (call) expectMeant(call, values);
  const noted = notedIn(values);
  await expectContentFolder(values.content, 'name the content folder with --content');
  const root = resolve(values.content);
  const { content: published } = await readContent(onDisk(root));
  const content = withDrafts(published, 'all');
  if (call === 'missing') return { status: 0, text: missingFingerprints(content) };
  if (renew !== undefined)
    return renewFingerprints(root, content, renew, { isPrivate: values.private, noted });
  if (id === undefined)
    return { status: 0, text: await publishResults(root, published, noted.taken ?? '') };

  if (!content.ids.sources.has(id)) throw new UsageError(unknownSource(id, content.ids.sources));
  const entry = content.sources.find((source) => source.id === id);
  expectVersion(id, seen, entry?.data.versions ?? []);
  const place = { id, seen, isPrivate: values.private };
  const text = await readText(file);
  const taking = { ...readingOf(content, id), seen, ...noted };
  const written = await writeFingerprint(root, place, text, taking);
  const open = await textsOpenToGit(file === undefined ? [] : [file], root);
  const unknown = taking.language === UNKNOWN_LANGUAGE ? withoutLanguage(id) : '';
  return { status: 0, text: `${written}${unknown}${open}` };
}

export const fingerprintCommand: Command = { usage: USAGE, run: takeFingerprint };
