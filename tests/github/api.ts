import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Refusal } from '../../src/cli/command.ts';

/** Items of one answer, the most that GitHub gives. */
const PER_PAGE = 100;

/** Answers that are read of one list at most. */
const MAX_PAGES = 30;

const DEADLINE_MS = 30_000;

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Refusal(`${name} is not set: this runs in a workflow of GitHub`);
  return value;
}

/** The repository that the workflow runs in: `owner/name`. */
const repository = (): string => variable('GITHUB_REPOSITORY');

/**
 * Calls the REST API of GitHub about this repository.
 * @param path below the address of the repository: `issues/1/comments`
 * @throws Refusal when GitHub does not do it
 */
async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const url = `${variable('GITHUB_API_URL')}/repos/${repository()}/${path}`;
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${variable('GITHUB_TOKEN')}`,
      'x-github-api-version': '2022-11-28',
    },
    signal: AbortSignal.timeout(DEADLINE_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Refusal(`GitHub answered ${response.status} to ${method} ${path}`);
  return response.json();
}

/** All items of a list of the API, read as `item`. */
export async function listAll<T>(path: string, item: z.ZodType<T>): Promise<T[]> {
  const items: T[] = [];
  const mark = path.includes('?') ? '&' : '?';
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await call('GET', `${path}${mark}per_page=${PER_PAGE}&page=${page}`);
    const read = z.array(item).parse(answer);
    items.push(...read);
    if (read.length < PER_PAGE) break;
  }
  return items;
}

export const create = async (path: string, body: unknown): Promise<unknown> =>
  call('POST', path, body);

export const update = async (path: string, body: unknown): Promise<unknown> =>
  call('PATCH', path, body);

/** What the workflow was started by, read as `form`. */
export async function readEvent<T>(form: z.ZodType<T>): Promise<T> {
  return form.parse(JSON.parse(await readFile(variable('GITHUB_EVENT_PATH'), 'utf8')));
}
