/*
 * Keeps one comment on a pull request that says what readers will see change. It runs with the
 * right to write, so it runs the code of the main branch and takes the report as data.
 */
import { UsageError } from '../../src/cli/command.ts';
import { counted } from '../../src/basics/messages.ts';
import { changesMarkdown } from '../changes/markdown.ts';
import { runTool } from '../support/tool.ts';
import { create, listAll, update } from './api.ts';
import { findOwn, markOf, written } from './own.ts';
import { checkedPull, filesBesideContent } from './pullRequest.ts';
import { readChanges } from './readChanges.ts';

const MARK = markOf('what readers will see change');

const NO_REPORT = [
  '**There is no report of the newest commit, because the check found a problem or the site could',
  'not be built.** What to do stands beside the lines under “Files changed”, and all at once in',
  'the summary of the run.',
].join(' ');

const programNote = (files: number): string =>
  `This changes ${counted(files, 'file')} that ${files === 1 ? 'is' : 'are'} no content. The ` +
  'report was made with those changes, so review them first.';

await runTool('Usage: node tests/github/comment.ts <report as data>', async (args) => {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) throw new UsageError('Expected one file');
  const pull = await checkedPull();
  if (!pull) {
    process.stdout.write('No open pull request has this commit as its newest.\n');
    return 0;
  }
  const changes = await readChanges(file);
  const files = await filesBesideContent(pull.number);
  const body = [
    `${MARK}\n## What readers will see change`,
    changes ? changesMarkdown(changes).trimEnd() : NO_REPORT,
    ...(files > 0 ? [programNote(files)] : []),
    `[The check, its summary and the built site](${pull.run})`,
  ].join('\n\n');
  const comments = await listAll(`issues/${pull.number}/comments`, written);
  const own = findOwn(comments, MARK);
  if (!own) await create(`issues/${pull.number}/comments`, { body });
  else if (own.body !== body) await update(`issues/comments/${own.id}`, { body });
  return 0;
});
