import type { Content } from '../parse/content.ts';
import { withDrafts } from '../parse/layers.ts';
import { inDraft } from '../problems/catalogue/index.ts';
import type { Problem } from '../problems/problem.ts';
import { CLAIMS } from '../schema/event.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { CHECKS, WORD_CHECKS } from './index.ts';
import type { Rule } from './rule.ts';

/** What rules find in a content. */
interface Found {
  problems: readonly Problem[];
  notes: readonly Problem[];
}

type Run = (content: Content, rules: readonly Rule[]) => Found;

/** A draft that cannot be shown while it is written. */
export interface HiddenDraft {
  kind: Kind;
  id: string;
  file: string;
}

/** What whoever writes a draft sees of it. */
export interface DraftsInWork {
  /** what is published, with the drafts that can be shown */
  shown: Content;
  hidden: readonly HiddenDraft[];
}

/** Rules whose reports say that a draft names what is not there, so that no page can be made. */
const PAGE_CHECKS = CHECKS.filter(({ id }) => inDraft(id) === 'no-page');

const placeOf = ({ file, line, column, rule }: Problem): string =>
  JSON.stringify([file, line, column, rule]);

/** What is found now and was not found in what is published: it comes of a draft. */
function ofDrafts(found: Found, published: Found): { problems: Problem[]; notes: Problem[] } {
  const known = new Set([...published.problems, ...published.notes].map(placeOf));
  const own = ({ problems, notes }: Found, isNote: (problem: Problem) => boolean): Problem[] =>
    [...problems.filter(isNote), ...notes].filter((problem) => !known.has(placeOf(problem)));
  return {
    problems: own({ ...found, notes: [] }, ({ rule }) => inDraft(rule) === undefined),
    notes: own(found, ({ rule }) => inDraft(rule) !== undefined),
  };
}

/** Whether a problem stands in a file of an entry, or in one of its claims. */
const concerns = ({ file }: Problem, kind: Kind, entry: { id: string; file: string }): boolean =>
  file === entry.file || (kind === 'events' && file.includes(`/${CLAIMS}/${entry.id}/`));

/** A content with drafts, those that problems concern as they are published: mostly not at all. */
function withoutThose(content: Content, published: Content, problems: readonly Problem[]): Content {
  const listOf = <K extends Kind>(kind: K): Content[K] => {
    const entries: Content[K] = content[kind];
    const open = new Map(published[kind].map((entry) => [entry.id, entry]));
    return entries.flatMap((entry) => {
      if (!problems.some((problem) => concerns(problem, kind, entry))) return [entry];
      return open.get(entry.id) ?? [];
    }) as unknown as Content[K];
  };
  return {
    ...content,
    events: listOf('events'),
    sources: listOf('sources'),
    actors: listOf('actors'),
    measures: listOf('measures'),
    places: listOf('places'),
    threads: listOf('threads'),
  };
}

/**
 * The drafts that can be shown: all that they name is there and is shown itself.
 * @returns what can be shown, and notes on why the others cannot
 */
function showable(
  content: Content,
  published: Found,
  run: Run,
): { shown: Content; notes: Problem[] } {
  const seen = new Set<string>();
  let shown = withDrafts(content, 'finished');
  for (;;) {
    const found = ofDrafts(run(shown, PAGE_CHECKS), published).notes;
    const open = found.filter((note) => !seen.has(JSON.stringify(note)));
    // What was found before could not be helped by hiding a draft.
    if (open.length === 0) break;
    for (const note of open) seen.add(JSON.stringify(note));
    shown = withoutThose(shown, content, open);
  }
  return { shown, notes: [...seen].map((note) => JSON.parse(note) as Problem) };
}

/**
 * Checks the drafts of a content. What is missing in them is noted; what may stand in no file is a
 * problem in a draft, too.
 * @param published what was found in what is published
 * @param run how rules are run
 */
export function checkDrafts(
  content: Content,
  published: Found,
  run: Run,
): { problems: Problem[]; notes: Problem[]; drafts: DraftsInWork } {
  const { shown, notes } = showable(content, published, run);
  const finished = ofDrafts(run(withDrafts(content, 'finished'), CHECKS), published);
  const words = ofDrafts(run(withDrafts(content, 'all'), WORD_CHECKS), published);
  const hidden = KIND_NAMES.flatMap((kind) => {
    const seen = new Set(shown[kind].map(({ id }) => id));
    return (content.drafts?.all[kind] ?? [])
      .filter(({ id }) => !seen.has(id))
      .map(({ id, file }) => ({ kind, id, file }));
  });
  return {
    problems: [...finished.problems, ...words.problems],
    notes: [...notes, ...finished.notes, ...words.notes],
    drafts: { shown, hidden },
  };
}
