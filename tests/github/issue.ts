/*
 * Keeps one issue about dead addresses: opens it, brings it up to date, and closes it when all is
 * well.
 */
import { readFile } from 'node:fs/promises';
import { UsageError } from '../../src/cli/command.ts';
import { runTool } from '../support/tool.ts';
import { create, listAll, update } from './api.ts';
import { findOwn, markOf, written } from './own.ts';

const MARK = markOf('dead addresses of sources');

const TITLE = 'Addresses of sources that lead nowhere';

const USAGE = 'Usage: node tests/github/issue.ts <file of Markdown> well|dead';

await runTool(USAGE, async (args) => {
  const [file, state, ...more] = args;
  if (file === undefined || (state !== 'well' && state !== 'dead') || more.length > 0)
    throw new UsageError('Expected a file, and “well” or “dead”');
  const query = new URLSearchParams({ state: 'open', creator: 'github-actions[bot]' });
  const issues = await listAll(`issues?${query.toString()}`, written);
  const own = findOwn(
    issues.filter((issue) => issue.pull_request === undefined),
    MARK,
  );
  const body = `${MARK}\n${await readFile(file, 'utf8')}`;
  if (own?.number === undefined) {
    if (state === 'dead') await create('issues', { title: TITLE, body });
  } else if (state === 'well') {
    await update(`issues/${own.number}`, { body, state: 'closed', state_reason: 'completed' });
  } else if (own.body !== body) {
    await update(`issues/${own.number}`, { body });
  }
  return 0;
});
