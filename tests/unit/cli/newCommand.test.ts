import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCommand } from '../../../src/cli/commands/newCommand.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-new-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['-0043-03-15', 'y-0043-03-15'],
  ['-0099/-0044', 'y-0099'],
  ['0079-08-24', '0079-08-24'],
  ['201X', '2010'],
])('a new event of %s is begun in a file whose name begins with %s', async (date, name) => {
  const { status } = await newCommand.run(['event', date, 'short-name', '--content', folder]);
  expect(status).toBe(0);
  const text = await readFile(join(folder, 'events', `${name}-short-name.md`), 'utf8');
  expect(text).toContain(`\ndate: ${date}\n`);
});

test('a new event is not begun with a year of three digits, and the message has four', async () => {
  await expect(newCommand.run(['event', '150', 'short-name'])).rejects.toThrow(
    'Unexpected date “150”, expected a year of four digits. Write noughts before it, as in 0150.',
  );
});

test('an option that does not exist is still refused', async () => {
  await expect(newCommand.run(['event', '-x', 'short-name'])).rejects.toThrow(
    'Unknown option “-x”',
  );
});
