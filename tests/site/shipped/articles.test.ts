import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copiedRuns } from '../../../src/fingerprint/copying.ts';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import type { KeptText } from '../../../src/fingerprint/articleFingerprint.ts';
import { readContent } from '../../../src/parse/content.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { withDrafts } from '../../../src/parse/layers.ts';
import { lengthOf } from '../../../src/text/wordCount.ts';
import { ARTICLES } from '../../support/fingerprints.ts';
import { PROJECT } from '../support/build.ts';

/**
 * Words in a row of an article that may stand nowhere: one more than a quotation may have, and one
 * at each end, which may seem to follow by chance.
 */
const MIN_WORDS = 18;
/** What must speak for a run, in bits, so that chance makes none in all of the history. */
const MIN_BITS = 50;
const MAX_BYTES = 256 * 1024;
/** Generated, long, and nobody’s prose. */
const SKIPPED = /(?:^|\/)package-lock\.json$/;
const NUL = 0;

// What a shallow or partial clone lacks is left out, not fetched.
const ENVIRONMENT = { ...process.env, GIT_NO_LAZY_FETCH: '1' };

const git = (folder: string, args: readonly string[], input = ''): Buffer =>
  execFileSync('git', ['-C', folder, ...args], {
    input,
    env: ENVIRONMENT,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
const hasHistory = (folder: string): boolean =>
  spawnSync('git', ['-C', folder, 'rev-parse', '--git-dir']).status === 0;

const isText = (bytes: Buffer): boolean =>
  bytes.length < MAX_BYTES && !bytes.subarray(0, 8000).includes(NUL);

/** Where a text has words of an article, without the words themselves. */
function findings(name: string, bytes: Buffer, prints: readonly KeptText[]): string[] {
  if (!isText(bytes)) return [];
  return copiedRuns(bytes.toString('utf8'), prints, [], MIN_WORDS)
    .filter(({ bits }) => bits >= MIN_BITS)
    .map(
      ({ tokens, source, start }) =>
        `${name}: ${lengthOf(tokens).amount} of ${source} from character ${start} on`,
    );
}

/** Words of articles in the files that git tracks, as they are in the folder now. */
function inFiles(folder: string, prints: readonly KeptText[]): { read: number; found: string[] } {
  const paths = git(folder, ['ls-files', '-z'])
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && !SKIPPED.test(path));
  const present = paths.filter((path) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile(),
  );
  return {
    read: present.length,
    found: present.flatMap((path) => findings(path, readFileSync(join(folder, path)), prints)),
  };
}

/** The objects in what `git cat-file --batch` prints; one that is missing has no content. */
function* objectsIn(batch: Buffer): Generator<{ id: string; content: Buffer }> {
  let at = 0;
  while (at < batch.length) {
    const end = batch.indexOf('\n', at);
    const [id = '', , size] = batch.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    yield { id, content: batch.subarray(at, at + Number(size)) };
    at += Number(size) + 1;
  }
}

/** Lines that a run of words may be broken over. */
const WINDOW = 10;

/**
 * Reads texts, of which many are versions of one file: of each only the lines that stand beside
 * others than in all texts before.
 */
function newLinesOf(): (text: string) => string {
  const seen = new Set<string>();
  return (text) => {
    const lines = text.split('\n');
    const isNew = new Set<number>();
    for (let first = 0; first <= Math.max(0, lines.length - WINDOW); first++) {
      const window = lines.slice(first, first + WINDOW).join('\n');
      const key = createHash('md5').update(window).digest('base64');
      if (seen.has(key)) continue;
      seen.add(key);
      for (let at = first; at < first + WINDOW; at++) isNew.add(at);
    }
    return lines.map((line, at) => (isNew.has(at) ? line : '')).join('\n');
  };
}

/** Words of articles in any file of any commit, and in the texts of commits and tags. */
function inHistory(folder: string, prints: readonly KeptText[]): { read: number; found: string[] } {
  const listed = git(folder, ['rev-list', '--objects', '--all', '--missing=allow-any'])
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const names = new Map(
    listed.map((line) => [line.slice(0, line.search(/ |$/)), line.slice(line.search(/ |$/) + 1)]),
  );
  const types = git(
    folder,
    ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'],
    `${[...names.keys()].join('\n')}\n`,
  )
    .toString('utf8')
    .split('\n');
  const wanted = types.flatMap((line) => {
    const [id = '', type = '', size = ''] = line.split(' ');
    const isRead =
      (type === 'blob' && !SKIPPED.test(names.get(id) ?? '')) ||
      type === 'commit' ||
      type === 'tag';
    return isRead && Number(size) < MAX_BYTES ? [id] : [];
  });
  let read = 0;
  const found: string[] = [];
  const newLines = newLinesOf();
  for (const { id, content } of objectsIn(
    git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`),
  )) {
    read += 1;
    if (!isText(content)) continue;
    const text = Buffer.from(newLines(content.toString('utf8')));
    found.push(...findings(`${id} ${names.get(id) ?? ''}`.trim(), text, prints));
  }
  return { read, found };
}

describe('the articles are not in the repository', async () => {
  const { content } = await readContent(onDisk(join(PROJECT, 'content')));
  // Those of drafts, too: their articles may be here as little.
  const prints = [...withDrafts(content, 'all').fingerprints.values()].flat();

  // Of a source without a fingerprint the check notes that it has none, and nothing can be found.
  test('of five sources or more there is something to look by', () => {
    expect(new Set(prints.map(({ source }) => source)).size).toBeGreaterThanOrEqual(5);
  });

  // An archive of the files, without git, has no history that could be searched.
  test.skipIf(!hasHistory(PROJECT))('in no file', () => {
    const { read, found } = inFiles(PROJECT, prints);
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(50);
  });

  test.skipIf(!hasHistory(PROJECT))('in no commit', () => {
    const { read, found } = inHistory(PROJECT, prints);
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(50);
  });
});

describe('the search', () => {
  const prints = Object.entries(ARTICLES).map(([id, text]) => fingerprintOf(text, id));
  const EIGHTEEN =
    'Nobody has shown us a longer list than this one, and nobody will before the ice has gone';
  const SEVENTEEN = EIGHTEEN.replace(' gone', '');
  let folder = '';

  const commit = (message: string): void => {
    git(folder, ['add', '--all']);
    git(folder, [
      '-c',
      'user.name=Nobody',
      '-c',
      'user.email=nobody@example.org',
      '-c',
      'commit.gpgsign=false',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      message,
    ]);
  };
  const write = (path: string, text: string | Uint8Array): void =>
    writeFileSync(join(folder, path), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    git(folder, ['init', '--quiet', '--initial-branch=main', '--template=']);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('finds eighteen words in a row in a file, and not seventeen', () => {
    mkdirSync(join(folder, 'notes'));
    write('notes/draft.md', `In between,\n${EIGHTEEN.toUpperCase()} or so.\n`);
    write('short.md', `In between, ${SEVENTEEN} or so.\n`);
    write('ignored.md', EIGHTEEN);
    write('.gitignore', 'ignored.md\n');
    commit('Add notes');
    expect(inFiles(folder, prints)).toEqual({
      read: 3,
      found: ['notes/draft.md: 18 words of harbour-report from character 12 on'],
    });
  });

  test('finds them in a commit long after they were taken out', () => {
    write('draft.md', ARTICLES['town-report']);
    commit('Add a draft');
    const blob = git(folder, ['rev-parse', 'HEAD:draft.md']).toString('utf8').trim();
    rmSync(join(folder, 'draft.md'));
    commit('Take the draft out');
    commit('Go on');
    expect(inFiles(folder, prints).found).toEqual([]);
    expect(inHistory(folder, prints).found).toEqual([
      expect.stringMatching(
        new RegExp(`^${blob} draft\\.md: \\d+ words of town-report from character 0 on$`),
      ),
    ]);
  });

  test('finds them on another branch, in the message of a commit and in that of a tag', () => {
    write('a.md', 'Nothing.');
    commit('Begin');
    git(folder, ['checkout', '--quiet', '-b', 'other']);
    write('b.md', EIGHTEEN);
    commit('Add b');
    git(folder, ['checkout', '--quiet', 'main']);
    commit(`As she said:\n\n${EIGHTEEN}`);
    git(folder, [
      '-c',
      'user.name=Nobody',
      '-c',
      'user.email=nobody@example.org',
      '-c',
      'tag.gpgsign=false',
      'tag',
      '--annotate',
      '--message',
      EIGHTEEN,
      'v1',
    ]);
    expect(inHistory(folder, prints).found).toHaveLength(3);
  });

  test('leaves out the lockfile, binaries and what is very long', () => {
    write('package-lock.json', EIGHTEEN);
    write('image.png', Buffer.concat([Buffer.from([0x89, 0x50, 0x00]), Buffer.from(EIGHTEEN)]));
    write('long.csv', `${EIGHTEEN}\n${'1,2,3\n'.repeat(50_000)}`);
    commit('Add files');
    expect(inFiles(folder, prints)).toEqual({ read: 2, found: [] });
    expect(inHistory(folder, prints)).toEqual({ read: 2, found: [] });
  });

  test('leaves out what a shallow clone lacks', () => {
    write('draft.md', EIGHTEEN);
    commit('Add a draft');
    rmSync(join(folder, 'draft.md'));
    write('kept.md', 'Nothing.');
    commit('Take the draft out');
    const shallow = join(folder, 'shallow');
    git(folder, ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow]);
    expect(inHistory(shallow, prints)).toEqual({ read: 2, found: [] });
  });

  test('leaves out an object that is gone, as in a partial clone', () => {
    write('draft.md', EIGHTEEN);
    write('other.md', `Then ${EIGHTEEN}`);
    commit('Add drafts');
    const blob = git(folder, ['rev-parse', 'HEAD:draft.md']).toString('utf8').trim();
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(inHistory(folder, prints)).toEqual({
      read: 2,
      found: [expect.stringContaining(' other.md: 18 words ')],
    });
  });
});
