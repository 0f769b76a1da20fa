import { z } from 'zod';
import { listAll, readEvent } from './api.ts';

const workflowRun = z.object({
  workflow_run: z.object({
    id: z.int(),
    html_url: z.url({ protocol: /^https?$/ }),
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ id: z.int(), owner: z.object({ login: z.string() }) }),
  }),
  repository: z.object({ default_branch: z.string() }),
});

const pull = z.object({
  number: z.int(),
  head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullable() }),
  base: z.object({ ref: z.string() }),
});

/** The pull request that a run of a workflow was for. */
export interface CheckedPull {
  number: number;
  /** the address of the run, where its summary stands */
  run: string;
}

/**
 * The open pull request whose newest commit the run was for, which the event names. Of a fork,
 * neither `workflow_run.pull_requests` nor the list of the pull requests of a commit has it, so it
 * is looked for by its branch, and known by its commit.
 * @returns `undefined` when it was closed, or there is a newer commit
 */
export async function checkedPull(): Promise<CheckedPull | undefined> {
  const { workflow_run: run, repository } = await readEvent(workflowRun);
  const { head_sha: sha, head_branch: branch, head_repository: from } = run;
  const query = new URLSearchParams({ state: 'open', head: `${from.owner.login}:${branch}` });
  const pulls = await listAll(`pulls?${query.toString()}`, pull);
  const found = pulls.find(
    ({ head, base }) =>
      head.sha === sha && head.repo?.id === from.id && base.ref === repository.default_branch,
  );
  return found && { number: found.number, run: run.html_url };
}

const changedFile = z.object({ filename: z.string(), previous_filename: z.string().optional() });

/** How many files a pull request changes that are no content. */
export async function filesBesideContent(number: number): Promise<number> {
  const files = await listAll(`pulls/${number}/files`, changedFile);
  const isContent = (path: string): boolean => path.startsWith('content/');
  return files.filter(
    ({ filename, previous_filename: before = filename }) =>
      !isContent(filename) || !isContent(before),
  ).length;
}
