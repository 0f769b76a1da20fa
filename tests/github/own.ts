import { z } from 'zod';

/** Whose name stands on what a workflow writes. */
const WORKFLOWS = 'github-actions[bot]';

/** A comment or an issue. */
export const written = z.object({
  id: z.int(),
  number: z.int().optional(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable(),
  pull_request: z.unknown().optional(),
});

export type Written = z.infer<typeof written>;

/** A mark that readers do not see, by which a workflow finds again what it wrote. */
export const markOf = (name: string): string => `<!-- dateline: ${name} -->`;

/** What a workflow wrote with a mark. Anybody can write the mark, so the writer counts too. */
export const findOwn = (all: readonly Written[], mark: string): Written | undefined =>
  all.find(({ body, user }) => user?.login === WORKFLOWS && body?.startsWith(mark) === true);
