import { z } from 'zod';
import { PROOFS } from '../../src/fingerprint/proof.ts';

/*
 * What readers will see change, as data. In a pull request it is made by the code of the pull
 * request, so whoever reads it from a file checks it against this form and trusts no text in it.
 */

/** Characters of one text at most. */
export const MAX_TEXT = 600;

const text = z.string().max(MAX_TEXT);
const count = z.int().nonnegative();

/** The most important items, and how many more there are. */
const list = <T extends z.ZodType>(item: T, max: number) =>
  z.strictObject({ shown: z.array(item).max(max), more: count });

/** How many items of each list are kept. */
export const MAX_SHOWN = {
  pages: 100,
  lines: 30,
  followLines: 10,
  also: 100,
  broken: 60,
  statements: 120,
} as const;

const changedPage = z.strictObject({
  change: z.enum(['added', 'changed', 'moved', 'removed']),
  /** the path of the page below the site’s home: `/events/a/` */
  path: text,
  /** where it was, if it moved */
  from: text.optional(),
  title: text,
  /** what readers no longer read there, and what they read instead, in the order of the page */
  lines: list(z.tuple([z.enum(['-', '+']), text]), MAX_SHOWN.lines),
});

const statement = z.strictObject({
  kind: z.enum(['figure', 'quotation']),
  /** the path of its page, with the id of its claim */
  address: text,
  text,
  /** what the figure was before, if it is not new */
  was: text.optional(),
  proof: z.enum(PROOFS),
  /** ids of the sources whose text proves it */
  provedBy: z.array(text).max(20),
});

export const changesForm = z.strictObject({
  counts: z.strictObject({
    added: count,
    changed: count,
    moved: count,
    removed: count,
    /** pages that are made of what is written and read differently with it */
    follow: count,
    /** pages whose text stays and whose markup, looks or drawings change */
    looks: count,
  }),
  /** the pages of what was written, the most important first */
  pages: list(changedPage, MAX_SHOWN.pages),
  /** pages that are made of it, such as lists and past days */
  follow: list(changedPage, MAX_SHOWN.pages),
  /** the paths of those that change in nothing but what the pages above show */
  also: list(text, MAX_SHOWN.also),
  /** published addresses that lead nowhere any more, with the reason */
  broken: list(z.strictObject({ address: text, why: text }), MAX_SHOWN.broken),
  /** figures and quotations that are new or differ, the least certain first */
  statements: list(statement, MAX_SHOWN.statements),
  /** sources that have no fingerprint and are new, or had one: path and label */
  unchecked: list(z.strictObject({ path: text, label: text }), MAX_SHOWN.broken),
});

/** What readers will see change between two built sites. */
export type Changes = z.infer<typeof changesForm>;
export type ChangedPage = z.infer<typeof changedPage>;
export type Statement = z.infer<typeof statement>;

/** The first items of a list, as many as its form allows. */
export const firstOf = <T>(items: readonly T[], max: number): { shown: T[]; more: number } => ({
  shown: items.slice(0, max),
  more: Math.max(0, items.length - max),
});
