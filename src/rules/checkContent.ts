import { readContent } from '../parse/content.ts';
import type { Content } from '../parse/content.ts';
import { FILE_START, problemAt, sortProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { CHECKS } from './index.ts';
import { runRules } from './rule.ts';

/**
 * Sources whose text was never fingerprinted, so that nothing that rests on them can be verified.
 * Worth knowing, not a mistake.
 */
function unverifiedSources({ sources, fingerprints }: Content): Problem[] {
  return sources
    .filter(({ id }) => !fingerprints.has(id))
    .map(({ id, file }) =>
      problemAt(
        file,
        FILE_START,
        'source-unverified',
        `Source “${id}” has no fingerprint, so its quotations and figures are not checked`,
        `With the article’s text at hand, run npm run fingerprint -- ${id} <text file>.`,
      ),
    );
}

/**
 * Reads a content folder and checks it with every rule: the one way by which the command line, the
 * development server and the build get at content.
 * @param root path of the content folder
 * @returns the content, all its problems, sorted, and notes of the same form, which do not make the
 *   check fail
 */
export async function checkContent(
  root: string,
): Promise<{ content: Content; problems: Problem[]; notes: Problem[] }> {
  const { content, problems } = await readContent(root);
  const found = runRules(content, CHECKS);
  return {
    content,
    problems: sortProblems([...problems, ...found.problems]),
    notes: sortProblems([...unverifiedSources(content), ...found.notes]),
  };
}
