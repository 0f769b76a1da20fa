import { readContent } from '../parse/content.ts';
import type { Content } from '../parse/content.ts';
import type { ContentFiles } from '../parse/contentFiles.ts';
import type { Entry } from '../parse/entry.ts';
import { fingerprintCall, RESULTS_CALL } from '../parse/keptFileName.ts';
import { withDrafts } from '../parse/layers.ts';
import { FILE_START, problemAt, sortProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { checkDrafts } from './checkDrafts.ts';
import type { DraftsInWork } from './checkDrafts.ts';
import { CHECKS } from './index.ts';
import { misreadTexts, withoutMisread } from './misreadTexts.ts';
import { keptWithPrivate, privateResults, sayTheSame } from './privateProof.ts';
import { runRules } from './rule.ts';
import type { Rule } from './rule.ts';

/** What a note about a text that was never fingerprinted says to do. */
const tipFor = (id: string, seen?: string): string =>
  `With the article’s text at hand, run ${fingerprintCall(id, seen)}.`;

/** How many sources without any fingerprint are noted one by one; more share one note. */
const MOST_NOTED = 10;

/** One note on many sources that have no fingerprint, where the first of them stands. */
function notedTogether([first, ...others]: readonly Entry<unknown>[]): Problem[] {
  if (!first) return [];
  const message =
    `Source “${first.id}” and ${others.length} others have no fingerprint, so their quotations ` +
    'and figures are not checked';
  return [problemAt(first.file, FILE_START, 'source-unverified', message, tipFor(first.id))];
}

/**
 * Sources, or versions of them, whose text was never fingerprinted, so that nothing that rests on
 * it can be verified. Worth knowing, not a mistake.
 */
export function unverifiedSources({ sources, fingerprints }: Content): Problem[] {
  const without = sources.filter(
    ({ id, data }) => data.versions.length === 0 && (fingerprints.get(id) ?? []).length === 0,
  );
  const areMany = without.length > MOST_NOTED;
  const single = sources.flatMap(({ id, file, data, at }) => {
    const taken = fingerprints.get(id)?.map(({ seen }) => seen) ?? [];
    if (data.versions.length > 0)
      return data.versions.flatMap(({ seen: { edtf: seen } }, i) => {
        if (taken.includes(seen)) return [];
        const what = `The version of source “${id}” seen at ${seen} has no fingerprint`;
        const message = `${what}, so what it alone prints is not checked`;
        const place = at(['versions', i, 'seen']);
        return [problemAt(file, place, 'source-unverified', message, tipFor(id, seen))];
      });
    if (taken.length > 0 || areMany) return [];
    const so = 'so its quotations and figures are not checked';
    const message = `Source “${id}” has no fingerprint, ${so}`;
    return [problemAt(file, FILE_START, 'source-unverified', message, tipFor(id))];
  });
  return areMany ? [...notedTogether(without), ...single] : single;
}

/** Sources whose published results are not those of their private fingerprint of today. */
const oldResults = (content: Content): Problem[] =>
  privateResults(content).flatMap((results) => {
    const { source, seen } = results;
    const published = content.fingerprints.get(source)?.find((kept) => kept.seen === seen);
    const entry = content.sources.find(({ id }) => id === source);
    if (sayTheSame(results, published) || !entry) return [];
    const message = `The results of source “${source}” are not those of its private fingerprint`;
    return [
      problemAt(entry.file, FILE_START, 'source-unverified', message, `Run ${RESULTS_CALL}.`),
    ];
  });

/** Runs rules on a content, which ask what its fingerprints prove, those that are private, too. */
function runOn(content: Content, rules: readonly Rule[]): ReturnType<typeof runRules> {
  const fingerprints = withoutMisread(keptWithPrivate(content), content.sources);
  return runRules({ ...content, fingerprints }, rules);
}

/** A content, and all that was found in it. */
export interface CheckedContent {
  content: Content;
  drafts: DraftsInWork | undefined;
  problems: Problem[];
  notes: Problem[];
}

/**
 * Reads a content folder and checks it with every rule: the one way by which the command line, the
 * development server and the build get at content, and a form at files that are in memory alone.
 * @returns the content, all its problems, sorted, and notes of the same form, which do not make the
 *   check fail; with drafts, what is seen of them while they are written
 */
export async function checkContent(root: ContentFiles): Promise<CheckedContent> {
  const { content, problems, notes } = await readContent(root);
  const found = runOn(content, CHECKS);
  const inWork = content.drafts && checkDrafts(content, found, runOn);
  const all = withDrafts(content, 'all');
  return {
    content,
    drafts: inWork?.drafts,
    problems: sortProblems([
      ...problems,
      ...misreadTexts(root, all),
      ...found.problems,
      ...(inWork?.problems ?? []),
    ]),
    notes: sortProblems([
      ...notes,
      ...unverifiedSources(all),
      ...oldResults(content),
      ...found.notes,
      ...(inWork?.notes ?? []),
    ]),
  };
}
