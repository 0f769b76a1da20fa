import { counted } from '../../basics/messages.ts';
import type { Content } from '../../parse/content.ts';
import { shownPath } from '../../parse/contentFiles.ts';
import { contentPaths } from '../../parse/contentPaths.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { draftCount } from '../../parse/layers.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkContent } from '../../rules/checkContent.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { seenFromHere } from '../surroundings.ts';
import { ownKeptEntries } from '../keptEntries.ts';
import { isNamed } from './targets.ts';
import type { Target } from './targets.ts';

/** What a check found. Every file is named as seen from where the command runs. */
export interface CheckedTargets {
  problems: Problem[];
  notes: Problem[];
  /** the problems of files of which nobody asked */
  others: Problem[];
  /** what is said of what was checked where it has no problem: “No problems in …” */
  fine: string[];
}

/** The kinds that a story may do without. */
const OPTIONAL: ReadonlySet<Kind> = new Set(['places', 'threads']);

function entriesIn(content: Content): string {
  const kinds = KIND_NAMES.filter((kind) => !OPTIONAL.has(kind) || content[kind].length > 0);
  const counts = kinds.map((kind) => counted(content[kind].length, KINDS[kind].type));
  return new Intl.ListFormat('en-GB').format(counts);
}

/** What was checked, for the line that all is well. */
function whatOf(target: Target, content: Content): string {
  if (target.named === undefined) return entriesIn(content);
  const names = seenFromHere(
    target.named.map((file) => ({ file })),
    target.root,
  );
  const [only, ...more] = names;
  if (only && more.length === 0) return only.file;
  const files = contentPaths(content).filter((path) =>
    isNamed(target, shownPath(onDisk(target.root), path)),
  );
  return counted(Math.max(files.length, names.length), 'file');
}

/** Checks content folders, and tells what was asked for from the rest of them. */
export async function checkTargets(targets: readonly Target[]): Promise<CheckedTargets> {
  const found: CheckedTargets = { problems: [], notes: [], others: [], fine: [] };
  for (const target of targets) {
    const kept = await ownKeptEntries();
    const { content, problems, notes } = await checkContent(onDisk(target.root, kept?.once));
    await kept?.keep(content);
    const asked = (problem: Problem): boolean => isNamed(target, problem.file);
    const own = problems.filter(asked);
    const others = problems.filter((problem) => !asked(problem));
    found.problems.push(...seenFromHere(own, target.root));
    found.notes.push(...seenFromHere(notes.filter(asked), target.root));
    found.others.push(...seenFromHere(others, target.root));
    if (own.length > 0) continue;
    const count = target.named === undefined ? draftCount(content) : 0;
    const drafts = count > 0 ? ` Not published: ${counted(count, 'draft')}.` : '';
    found.fine.push(`No problems in ${whatOf(target, content)}.${drafts}`);
  }
  return found;
}
