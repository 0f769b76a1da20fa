import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coloursOn, readTexts, seenFromHere } from '../../../src/cli/surroundings.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const problem = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule: 'unknown-field',
  message: 'm',
  tip: 't',
});
let folder = '';
const isTTY = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  if (isTTY) Object.defineProperty(process.stdout, 'isTTY', isTTY);
  else Reflect.deleteProperty(process.stdout, 'isTTY');
  await rm(folder, { recursive: true });
});

test.each([
  [true, '', 'xterm', true],
  [true, '1', 'xterm', false],
  [true, '', 'dumb', false],
  [false, '', 'xterm', false],
])('terminal %s, NO_COLOR=%j, TERM=%s: colours %s', (terminal, noColour, term, expected) => {
  Object.defineProperty(process.stdout, 'isTTY', { value: terminal, configurable: true });
  vi.stubEnv('NO_COLOR', noColour);
  vi.stubEnv('TERM', term);
  expect(coloursOn()).toBe(expected);
});

test('a file keeps its path in the folder of the command; another is named from there', () => {
  const found = [problem('content/events/a.md')];
  expect(seenFromHere(found, join(process.cwd(), 'content'))).toEqual(found);
  expect(seenFromHere(found, join(process.cwd(), 'a', 'b', 'content'))[0]?.file).toBe(
    'a/b/content/events/a.md',
  );
  expect(seenFromHere(found, join(process.cwd(), '..', 'content'))[0]?.file).toBe(
    '../content/events/a.md',
  );
});

test('texts are read with \\n line ends and no byte order mark, whatever their bytes', async () => {
  await writeFile(
    join(folder, 'a.md'),
    Buffer.concat([Buffer.from('\uFEFFa\r\nb\rc'), Buffer.from([0xff, 0x0a])]),
  );
  expect(await readTexts([problem('a.md'), problem('a.md')], folder)).toEqual(
    new Map([['a.md', 'a\nb\nc\uFFFD\n']]),
  );
});

test('a file that is missing or too large, and a folder, have no text', async () => {
  await writeFile(join(folder, 'large.md'), 'x'.repeat(256 * 1024 + 1));
  expect(
    (await readTexts([problem('none.md'), problem('large.md'), problem('.')], folder)).size,
  ).toBe(0);
});

test.skipIf(sep === '\\')('a link is not followed', async () => {
  await writeFile(join(folder, 'a.md'), 'secret');
  await symlink(join(folder, 'a.md'), join(folder, 'link.md'));
  expect((await readTexts([problem('link.md')], folder)).size).toBe(0);
});
